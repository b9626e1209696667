/** What a bookmark may bring along, in characters. */
const mostSelected = 100_000;

/**
 * The address of a bookmark that opens the page of a new quiz with the address of the page one is on, and with what is selected there.
 * `origin` is that of this site. It sends nothing: the person does, with the form.
 */
export function bookmarklet(origin: string): string {
  const to = JSON.stringify(`${origin}/teach/new?url=`);
  const script = `(()=>{const s=String(getSelection()).slice(0,${mostSelected});open(${to}+encodeURIComponent(location.href)+(s?"#text="+encodeURIComponent(s):""))})()`;
  // encodeURIComponent leaves the apostrophe; there is none, but an origin might bring one.
  return `javascript:${encodeURIComponent(script).replaceAll("'", '%27')}`;
}
