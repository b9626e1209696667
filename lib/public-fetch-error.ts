/** Why nothing was fetched. */
export type PublicFetchCode =
  /** Not an absolute http or https address, or one with a name or password, or an IPv4 host in a disguise. */
  | 'bad-address'
  /** Leads to a machine that is not of the open internet, or to a port other than 80 and 443. */
  | 'not-public'
  | 'too-large'
  | 'too-slow'
  | 'too-many-redirects'
  /** Answered with a content type that was not asked for. */
  | 'wrong-type'
  /** No such host, no connection, a bad certificate, or an answer that broke off or cannot be unpacked. */
  | 'unreachable'
  /** Answered with an HTTP status that is neither 2xx nor 304: see `answer`. */
  | 'status';

/** An HTTP answer without its body. */
export type AnswerHead = { readonly status: number; readonly headers: Headers };

/** Thrown by `publicFetch` and by nothing else. */
export class PublicFetchError extends Error {
  constructor(
    readonly code: PublicFetchCode,
    /** With the code `status`: what was answered. */
    readonly answer?: AnswerHead,
  ) {
    super(answer ? `${code} ${answer.status}` : code);
    this.name = 'PublicFetchError';
  }
}
