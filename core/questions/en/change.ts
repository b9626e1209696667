import type { Draft } from '../draft.ts';
import { type Asked, draft } from './asked.ts';
import { inverted, question } from './forms.ts';
import { answerOf, tailOf } from './stem.ts';

const changes: ReadonlySet<string> = new Set(
  'rise fall increase decrease drop climb gain decline jump slip grow shrink surge plunge slide tumble soar dip advance edge'.split(
    ' ',
  ),
);

/** "Shares in Acme rose 3.2% in Oslo" -> "By what percentage did shares in Acme rise in Oslo?" */
export function change({ fact, clause, parts }: Asked): readonly Draft[] {
  if (!changes.has(clause.group.base) || clause.group.negated) return [];
  const by = parts.core[0]?.lower === 'by' ? 1 : 0;
  const head = parts.core[by];
  const answer = head?.span?.type === 'percent' ? answerOf(head) : undefined;
  const rest = parts.core.slice(by + 1);
  if (!answer || rest.some(({ cls }) => cls === 'and' || cls === 'comma')) return [];
  const stem = question('by what percentage', inverted(clause), tailOf(parts, rest, { time: true, place: true }));
  return [draft(fact, 'numeric', stem, answer, 'percentage of change', 'B')];
}
