// What the font of the preview image draws: Geist, the one that `next/og` carries, by its character map. For any other
// character the renderer would ask Google for a font, or a CDN for a picture of an emoji.
const drawn =
  /[ -~\u00a0-\u00ac\u00ae-\u0113\u0116-\u012b\u012e-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u017e\u0218-\u021b\u0400-\u045f\u1e80-\u1e85\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2212]/;

/** The text without what cannot be drawn: a letter with a rare mark loses the mark, an emoji goes. */
export function drawable(text: string): string {
  const letters = Array.from(
    text
      .normalize('NFC')
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/\s/g, ' '),
    drawnAs,
  );
  return letters.join('').replace(/ {2,}/g, ' ').trim();
}

function drawnAs(letter: string): string {
  // ASCII, © and ® are drawn as text: only what follows in the text (U+FE0F, dropped) would make an emoji of them.
  return drawn.test(letter) ? letter : [...letter.normalize('NFKD')].filter((part) => drawn.test(part)).join('');
}

/** No longer than `limit` characters, cut between words where there is one, with an ellipsis. */
export function shortened(text: string, limit: number): string {
  const letters = Array.from(text);
  if (letters.length <= limit) return text;
  const cut = letters.slice(0, limit - 1).join('');
  return `${cut.replace(/\s+\S{0,30}$/, '').replace(/[\s,;:.–—-]+$/, '')}…`;
}
