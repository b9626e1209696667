import type { Clause } from './clause.ts';
import { pointsBack } from './reference.ts';
import type { Unit } from './units.ts';

/** A lone common noun ("gelombang"), a bare share ("60 persen") or a numbered kind ("KTT ke-42") could be any; "pemerintah" in the news is one. */
export function isVague(subject: readonly Unit[], text: string): boolean {
  const telling = subject.filter(
    ({ tag, text: word }) => tag !== 'ordinal' && !/^(KTT|UU|RUU|sebanyak|ke-\d+)$/i.test(word),
  );
  const [only, ...more] = telling;
  if (/^(sebuah|seorang|seekor|suatu|beberapa|sejumlah)$/.test(subject[0]?.lower ?? '') && !subject.some(isNamed))
    return true;
  if (!only || /^(hal|itulah|inilah|demikian)$/.test(subject[0]?.lower ?? '')) return true;
  if (more.length > 0) return false;
  const isShare = only.span?.type === 'percent' || only.span?.type === 'money';
  return isShare || (only.tag === 'noun' && !/^(pemerintah|\p{Lu})/u.test(text));
}

/** "meresmikan sistemnya", "dua kasus pertamanya": of what was told in the sentence before. */
export function isOwned(object: readonly Unit[]): boolean {
  const last = object.at(-1);
  return last !== undefined && pointsBack(last);
}

/** "mencatat 1,5 meter", "menyumbang US$50 juta": a figure as the whole object does not say of what. */
export function isBareFigure({ object, voice, group }: Clause): boolean {
  const [only, ...more] = object;
  const measured = /^(mencapai|menyentuh|menembus|melampaui)$/.test(group.at(-1)?.lower ?? '');
  return voice === 'active' && !measured && only?.tag === 'amount' && more.length === 0 && only.span?.type !== 'count';
}

/** "pulang dengan hasil [yang ...]": a lone noun whose relative clause could not be told says nothing. */
export function losesSense(clause: Clause, parts: readonly (readonly unknown[])[]): boolean {
  const at = clause.parts.findIndex((part, index) => part.kind === 'relative' && parts[index]?.length === 0);
  if (at < 0) return false;
  const before = at === 0 ? clause.object : (clause.parts[at - 1]?.units.slice(1) ?? []);
  return before.length < 2 && before.every(({ tag }) => tag === 'noun');
}

/** "bergabung pada 1984" leaves open with whom; "bergabung dengan ASEAN" does not, nor does "Piagam ASEAN mulai berlaku pada ...". */
export function completed({ subject, group, object, parts }: Clause): boolean {
  const isWhole = /^berlaku$/.test(group.at(-1)?.lower ?? '') && subject.some(isNamed) && parts.length > 0;
  return isWhole || object.length > 0 || parts.some(({ kind }) => kind !== 'time');
}

function isNamed({ tag }: Unit): boolean {
  return tag === 'name' || tag === 'proper';
}
