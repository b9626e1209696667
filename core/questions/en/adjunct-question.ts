import { show } from '../../facts/en/1-words/show.ts';
import type { Draft } from '../draft.ts';
import { type Asked, draft } from './asked.ts';
import { inverted, question } from './forms.ts';
import { answerOf, fitting, tailOf } from './stem.ts';

/** "In what year did the Suez Canal open?", "On what date did Boris Johnson replace Theresa May?" */
export function timeQuestion(asked: Asked): readonly Draft[] {
  const { fact, clause, parts } = asked;
  const head = parts.time?.head;
  const value = head?.span?.value;
  if (!head || value?.kind !== 'date' || clause.group.negated || clause.group.tense === 'present') return [];
  const asks = whenPhrase(value.iso, head.text);
  const answer = answerOf(head);
  if (!asks || !answer) return [];
  const stem = fitting(parts.core, (core) =>
    question(asks, inverted(clause), tailOf(parts, core, { time: false, place: !namesPlace(asked) })),
  );
  return [draft(fact, 'date', stem, answer, 'date adjunct', 'A')];
}

/** "the Montreal Protocol agreed in Montreal" says it twice. */
function namesPlace({ clause, parts }: Asked): boolean {
  return parts.place !== undefined && show(clause.subject).includes(parts.place.head.text);
}

/** The grain of the question is the grain of the answer. */
function whenPhrase(iso: string, text: string): string | undefined {
  if (iso.length === 10) return 'On what date';
  if (iso.length === 7) return text.includes(iso.slice(0, 4)) ? 'In what month and year' : 'In what month';
  return iso.length === 4 && text.includes(iso) ? 'In what year' : undefined;
}

const where: Readonly<Record<string, string>> = {
  city: 'In which city',
  country: 'In which country',
  province: 'In which province',
  region: 'In which region',
};

/** "In which city was the Montreal Protocol agreed on 16 September 1987?" */
export function placeQuestion(asked: Asked): readonly Draft[] {
  const { fact, clause, parts } = asked;
  const head = parts.place?.head;
  const asks = where[head?.span?.type ?? ''];
  if (!head || !asks || clause.group.negated || namesPlace(asked)) return [];
  const answer = answerOf(head);
  const stem = question(asks, inverted(clause), tailOf(parts, parts.core, { time: true, place: false }));
  return answer ? [draft(fact, 'multiple-choice', stem, answer, 'place adjunct', 'B')] : [];
}
