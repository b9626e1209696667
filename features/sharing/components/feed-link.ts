/** Where feed readers find the newest quizzes. Next does not merge `alternates`: each page that sets its own repeats it. */
export const feedLink = { 'application/rss+xml': [{ url: '/feed.xml', title: 'Fakta' }] };
