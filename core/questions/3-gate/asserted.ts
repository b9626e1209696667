import { isUncut, ownText } from '../../facts/index.ts';
import type { Gate } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { holdsWords, wordsOf } from '../text.ts';

/** What is planned is asked with the word that says so; what is denied or not yet so only as what it is, or by how many: "Berapa hidran yang tidak berfungsi?" */
export const asserted: Gate = {
  name: 'asserted',
  refuse: ({ draft, question }, { grammar }) => {
    if (isUncut(draft.fact) && grammar.negation.test(ownText(draft.fact)) && asksFigure(draft))
      return 'A figure that something is not, or a statement of it, has many right answers.';
    const { status, predicate } = draft.fact;
    switch (status) {
      case 'asserted':
      case 'said':
        return undefined;
      case 'planned':
        return tellsPlan(question.stem, predicate?.text ?? '')
          ? undefined
          : 'The fact is planned, and the stem does not say so.';
      case 'denied':
        return draft.rule === 'polarity' || (draft.rule === 'amount in subject' && grammar.negation.test(question.stem))
          ? undefined
          : 'The fact is denied.';
      case 'not-yet':
        return draft.rule === 'polarity' || draft.rule.startsWith('gap') ? undefined : 'The fact is not so yet.';
    }
  },
};

/** A whole sentence that denies may still be asked for a name or a day. */
function asksFigure({ answer }: Draft): boolean {
  return answer.type === 'truth' || answer.value?.kind === 'number';
}

/** The words of the predicate stand in the stem, turned round or with another ending: "will be held" in "will the hearing be held". */
function tellsPlan(stem: string, predicate: string): boolean {
  if (holdsWords(stem, predicate)) return true;
  const said = wordsOf(stem);
  return wordsOf(predicate).every((word) =>
    said.some((other) => other === word || (word.length > 4 && other.startsWith(word.slice(0, 4)))),
  );
}
