import type { Language } from '../document.ts';
import type { Claims, Draft, SentenceText } from './draft.ts';

const patterns: Readonly<Record<Language, RegExp>> = {
  // "Undang-Undang (UU) Nomor 3 Tahun 2022", "Perpres No. 93/2021"
  id: /(?<!\p{L})(?:Undang-Undang Dasar(?: Negara Republik Indonesia)?(?: Tahun)? 1945|UUD 1945)(?!\d)|(?<!\p{L})(?:Rancangan )?(?:Undang-Undang|UU|RUU|Peraturan(?: \p{Lu}\p{L}+){1,4}|Perpres|PP|Permen\p{L}*|Keppres|Perda|Perppu|Inpres|Keputusan(?: \p{Lu}\p{L}+){1,4}|Putusan|Ketetapan MPR|Resolusi(?: \p{Lu}\p{L}+)*)(?: \(\p{Lu}{2,6}\))? (?:Nomor|No\.?) ?\d+(?:[\p{Lu}\d./-]*\d)?(?: ?\/ ?\d{4}| (?:Tahun|tahun) \d{4})?/gu,
  // "the Northern Ireland Act 1998", "Resolution 1701"
  en: /(?<!\p{L})(?:(?:\p{Lu}[\p{L}’']+ (?:and |of |\(\p{L}+\) )?){1,6}Act (?:of )?[12]\d{3}|Resolution \d{3,4})(?!\d)/gu,
};

/** Laws cited by number: their numbers and years are part of a name, no dates or counts. */
export function findLaws({ text, offset, language }: SentenceText, claims: Claims): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const match of text.matchAll(patterns[language])) {
    const skipped = /^(?:The|Under the|In the|Under) /.exec(match[0])?.[0].length ?? 0;
    const range = { start: offset + match.index + skipped, end: offset + match.index + match[0].length };
    if (claims.claim(range)) drafts.push({ ...range, type: 'work', because: 'law cited by number' });
  }
  return drafts;
}
