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
