import { show } from '../../facts/en/1-words/show.ts';
import type { Word } from '../../facts/en/1-words/word.ts';
import type { Draft } from '../draft.ts';
import { type Asked, draft } from './asked.ts';
import { activeOf, question, verbOf } from './forms.ts';
import { answerOf, nameIn, tailOf } from './stem.ts';
import { businessVerbs, whPhrase } from './wh.ts';

/** "Which company was called in to lead the work?", "Who replaced Theresa May on 24 July 2019?" */
export function subjectQuestion({ fact, clause, parts, appositions }: Asked): readonly Draft[] {
  const found = nameIn(clause.subject);
  if (!found || clause.group.negated) return [];
  const wh = whPhrase(found.name, found.title, appositions, clause.group.base);
  const answer = answerOf(found.name);
  const tail = tailOf(parts, parts.core, { time: true, place: true });
  if (!wh || !answer || echoes(wh, tail) || tellsSex(found.name, tail)) return [];
  return [draft(fact, 'multiple-choice', question(wh, verbOf(clause.group), tail), answer, 'subject', 'B')];
}

/** An unknown name that owns or runs something is a company: "Shoei Kisen Kaisha". */
function asCompany(word: Word): Word {
  if (word.cls !== 'name' || word.span || !word.text.includes(' ')) return word;
  const { start, end, text } = word;
  return { ...word, span: { start, end, text, type: 'organisation', because: 'the agent of a verb of business' } };
}

/** "Who won the women's 100 metres?" is half answered by the first names among the choices. */
export function tellsSex(name: Word, text: string): boolean {
  return name.span?.type === 'person' && /\b(wo)?men['’]s\b/i.test(text);
}

/** "Which city became the second city" says the same word twice. */
export function echoes(wh: string, tail: string): boolean {
  const noun = wh.split(' ').at(-1)?.toLowerCase() ?? '';
  return (
    wh.includes(' ') &&
    tail
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun)
  );
}

/** "The ship was managed by A" -> "Which company managed the ship?" */
export function agentQuestion({ fact, clause, parts, appositions }: Asked): readonly Draft[] {
  const { core } = parts;
  if (!clause.group.passive || clause.group.negated || core[0]?.lower !== 'by') return [];
  const found = nameIn(businessVerbs.has(clause.group.base) ? core.slice(1).map(asCompany) : core.slice(1));
  const verb = activeOf(clause.group);
  if (!found || !verb) return [];
  const wh = whPhrase(found.name, found.title, appositions, clause.group.base);
  const answer = answerOf(found.name);
  const tail = tailOf(parts, [], { time: true, place: true });
  if (!wh || !answer) return [];
  return [
    draft(fact, 'multiple-choice', question(wh, verb, show(clause.subject), tail), answer, 'agent of a passive', 'B'),
  ];
}
