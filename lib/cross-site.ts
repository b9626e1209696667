/** Reads a header of a request by its name. */
type Header = (name: string) => string | null;

/**
 * Whether a request that changes something comes from a page of another site. A browser says so in three ways, and one is enough: `Origin` (of another host, or "null" for a page
 * that has none), `Sec-Fetch-Site` (anything but this very origin, or a person's own hand), and, where a browser sends neither, `Referer`. Who sends none of them is an
 * old browser, which is let in: it sends no cookie of ours along from elsewhere, as each is `SameSite`, or it is a program, which has no cookies to begin with.
 */
export function isFromElsewhere(header: Header): boolean {
  const fetchSite = header('sec-fetch-site');
  if (fetchSite !== null && fetchSite !== 'same-origin' && fetchSite !== 'none') return true;
  const origin = header('origin');
  if (origin !== null) return !isHere(origin, header);
  const referer = header('referer');
  return fetchSite === null && referer !== null && !isHere(referer, header);
}

/** As Next compares the origins of Server Actions: by host, and behind a proxy by the host that the proxy was asked for. */
function isHere(address: string, header: Header): boolean {
  const host = header('x-forwarded-host')?.split(',')[0]?.trim() || header('host');
  return URL.canParse(address) && new URL(address).host === host?.toLowerCase();
}
