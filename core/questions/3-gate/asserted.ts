import { isUncut, ownText, type ToldSpan } from '../../facts/index.ts';
import type { Document } from '../../language/index.ts';
import type { Gate } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { isLateIn } from '../late-in.ts';
import { hasGap, holdsWords, wordsOf } from '../text.ts';

/** What is planned is asked with the word that says so; what is denied or not yet so only as what it is, or by how many: "Berapa hidran yang tidak berfungsi?" */
export const asserted: Gate = {
  name: 'asserted',
  refuse: ({ draft, question }, { grammar, document }) => {
    if (isUncut(draft.fact) && grammar.negation.test(ownText(draft.fact)) && asksFigure(draft))
      return 'A figure that something is not, or a statement of it, has many right answers.';
    const { status, predicate } = draft.fact;
    switch (status) {
      case 'asserted':
      case 'said':
        return isAhead(draft, document) &&
          isRetold(draft, question.stem, document) &&
          !grammar.toCome.test(question.stem)
          ? 'It is dated after the article, and the stem does not say that it is still to come.'
          : undefined;
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

/** Not the sentence of its writer, who may speak so of what is to come; one of a list is a note. */
function isRetold({ fact }: Draft, stem: string, { sentences }: Document): boolean {
  return !hasGap(stem) || sentences[fact.sentence]?.role === 'list-item';
}

/** Until this day of it nobody tells of the end of a month. */
const lastDays = 24;

/** "Peraturan diteken sebelum akhir Juni 2024", in the middle of that month; "pada 25 September 2015" on the day before. */
function isAhead({ fact, answer }: Draft, { publishedAt }: Document): boolean {
  if (publishedAt === undefined) return false;
  // When it is so, and not what else it tells of: "untuk keberangkatan mulai 18 Oktober".
  const isAsked = ({ span }: ToldSpan) => span.start === answer.range?.start;
  const when = [...(fact.time?.spans ?? []), ...fact.slots.flatMap(({ spans }) => spans).filter(isAsked)];
  return when.some(({ span: { value }, text }) => {
    if (value?.kind !== 'date') return false;
    const day = publishedAt.slice(0, value.iso.length);
    if (value.iso > day) return true;
    const { text: told } = fact;
    return (
      value.iso.length === 7 &&
      value.iso === day &&
      Number(publishedAt.slice(8)) < lastDays &&
      isLateIn(told.slice(0, told.indexOf(text)))
    );
  });
}

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
