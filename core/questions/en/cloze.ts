import { sentenceCase, show } from '../../facts/en/1-words/show.ts';
import type { Word } from '../../facts/en/1-words/word.ts';
import { partsOf } from '../../facts/en/2-phrases/adjuncts.ts';
import { relativeDays } from '../../facts/en/find.ts';
import type { Answer, Draft } from '../draft.ts';
import { gap } from '../text.ts';
import { type Asked, draft } from './asked.ts';
import { answerOf } from './stem.ts';
import { tellsSex } from './subject-question.ts';

const gaps = new Set([
  'person',
  'organisation',
  'country',
  'province',
  'city',
  'region',
  'place',
  'work',
  'date',
  'money',
  'percent',
  'quantity',
  'count',
  'duration',
]);

/** The whole clause with one typed span left out: "The Suez Canal opened in ____." */
export function clozes(asked: Asked): readonly Draft[] {
  const { fact, clause } = asked;
  if (clause.group.negated) return [];
  const dropped = new Set(relativeDays(clause));
  const front = frontOf(asked);
  const words = [...front, ...clause.subject, ...clause.group.words, ...clause.rest].filter(
    (word) => !dropped.has(word),
  );
  return words.flatMap((word, index) => {
    const answer = answerOf(word);
    if (!answer || word.owner || !gaps.has(answer.type) || tellsKey(words[index - 1], answer)) return [];
    if (
      (!answer.value && asked.parts.core.length === 0) ||
      insideName(words, index) ||
      (word.cls === 'name' && words[index - 1]?.cls === 'comma') ||
      afterTitle(words, index) ||
      isDetail(words, index) ||
      byAnother(words, index) ||
      modifies(word, words[index + 1]) ||
      tellsSex(word, show(words))
    )
      return [];
    return [draft(fact, 'cloze', clozeStem(words, word, front.length), answer, `gap for a ${answer.type}`, 'A')];
  });
}

/** "a ____" and "the ____" for a country give the key away; a weekday says nothing alone. */
function tellsKey(before: Word | undefined, answer: Answer): boolean {
  if (answer.value?.kind === 'date' && answer.value.relative && !/\d/.test(answer.text)) return true;
  const lower = before?.lower ?? '';
  return /^(a|an)$/.test(lower) || (lower === 'the' && answer.type === 'country');
}

/** "the Treaty on ____": the gap would cut a longer name in two. */
function insideName(words: readonly Word[], index: number): boolean {
  const [holder, link] = [words[index - 2], words[index - 1]];
  return link?.cls === 'prep' && holder?.cls === 'name' && holder.span === undefined;
}

/** "King ____": the title picks the one king among the choices. */
function afterTitle(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (words[index]?.span?.type !== 'person' || !before || before.owner) return false;
  return before.cls === 'noun' || (before.cls === 'name' && before.span === undefined);
}

/** "Kishane Thompson of ____", "the men's ____", "the six months to ____": nothing a reader would keep. */
function isDetail(words: readonly Word[], index: number): boolean {
  const [holder, before] = [words[index - 2], words[index - 1]];
  if (before?.lower === 'of' && holder?.span?.type === 'person') return true;
  if (before?.owner && words[index]?.cls === 'number') return true;
  return before?.lower === 'to' && /months|weeks|quarter|year/.test(holder?.lower ?? '');
}

/** "a board of ____ by 19": the other side tells it. */
function byAnother(words: readonly Word[], index: number): boolean {
  return words[index]?.cls === 'number' && words[index + 1]?.lower === 'by' && words[index + 2]?.cls === 'number';
}

/** "the first ____ treaty": a name before its noun is no thing to ask for. */
function modifies(word: Word, next: Word | undefined): boolean {
  if (word.cls === 'number') return next?.cls === 'noun' && /\p{L}$/u.test(word.text);
  return word.cls === 'name' && (next?.cls === 'noun' || next?.cls === 'adj' || next?.cls === 'name');
}

function frontOf({ clause }: Asked): readonly Word[] {
  const { time, place } = partsOf({ ...clause, rest: [] });
  return clause.fronted.filter((word) => time?.words.includes(word) || place?.words.includes(word));
}

function clozeStem(words: readonly Word[], key: Word, front: number): string {
  const shown = words.map((word) => (word === key ? { ...word, shown: gap } : word));
  const lead = show(shown.slice(0, front));
  const body = show(shown.slice(front));
  return `${sentenceCase(lead === '' ? body : `${lead}, ${body}`)}.`;
}
