import type { Range } from '../../language/index.ts';
import type { Slot } from '../fact.ts';
import type { FoundFact } from '../grammar.ts';
import { takePhrase } from './clause.ts';
import { slot } from './clause-fact.ts';
import type { Reading } from './reference.ts';
import { lastSpeaker } from './speaker.ts';
import type { Unit } from './units.ts';

const longest = 9;

export type According = {
  readonly source: Slot;
  /** What the source says, as units. */
  readonly rest: readonly Unit[];
  /** The sentence asserts nothing but what the source says. */
  readonly isWhole: boolean;
  readonly evidence?: Range;
};

/** "Menurut audit Badan Pemeriksa Keuangan, P", "P, kata Yayan", "P, menurut dia, Q": a source with a name, and what it says. */
export function accordingTo(units: readonly Unit[], reading: Reading): According | undefined {
  if (units[0]?.lower === 'menurut') {
    const comma = units.findIndex(({ tag }) => tag === 'comma');
    return comma > 1 ? sourced(units.slice(1, comma), units.slice(comma + 1), reading) : undefined;
  }
  const at = units.findIndex(({ tag }, index) => tag === 'comma' && opener.test(units[index + 1]?.lower ?? ''));
  if (at < 1) return undefined;
  const end = units.findIndex(({ tag }, index) => index > at && (tag === 'comma' || tag === 'stop'));
  const close = end < 0 ? units.length : end;
  const word = units[at + 1]?.lower ?? '';
  const isSolid = word.endsWith('nya');
  const rest = [...units.slice(0, at), ...units.slice(units[close]?.tag === 'comma' ? close + 1 : close)];
  const source = isSolid ? units.slice(at + 1, at + 2) : units.slice(at + 2, close);
  return isSolid && close !== at + 2 ? undefined : sourced(source, rest, reading);
}

const opener = /^((menurut|kata|ujar|tutur|ucap|ungkap|imbuh|jelas|tegas)(nya)?)$/;

function sourced(source: readonly Unit[], rest: readonly Unit[], reading: Reading): According | undefined {
  const [only, ...more] = source;
  if (only && more.length === 0 && (/^(dia|ia|beliau)$/.test(only.lower) || opener.test(only.lower))) {
    const speaker = lastSpeaker(reading);
    return speaker ? { source: speaker.source, rest, isWhole: true, evidence: speaker.evidence } : undefined;
  }
  const isNamed = source.some(({ tag }) => tag === 'name') && takePhrase(source, 0).length === source.length;
  const told = source.length <= longest && isNamed ? slot(source, reading) : undefined;
  return told ? { source: told, rest, isWhole: true } : undefined;
}

/** The fact keeps its source in its words: what an audit found is not told as plainly so. */
export function attributed(fact: FoundFact, source: Slot): FoundFact {
  const text = `Menurut ${source.text}, ${lowerFirst(fact)}`;
  return { ...fact, text, source, because: `${fact.because}, attributed` };
}

/** The first letter as inside a sentence: the subject knows it, a sentence told whole keeps its names. */
function lowerFirst({ text, subject }: FoundFact): string {
  const opensWithSubject = subject && text.slice(1).startsWith(subject.text.slice(1));
  if (opensWithSubject) return subject.text.charAt(0) + text.slice(1);
  const opensPlainly = /^(Pada|Di|Sejak|Hingga|Dalam|Sebanyak|Sekitar|Jumlah|Para|Dua|Tiga|Empat|Lima) /.test(text);
  return opensPlainly ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
