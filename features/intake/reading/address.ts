const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|_ga)$/i;

/** An address without what only counts who came from where, and without a place on the page; '' when it is none of the web. */
export function plainAddress(text: string, base?: string): string {
  if (!URL.canParse(text.trim(), base)) return '';
  const url = new URL(text.trim(), base);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return '';
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href.length <= 2000 ? url.href : '';
}

/** The ways in which the same page may have been written down before. */
export function sameAddresses(address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const bare = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return ['https://', 'http://'].flatMap((scheme) => [`${scheme}${bare}`, `${scheme}${bare}/`]);
}
