/** What the browser holds of a launch whose person is new. */
export const newcomerCookie = 'fakta-lti-newcomer';
