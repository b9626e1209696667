/**
 * How many characters at the start of a first paragraph are the dateline: "NUSA DUA, KABARKITA - ", "PARIS — ",
 * "KABARKITA.COM, Jakarta - ", "LONDON (Reuters) - ", "KALPETTA: ". 0 when there is none. Takes text without Markdown marks.
 */
export function datelineLength(text: string): number {
  const town = shouted.exec(text)?.[0];
  if (town !== undefined) return town.length;
  const match =
    /^\s{0,20}([^\n]{2,70}?)\s{0,5}(?:\s-{1,2}\s|\s?[–—]\s?|(?<=\.CO, \p{Lu}\p{L}+):\s)\s{0,5}(?=["“'‘(]?[\p{Lu}\d])/u.exec(
      text,
    );
  const head = match?.[1];
  if (!match || head === undefined || /[.!?]\s|["“”:;]/.test(head.replace(shortened, ''))) return 0;
  const words = head.split(/[\s,/]+/).filter((word) => word !== '');
  if (words.length > 7 || !words.every((word) => /^\(?[\p{Lu}\d]/u.test(word) || isOutlet(word))) return 0;
  const shouts = words.some((word) => /^\(?\p{Lu}{3,}/u.test(word) || isOutlet(word));
  const signed = /\([\p{L} .]+\)$/u.test(head) || dated.test(head);
  if (shouts ? words.length > 1 || isAlone(text, match[0].length) : signed) return match[0].length;
  return (words.length <= 2 || placed.test(head)) && isAlone(text, match[0].length) ? match[0].length : 0;
}

/** "KALPETTA: ", "NEW DELHI: ", as Indian papers open; "COVID-19: " and "PBB: " open headings. */
const shouted = /^\s{0,20}(?:\p{Lu}{5,}|\p{Lu}{3,}(?: \p{Lu}{3,}){1,2}):\s{1,5}(?=["“'‘(]?\p{Lu})/u;

/** "Bandar Lampung, Kompas", "Nusa Dua, Kabar Kita": a place and an outlet of two words each at most. */
const placed = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;

const shortened = /\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|St|Ft|Mt)\.\s/gi;

/** "Jakarta, 16 Desember 2024", "Bandung, 25 April.", "LONDON, Nov. 5". */
const dated = /,\s(?:\d{1,2}\s\p{Lu}\p{L}+(?:\s\d{4})?|\p{Lu}\p{Ll}+\.?\s\d{1,2})\.?$/u;

function isOutlet(word: string): boolean {
  return /\.(?:com|co|id|net|org)$/i.test(word) || /^detik(?:com|news|finance|sport)$/i.test(word);
}

/** "Joe Biden — the president — left" has a second dash: the first one opens no news. */
function isAlone(text: string, from: number): boolean {
  return !/\s[-–—]{1,2}\s/.test(/^[^.!?\n]{0,300}/.exec(text.slice(from, from + 300))?.[0] ?? '');
}
