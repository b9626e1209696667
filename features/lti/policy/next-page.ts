/** No server says more of its pages; the rest of a longer one is not looked at. */
const longestHeader = 8000;

/** The address of the next page in a header `Link` (RFC 8288), of the same server as this one; else null: a token is shown to nobody else. */
export function nextPage(link: string | null, from: string): string | null {
  for (const [, address = '', parameters = ''] of (link ?? '').slice(0, longestHeader).matchAll(/<([^>]*)>([^<]*)/g)) {
    if (!/;\s*rel\s*=\s*"?[^";]*\bnext\b/i.test(parameters) || !URL.canParse(address, from)) continue;
    const next = new URL(address, from);
    return next.origin === new URL(from).origin ? next.href : null;
  }
  return null;
}
