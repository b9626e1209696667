import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { type CookieOf, cookiesIn } from './cookie-header';

type Condition = { readonly type: string; readonly key: string; readonly value?: string };

/** A row of `headers` in next.config.js, as the build wrote it down. */
type Rule = {
  readonly regex: string;
  readonly has?: readonly Condition[];
  readonly missing?: readonly Condition[];
  readonly headers: readonly { readonly key: string; readonly value: string }[];
};

/** The headers that an answer at an address has, by what was asked. */
export type HeadersFor = (path: string, asked: IncomingHttpHeaders) => ReadonlyMap<string, string>;

/**
 * What next.config.js gives the answers of Next, for those that are given before it. @throws at a rule that looks at something else than
 * headers and cookies, which this does not know.
 */
export function headersBy(rules: readonly Rule[]): HeadersFor {
  const known = rules.map(({ regex, has = [], missing = [], headers }) => ({
    pattern: new RegExp(regex),
    has: has.map(metBy),
    missing: missing.map(metBy),
    headers,
  }));
  return (path, headers) => {
    const asked = { headers, cookie: cookiesIn(headers.cookie) };
    const applying = known.filter(
      ({ pattern, has, missing }) =>
        pattern.test(path) && has.every((met) => met(asked)) && !missing.some((met) => met(asked)),
    );
    return new Map(applying.flatMap((rule) => rule.headers.map(({ key, value }) => [key, value] as const)));
  };
}

/** By the build of this folder; nothing where there is none, or it has rules that are not known here. */
export function builtHeaders(): HeadersFor | undefined {
  try {
    const file = join(process.cwd(), '.next', 'routes-manifest.json');
    return headersBy((JSON.parse(readFileSync(file, 'utf8')) as { readonly headers: readonly Rule[] }).headers);
  } catch {
    return undefined;
  }
}

type Asked = { readonly headers: IncomingHttpHeaders; readonly cookie: CookieOf };

function metBy({ type, key, value }: Condition): (asked: Asked) => boolean {
  if (type !== 'header' && type !== 'cookie')
    throw new Error(`Expected a rule of next.config.js by header or cookie, got one by "${type}". Teach it here.`);
  const pattern = new RegExp(`^${value ?? '.+'}$`, 's');
  return ({ headers, cookie }) => pattern.test((type === 'header' ? headers[key]?.toString() : cookie(key)) ?? '');
}
