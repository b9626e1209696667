/** Reads a cookie of a request by its name. */
export type CookieOf = (name: string) => string | undefined;

/** The cookies in a `Cookie` header, as Next reads them: of two with one name the last. */
export function cookiesIn(header = ''): CookieOf {
  const found = new Map<string, string>();
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0) found.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
  }
  return (name) => {
    const value = found.get(name);
    return value && decoded(value);
  };
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** A cookie that a browser is to hold: its value of letters that need no escape, and for how many seconds. */
export type CookieToHold = {
  readonly name: string;
  readonly token: string;
  readonly terms: {
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly path: string;
    readonly secure: boolean;
    readonly maxAge: number;
  };
};

/** The same as a `Set-Cookie` header tells it (RFC 6265 4.1), for what is answered without Next. */
export function toHold({ name, token, terms: { path, secure, maxAge } }: CookieToHold): string {
  return [
    `${name}=${token}`,
    `Path=${path}`,
    `Max-Age=${maxAge}`,
    ...(secure ? ['Secure'] : []),
    'HttpOnly',
    'SameSite=lax',
  ].join('; ');
}
