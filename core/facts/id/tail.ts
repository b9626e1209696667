import { verbTags } from './tag.ts';
import type { Unit } from './units.ts';

const examples = /^(yakni|yaitu|terutama|termasuk|khususnya|misalnya|seperti|disusul|tepatnya)$/;

/** ", yakni bagian yang ...", ", disusul India": an addition that runs to the end of the sentence is left out, when nothing is said after it. */
export function withoutTail(sentence: readonly Unit[]): readonly Unit[] {
  const units = joinScores(sentence).filter(
    ({ lower }, index) => lower !== 'sekaligus' || !/^(comma|stop)$/.test(sentence[index + 1]?.tag ?? 'stop'),
  );
  const at = units.findIndex(({ tag }, index) => tag === 'comma' && examples.test(units[index + 1]?.lower ?? ''));
  const isTold = units.slice(0, Math.max(at, 0)).some(({ tag }) => verbTags.has(tag));
  if (at < 0 || !isTold || goesOn(units.slice(at + 1))) return units;
  return units.slice(0, at);
}

/** "21-19, 21-17": the sets of one match are one figure. */
function joinScores(units: readonly Unit[]): readonly Unit[] {
  const isScore = (unit: Unit | undefined) =>
    unit?.tag === 'amount' && /^[\d, –-]+\d$/.test(unit.text) && /\d[-–]\d/.test(unit.text);
  const joined: Unit[] = [];
  for (const unit of units) {
    const [score, comma] = joined.slice(-2);
    if (score && comma?.tag === 'comma' && isScore(score) && isScore(unit))
      joined.splice(-2, 2, { ...score, end: unit.end, text: `${score.text}, ${unit.text}` });
    else joined.push(unit);
  }
  return joined;
}

/** After a later comma a verb, a date or a connective takes the sentence up again. */
function goesOn(units: readonly Unit[]): boolean {
  return units.some(({ tag }, index) => {
    const next = units[index + 1];
    if (tag !== 'comma' || !next) return false;
    return verbTags.has(next.tag) || /^(aux|neg|prep|sub|cause|date)$/.test(next.tag);
  });
}
