import type { Word } from '../../facts/en/1-words/word.ts';
import type { Draft } from '../draft.ts';
import { type Asked, draft } from './asked.ts';
import { question, verbOf } from './forms.ts';
import { answerOf, nameIn, tailOf } from './stem.ts';
import { whPhrase } from './wh.ts';

/** "Which company was called in to lead the work?", "Who replaced Theresa May on 24 July 2019?" */
export function subjectQuestion({ fact, clause, parts, appositions }: Asked): readonly Draft[] {
  const found = nameIn(clause.subject);
  if (!found || clause.group.negated) return [];
  const wh = whPhrase(found.name, found.title, appositions, clause.group.base);
  const answer = answerOf(found.name);
  const tail = tailOf(parts, parts.core, { time: true, place: true });
  if (!wh || !answer || echoes(wh, tail) || tellsSex(found.name, tail) || fitsMany(found.name, [...parts.core]))
    return [];
  return [draft(fact, 'multiple-choice', question(wh, verbOf(clause.group), tail), answer, 'subject', 'B')];
}

/** "Who won the women's 100 metres?" is half answered by the first names among the choices. */
export function tellsSex(name: Word, text: string): boolean {
  return name.span?.type === 'person' && /\b(wo)?men['’]s\b/i.test(text);
}

/** "Which country cracked down on smuggling?" has many answers; a name or a figure leaves one. */
function fitsMany({ span }: Word, core: readonly Word[]): boolean {
  return (
    span?.type !== 'person' &&
    span?.type !== 'organisation' &&
    !core.some(({ cls }) => ['name', 'number', 'date'].includes(cls))
  );
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
