/**
 * How many characters at the start of a first paragraph are the dateline: "NUSA DUA, KABARKITA - ", "PARIS — ",
 * "KABARKITA.COM, Jakarta - ", "LONDON (Reuters) - ". 0 when there is none. Takes text without Markdown marks.
 */
export function datelineLength(text: string): number {
  const match = /^\s*([^\n]{2,70}?)\s*(?:\s-{1,2}\s|\s?[–—]\s?)\s*(?=["“'‘(]?[\p{Lu}\d])/u.exec(text);
  const head = match?.[1];
  if (
    !match ||
    head === undefined ||
    /[.!?]\s|["“”:;]/.test(head.replace(/\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|St)\.\s/g, ''))
  )
    return 0;
  const words = head.split(/[\s,/]+/).filter((word) => word !== '');
  if (words.length > 7 || !words.every((word) => /^\(?[\p{Lu}\d]/u.test(word))) return 0;
  const shouts = words.some((word) => /^\(?\p{Lu}{3,}/u.test(word) || /\.(?:com|co|id|net|org)$/i.test(word));
  const agency = /\([\p{L} .]+\)$/u.test(head);
  return shouts || agency || words.length <= 2 ? match[0].length : 0;
}
