import type { Document, Range } from '../../language/index.ts';
import type { Gate } from '../candidate.ts';
import type { QuestionGrammar } from '../draft.ts';
import type { Stimulus } from '../question.ts';

/** Nothing in the stem points out of it: no "tersebut", "they", "yesterday". What is told after the sentence that it leans on may point at that one. */
export const dangling: Gate = {
  name: 'dangling',
  refuse: ({ question, draft }, { grammar, document }) => {
    const { stem, stimulus } = question;
    if (draft.fact.opening === undefined) return grammar.dangling.check(stem);
    if (!stimulus) return 'The sentence that it leans on cannot be shown above it.';
    const someone = grammar.someone.exec(stem)?.[0];
    if (someone && !namesPerson(stimulus, document)) return `The stimulus names nobody whom "${someone}" could be.`;
    if (pointsAtNobody(stem, stimulus, grammar.several, document))
      return 'Neither stimulus nor stem tells of several people that it could mean.';
    if (grammar.saysWho.test(stem) && grammar.dangling.check(stem))
      return 'Who only says so of what was told before is a passing remark.';
    return grammar.deictic.check(stem);
  },
};

function namesPerson(stimulus: Range, document: Document): boolean {
  return peopleIn(stimulus, document) > 0;
}

function peopleIn(stimulus: Range, { sentences }: Document): number {
  return sentences
    .flatMap(({ spans }) => spans)
    .filter(({ type, start, end }) => type === 'person' && start >= stimulus.start && end <= stimulus.end).length;
}

/** "Mereka juga menyoroti ...", after a sentence on felled trees. */
function pointsAtNobody(
  stem: string,
  stimulus: Stimulus,
  several: QuestionGrammar['several'],
  document: Document,
): boolean {
  return (
    several?.word.test(stem) === true &&
    !several.told.test(`${stimulus.text} ${stem}`) &&
    peopleIn(stimulus, document) < 2
  );
}
