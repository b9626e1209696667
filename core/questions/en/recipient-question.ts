import { show } from '../../facts/en/1-words/show.ts';
import type { Draft } from '../draft.ts';
import { type Asked, draft } from './asked.ts';
import { inverted, question } from './forms.ts';
import { answerOf, nameIn, tailOf } from './stem.ts';

const giving = new Set(
  'award give present hand grant sell donate transfer lend send assign entrust dedicate'.split(' '),
);
const asks: Readonly<Record<string, string>> = {
  person: 'To whom',
  country: 'To which country',
  organisation: 'To which organisation',
};

/** "The prize was awarded to Narges Mohammadi" -> "To whom was the prize awarded?" */
export function recipientQuestion({ fact, clause, parts }: Asked): readonly Draft[] {
  const { group } = clause;
  const found = parts.core[0]?.lower === 'to' ? nameIn(parts.core.slice(1)) : undefined;
  if (!group.passive || group.negated || !giving.has(group.base) || !found) return [];
  const wh = asks[found.name.span?.type ?? ''];
  const answer = answerOf(found.name);
  if (!wh || !answer || show(clause.subject).includes(answer.text)) return [];
  const stem = question(wh, inverted(clause), tailOf(parts, [], { time: true, place: true }));
  return [draft(fact, 'multiple-choice', stem, answer, 'recipient', 'B')];
}
