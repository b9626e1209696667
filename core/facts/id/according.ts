import type { Slot } from '../fact.ts';
import type { FoundFact } from '../grammar.ts';
import { takePhrase } from './clause.ts';
import { slot } from './clause-fact.ts';
import type { Reading } from './reference.ts';
import type { Unit } from './units.ts';

const longest = 9;

export type According = { readonly source: Slot; readonly rest: readonly Unit[] };

/** "Menurut audit Badan Pemeriksa Keuangan, ...": a source with a name, and what it says. */
export function accordingTo(units: readonly Unit[], reading: Reading): According | undefined {
  const comma = units.findIndex(({ tag }) => tag === 'comma');
  const source = units.slice(1, comma);
  const isSource = units[0]?.lower === 'menurut' && comma > 1 && source.length <= longest;
  const isNamed = source.some(({ tag }) => tag === 'name') && takePhrase(source, 0).length === source.length;
  const told = isSource && isNamed ? slot(source, reading) : undefined;
  return told ? { source: told, rest: units.slice(comma + 1) } : undefined;
}

/** The fact keeps its source in its words: what an audit found is not told as plainly so. */
export function attributed(fact: FoundFact, source: Slot): FoundFact {
  const subject = fact.subject?.text.charAt(0) ?? '';
  const text = `Menurut ${source.text}, ${subject}${fact.text.slice(1)}`;
  return { ...fact, text, source, because: `${fact.because}, attributed` };
}
