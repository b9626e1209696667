import type { Token, TokenKind } from './document.ts';

const number = String.raw`\d+(?:[.,:/]\d+)*`;
const word = String.raw`[\p{L}\p{M}]+`;

/**
 * One token, in order of choice. Whole: "https://a.id", "26/12/2022", "18.04", "12.544", "1,5", "11pm", "73kg", "ke-17",
 * "kupu-kupu", "COVID-19", "G20", "Ma'ruf", "don't", "B.J.". Cut: "Rp|466", "US$|1,4", "15|-|16", "company|'s".
 */
const pattern = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s"“”<>()]*[\p{L}\p{N}/]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[\p{L}\d-]{1,63}\.(?:com|co\.id|go\.id|id|org|net)\b)`,
    String.raw`(?<money>Rp(?=\.?\s?\d)|RM(?=\s?\d)|(?:US|A|S|HK|NZ|C)?[$€£¥₦₹₱₩฿])`,
    `(?<ordinal>ke-${number})`,
    String.raw`(?<number>${number}(?:\p{Ll}{1,5}(?![\p{L}\p{N}])|-[\p{L}]+(?:-[\p{L}]+)*)?)`,
    String.raw`(?<initials>(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu}))`,
    String.raw`(?<clitic>['’](?:s|S)(?![\p{L}\p{N}]))`,
    String.raw`(?<word>${word}\d*(?:(?:['’](?![sS](?![\p{L}\p{N}]))|[-‑]|\.(?=\p{L}+\.))[\p{L}\p{M}\d]+)*)`,
    String.raw`(?<punctuation>\.{2,}|-{2,}|[\p{P}])`,
    String.raw`(?<symbol>\S)`,
  ].join('|'),
  'gu',
);

/** The tokens of `masked.slice(start, end)`; `masked` is the body with Markdown marks blanked (see `maskMarks`). */
export function tokenize(
  masked: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string> = new Set(),
): readonly Token[] {
  const text = masked.slice(start, end);
  const last = text.trimEnd().length;
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const groups = match.groups ?? {};
    let form = match[0];
    const closes = text[match.index + form.length] === '.' && match.index + form.length + 1 < last;
    if (groups.word !== undefined && closes && abbreviations.has(form.toLowerCase())) {
      form += '.';
      pattern.lastIndex += 1;
    }
    const from = start + match.index;
    tokens.push({ start: from, end: from + form.length, text: form, lower: form.toLowerCase(), kind: kindOf(groups) });
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups.number !== undefined) return 'number';
  if (groups.punctuation !== undefined) return 'punctuation';
  if (groups.money !== undefined || groups.symbol !== undefined) return 'symbol';
  return 'word';
}
