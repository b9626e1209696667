import { show } from '../../facts/en/1-words/show.ts';
import type { Word } from '../../facts/en/1-words/word.ts';
import type { Clause } from '../../facts/en/3-clauses/clause.ts';
import { statementOf } from '../../facts/en/find.ts';
import type { Draft } from '../draft.ts';
import type { Distractor } from '../question.ts';
import { type Asked, draft } from './asked.ts';
import { activeOf, question } from './forms.ts';
import { answerOf, nameIn, tailOf } from './stem.ts';
import { businessVerbs, whPhrase } from './wh.ts';

/** "The ship was managed by A" -> "Which company managed the ship?"; whoever owned or operated it are the wrong choices. */
export function agentQuestion({ fact, clause, parts, appositions, siblings }: Asked): readonly Draft[] {
  const found = agentOf(clause, parts.core);
  const verb = activeOf(clause.group);
  if (!found || !verb || clause.group.negated) return [];
  const rivals = siblings.flatMap((other) => rivalOf(other, found.name));
  const wh = whPhrase(found.name, rivals.length > 1 ? [] : found.title, appositions, clause.group.base);
  const answer = answerOf(found.name);
  if (!wh || !answer) return [];
  const stem = question(wh, verb, show(clause.subject), tailOf(parts, [], { time: true, place: true }));
  const asked = draft(fact, 'multiple-choice', stem, answer, 'agent of a passive', 'B');
  return [rivals.length > 1 ? { ...asked, rivals } : asked];
}

function agentOf({ group }: Clause, core: readonly Word[]): ReturnType<typeof nameIn> {
  if (!group.passive || core[0]?.lower !== 'by') return undefined;
  const agent = core.slice(1);
  return nameIn(businessVerbs.has(group.base) ? agent.map(asCompany) : agent);
}

/** Who did something else to the same thing: "it was operated by Evergreen". */
function rivalOf(other: Clause, key: Word): readonly Distractor[] {
  const found = agentOf(other, other.rest);
  if (!found || found.name.span?.type !== key.span?.type || found.name.text === key.text) return [];
  return [
    {
      text: found.name.shown ?? found.name.text,
      because: `The article says something else of it: ${statementOf(other)}`,
    },
  ];
}

/** An unknown name that owns or runs something is a company: "Shoei Kisen Kaisha". */
function asCompany(word: Word): Word {
  if (word.cls !== 'name' || word.span || !word.text.includes(' ')) return word;
  const { start, end, text } = word;
  return { ...word, span: { start, end, text, type: 'organisation', because: 'the agent of a verb of business' } };
}
