/** The cookie of a browser whose answers are kept without an account. */
export const guestCookie = 'fakta-guest';
