import { takeParts, takePhrase } from './clause.ts';
import type { Unit } from './units.ts';

/**
 * "Pada 2008, dibentuk pula Badan Nasional ..." -> "Pada 2008, Badan Nasional ... dibentuk": after a fronted circumstance a passive may
 * come before its subject, which must be a name and reach to a comma, a circumstance or the end.
 */
export function inOrderOfSubject(units: readonly Unit[]): readonly Unit[] {
  const verb = units.findIndex(({ tag, lower }) => tag === 'passive' || /^(muncul|lahir)$/.test(lower));
  const front = units.slice(0, Math.max(verb, 0)).filter(({ tag }) => tag !== 'comma');
  const { parts, position } = takeParts(front, 0);
  const isFronted =
    front.length > 0 && position === front.length && parts.every(({ kind }) => kind === 'time' || kind === 'place');
  if (!isFronted) return units;
  const from = /^(pula|juga)$/.test(units[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const subject = takePhrase(units, from);
  const after = units[from + subject.length];
  const isNamed = subject[0]?.tag === 'name' && subject.every(({ tag }) => tag === 'name' || tag === 'proper');
  const closes = !after || /^(comma|stop|prep)$/.test(after.tag);
  const rest = units.slice(from + subject.length);
  return isNamed && closes ? [...units.slice(0, verb), ...subject, ...units.slice(verb, verb + 1), ...rest] : units;
}
