import type { According } from './according.ts';
import { isSubject } from './clause.ts';
import { slot } from './clause-fact.ts';
import type { Reading } from './reference.ts';
import type { Unit } from './units.ts';

/** Verbs after which a statement follows that may be told as "Menurut X, ...". */
const telling =
  /^me(ngatakan|nyebut|nyebutkan|nyatakan|njelaskan|nuturkan|negaskan|ngungkapkan|laporkan|nambahkan|ngakui|mperkirakan|nilai|ncatat|maparkan)$/;

/** "Jokowi menyebut komitmen itu telah mencapai ...", "Yayan mengatakan, P", "X menjelaskan bahwa P": who says it, and what. */
export function toldBy(units: readonly Unit[], reading: Reading): According | undefined {
  const verb = units.findIndex(({ lower }) => telling.test(lower));
  const front = units.slice(0, verb).findLastIndex(({ tag }) => tag === 'comma') + 1;
  const subject = units.slice(front, verb);
  const isSource = verb > 0 && isSubject(subject) && subject.some(({ tag }) => tag === 'name');
  if (!isSource || units.slice(0, front).some(({ tag }) => tag === 'sub' || tag === 'rel')) return undefined;
  const link = units[verb + 1];
  const from = link?.tag === 'comma' || link?.lower === 'bahwa' ? verb + 2 : verb + 1;
  const rest = units.slice(units[from]?.lower === 'bahwa' ? from + 1 : from);
  const source = slot(subject, reading);
  return source && rest.length > 2 ? { source, rest, isWhole: false } : undefined;
}
