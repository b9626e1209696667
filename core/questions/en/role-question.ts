import type { Apposition } from '../../facts/en/clause.ts';
import { show } from '../../facts/en/show.ts';
import type { Fact } from '../../facts/index.ts';
import type { Draft } from '../draft.ts';
import { draft } from './asked.ts';
import { question } from './forms.ts';
import { answerOf } from './stem.ts';
import { whPhrase } from './wh.ts';

/** "Who was David Cameron's successor?", "Which company is a subsidiary of the Dutch company Boskalis?" */
export function roleQuestion(fact: Fact, { name, role }: Apposition): readonly Draft[] {
  const wh = whPhrase(name, [], [{ name, role }]);
  const answer = answerOf(name);
  if (!wh || !answer || !isUnique(role)) return [];
  const person = name.span?.type === 'person';
  return [draft(fact, 'multiple-choice', question(wh, person ? 'was' : 'is', show(role)), answer, 'apposition', 'B')];
}

/** "Cameron's successor" is one person; "a judoka" may be anyone; "a hospital cook in the Somali port of Merca" is told apart by its place. */
function isUnique(role: readonly Apposition['name'][]): boolean {
  if (role[0]?.owner || (role[0]?.lower === 'the' && role.length > 2)) return true;
  return (
    role.length > 3 &&
    role.some(
      (word, index) => index > 1 && word.cls === 'name' && role.slice(0, index).some((before) => before.cls === 'prep'),
    )
  );
}
