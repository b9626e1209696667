import type { Language } from '../document.ts';
import type { Claims, Draft, SentenceText } from './draft.ts';

const zone = 'WIB|WITA|WIT|GMT|BST|CET|CEST|EST|EDT|PST|PDT|UTC|waktu setempat|local time';

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  id: [
    new RegExp(
      String.raw`(?<=\b(?:pukul|jam)\s)(?<hour>\d{1,2})[.:](?<minute>\d{2})(?:\s(?<zone>${zone}))?(?![\d.,]\d)`,
      'giu',
    ),
    new RegExp(String.raw`(?<![\d.,])(?<hour>\d{1,2})[.:](?<minute>\d{2})\s(?<zone>${zone})\b`, 'giu'),
    new RegExp(String.raw`(?<=\bpukul\s)(?<hour>\d{1,2})\s(?<zone>${zone})\b`, 'giu'),
  ],
  en: [
    new RegExp(
      String.raw`(?<![\d.,])(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?\s?(?<half>[ap])\.?m\b\.?(?:\s(?<zone>${zone})\b)?`,
      'giu',
    ),
    new RegExp(String.raw`(?<![\d.,:])(?<hour>\d{1,2}):(?<minute>\d{2})(?!:?\d)(?:\s(?<zone>${zone})\b)?`, 'giu'),
  ],
};

/** Clock times: "18.04 waktu setempat", "07.58 WIB", "3.20am", "14:25". The value is `HH:MM`. */
export function findTimes({ text, offset, language }: SentenceText, claims: Claims): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const pattern of patterns[language]) {
    for (const match of text.matchAll(pattern)) {
      const { hour, minute = '00', half, zone: named } = match.groups ?? {};
      const written = Number(hour);
      const hours = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
      if (hours > 24 || (half !== undefined && written > 12) || Number(minute) > 59) continue;
      const range = { start: offset + match.index, end: offset + match.index + match[0].length };
      if (!claims.claim(range)) continue;
      const iso = `${String(hours).padStart(2, '0')}:${minute}`;
      drafts.push({
        ...range,
        type: 'time',
        value: { kind: 'time', iso, ...(named === undefined ? {} : { zone: named }) },
        because: 'clock time',
      });
    }
  }
  return drafts;
}
