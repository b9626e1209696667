import type { Part } from './clause.ts';
import { textOf, type Unit } from './units.ts';

export type Fronted = { readonly parts: readonly Part[]; readonly subject: readonly Unit[] };

/** "Pada 2 Juli 1997 Thailand ...", "Inflasi Surabaya pada Mei 2024 ...": a date before or right after the subject, without a comma. */
export function fronted(units: readonly Unit[]): Fronted | undefined {
  const [first, second] = units;
  if (first?.tag === 'prep' && second?.tag === 'date') {
    return { parts: [{ kind: 'time', opener: first.lower, units: [first, second] }], subject: units.slice(2) };
  }
  if (first?.tag === 'date') return { parts: [{ kind: 'time', opener: '', units: [first] }], subject: units.slice(1) };
  const [opener, date] = units.slice(-2);
  if (opener?.lower === 'pada' && date?.tag === 'date' && units.length > 2 && units.every(({ tag }) => tag !== 'rel'))
    return { parts: [{ kind: 'time', opener: 'pada', units: [opener, date] }], subject: units.slice(0, -2) };
  return undefined;
}

/** They join the sentence to the one before and say nothing. */
const discourse =
  /^(dengan (kata lain|demikian|begitu)|di sisi lain|di samping itu|sebagai (perbandingan|gambaran|catatan)|secara umum)$/i;

export function isDiscourse(units: readonly Unit[]): boolean {
  return discourse.test(textOf(units));
}

/** A fronted circumstance that may be left out: "Dengan meningkatnya kerja sama, ...", "Pada saat yang sama, ...". */
export function mayBeLeftOut(units: readonly Unit[]): boolean {
  return harmless.has(units[0]?.lower ?? '') || atOnce.test(textOf(units));
}

const atOnce = /^(pada|dalam) (saat|waktu|kesempatan) yang sama$/i;
const harmless = new Set(['dengan', 'untuk', 'akibat', 'guna', 'demi', 'atas', 'melalui', 'lewat', 'seusai', 'usai']);
