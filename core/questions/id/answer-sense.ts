import type { AnswerSense, Expected } from '../answerer/index.ts';
import { stopWords } from './stop-words.ts';

export const answerSense: AnswerSense = { expects, stopWords, root };

function expects(stem: string): Expected {
  // "Siapakah" asks what "siapa" asks.
  const lower = stem.toLowerCase().replace(/(?<=(?:siapa|apa|mana))kah(?!\p{L})/gu, '');
  const date = /(?<!\p{L})(tanggal|bulan dan tahun|tahun) berapa/u.exec(lower)?.[1];
  if (date) return { kind: 'date', precision: date === 'tanggal' ? 10 : date === 'tahun' ? 4 : 7 };
  const unit = /(?<!\p{L})berapa ((?:(?:ribu|juta|miliar|triliun) )?\p{L}+)/u.exec(lower)?.[1];
  if (unit) return { kind: 'number', unit };
  if (/(?<!\p{L})siapa(?!\p{L})/u.test(lower)) return { kind: 'name', types: ['person'] };
  if (/negara mana/.test(lower)) return { kind: 'name', types: ['country'] };
  if (/(kota|kabupaten) mana/.test(lower)) return { kind: 'name', types: ['city'] };
  if (/provinsi mana/.test(lower)) return { kind: 'name', types: ['province'] };
  if (
    /(lembaga|perusahaan|klub|partai|kementerian|perguruan tinggi|bank|pengadilan|sekolah|media|rumah sakit)[\p{L} ]* apa(?!\p{L})/u.test(
      lower,
    )
  )
    return { kind: 'name', types: ['organisation'] };
  if (/(?<!\p{L})(di|ke|dari) [\p{L} ]*(mana|apa)(?!\p{L})/u.test(lower))
    return { kind: 'name', types: ['city', 'province', 'country', 'place', 'region', 'organisation'] };
  if (/^apa(?!\p{L})/u.test(lower)) return { kind: 'name', types: [] };
  return { kind: 'any' };
}

/** "meresmikan" and "diresmikan" are one verb: what is left without the verbal prefix. */
function root(word: string): string {
  return word.length < 6
    ? word
    : word.replace(/^(?:di|me(?:ng|ny|n|m)?(?=\p{L}{3}))/u, '').replace(/^[sktp](?=[aiueo])/, '');
}
