import type { Sentence, Word } from '../../../language/index.ts';
import {
  isTree,
  withArticles,
  withBroughtIn,
  withNameFirst,
  withOneSubject,
  withPlans,
  withSubjectIt,
  withSure,
  withYes,
} from './arcs.ts';
import { withDue, withJoints, withLead } from './joints.ts';
import {
  withBounds,
  withComparisons,
  withCost,
  withDays,
  withFigureSubject,
  withLateTimes,
  withTimes,
} from './measures.ts';
import { withNames } from './names.ts';

type Mend = (words: readonly Word[], sentence: Sentence) => readonly Word[];

const mends: readonly Mend[] = [
  withNames,
  withNameFirst,
  withYes,
  withArticles,
  withBroughtIn,
  withOneSubject,
  withSubjectIt,
  withBounds,
  withComparisons,
  withFigureSubject,
  withCost,
  withPlans,
  withDays,
  withTimes,
  withLateTimes,
  withSure,
  withJoints,
  withDue,
  withLead,
];

/** Arcs that the parser of English gets wrong again and again, put right. A mend that makes a circle is not made. */
export function repair(words: readonly Word[], sentence: Sentence): readonly Word[] {
  return mends.reduce((known, mend) => {
    const mended = mend(known, sentence);
    return isTree(mended) ? mended : known;
  }, words);
}
