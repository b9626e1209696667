import type { WrongBecause } from '../draft.ts';

export const truth = ['Benar', 'Salah'] as const;

export function wrong(why: WrongBecause): string {
  switch (why.kind) {
    case 'elsewhere':
      return `Artikel menyebut “${why.text}” dalam hal lain: “${why.sentence.trim()}”`;
    case 'not-said':
      return 'Kalimat ini tidak menyatakannya.';
    case 'unmentioned':
      return `Artikel tidak menyebut “${why.text}”.`;
    case 'other-value':
      return `Menurut artikel, yang benar adalah ${why.key}.`;
  }
}

export function truthBecause(value: boolean, quote: string, correction?: string): string {
  const said = `Artikel menyatakan: “${quote.trim()}”`;
  if (value) return said;
  return correction ? `Yang benar: ${correction.replace(/[.]$/, '')}. ${said}` : said;
}

export function quoted(quote: string): string {
  return `Artikel menyatakan: “${quote.trim()}”`;
}
