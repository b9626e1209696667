/**
 * Where to go after signing in: a path of this site, or undefined. Refuses whatever a browser could read as another
 * site: `//host`, `/\host`, a scheme, a control character.
 */
export function nextPath(given: string | undefined): string | undefined {
  if (!given || !/^\/(?![/\\])/.test(given) || given.includes('\\') || hasControl(given)) return undefined;
  const here = 'http://fakta.invalid';
  if (!URL.canParse(given, here)) return undefined;
  const url = new URL(given, here);
  if (url.origin !== here || url.pathname.startsWith('//')) return undefined;
  return `${url.pathname}${url.search}${url.hash}`;
}

function hasControl(text: string): boolean {
  return [...text].some((letter) => letter < ' ' || letter === '\u007f');
}
