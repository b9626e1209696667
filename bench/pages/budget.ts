/** What a page may weigh, for readers on slow phones and dear networks. Bytes as they go over the wire, packed as a browser takes them. */
export const budget = {
  /** Scripts of ours on a page, above what every page of Next loads (React and the router: about 132 kB). */
  ownScriptBytes: 30_000,
  /** A page with all that it loads, with nothing cached; what is fetched ahead counted in. */
  coldBytes: 250 * 1024,
  /** A whole further quiz of five questions, from its article to its result. */
  furtherQuizBytes: 60 * 1024,
} as const;

/** What to do about a page over its budget; said by `npm run size` and by `e2e/weight.spec.ts`. */
export const advice =
  'Find what came in: keep components on the server, send words as props instead of whole rooms of messages, import no package into a "use client" file that the page can do without, set prefetch={false} on links few follow.';
