/** Most bytes of a body, as for forms. */
export const mostBytes = 1024 * 1024;
/** What a token may ask, and a place that sends no valid one. */
export const rates = { token: { most: 120, seconds: 60 }, stranger: { most: 30, seconds: 60 } } as const;
/** For how many hours an answer is kept for the same request sent again. */
export const replyHours = 24;
/** How many lines a page of a list holds, unless asked otherwise. */
export const pageSizes = { usual: 50, most: 200 } as const;

/** Everything that can go wrong, by the code of the problem (RFC 9457): its HTTP status and its title. */
export const problems = {
  'invalid-json': [400, 'The body is not JSON'],
  unauthorized: [401, 'No valid token'],
  'insufficient-scope': [403, 'The token lacks a scope'],
  forbidden: [403, 'Not allowed'],
  'not-found': [404, 'Not there, or not yours'],
  'method-not-allowed': [405, 'This address has no such method'],
  conflict: [409, 'It is no longer as it was'],
  'idempotency-key-in-use': [409, 'A request with this key is under way'],
  'idempotency-outcome-unknown': [409, 'How an earlier request with this key ended is not known'],
  gone: [410, 'It is over'],
  'body-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body is of another type'],
  'invalid-request': [422, 'The request is not as documented'],
  'idempotency-key-reused': [422, 'This key was used for another request'],
  refused: [422, 'It cannot be done'],
  'too-many-requests': [429, 'Too many requests'],
  internal: [500, 'Something went wrong here'],
  unavailable: [503, 'The database cannot be reached'],
} as const satisfies Record<string, readonly [number, string]>;
export type ProblemCode = keyof typeof problems;

/** What is wrong with a request: where in it (a JSON pointer, or the name of a query), what was expected. */
export type RequestFault = { readonly at: string; readonly detail: string };

/** A problem on its way out. Thrown where a request ends early. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly more: {
      readonly errors?: readonly RequestFault[];
      /** Of `refused`: why, by the name that the command gives it. */
      readonly reason?: string;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = 'Problem';
  }
}
