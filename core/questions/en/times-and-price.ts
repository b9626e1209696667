import type { Answer, Draft } from '../draft.ts';
import { type Asked, draft } from './asked.ts';
import { inverted, question } from './forms.ts';
import { numberWord } from './numbers.ts';
import { answerOf, tailOf } from './stem.ts';

/** "was defeated in the House of Commons three times" -> "How many times was ...?" */
export function times({ fact, clause, parts }: Asked): readonly Draft[] {
  const at = parts.core.length - 2;
  const word = parts.core[at];
  const amount = word && parts.core[at + 1]?.lower === 'times' ? figureOf(word.lower) : undefined;
  if (!word || amount === undefined || parts.core.some((item) => item.cls === 'base')) return [];
  const answer: Answer = {
    text: word.text,
    type: 'count',
    range: word,
    value: { kind: 'number', amount, unit: 'times', decimals: 0, approximate: false },
  };
  const stem = question(
    'How many times',
    inverted(clause),
    tailOf(parts, parts.core.slice(0, at), { time: true, place: true }),
  );
  return [draft(fact, 'numeric', stem, answer, 'how many times', 'B')];
}

/** "agreed to buy Spirit AeroSystems for $4.7 billion" -> "For how much did ... agree to buy Spirit AeroSystems?" */
export function price({ fact, clause, parts }: Asked): readonly Draft[] {
  const [link, money] = parts.core.slice(-2);
  const answer = money?.span?.type === 'money' ? answerOf(money) : undefined;
  if (!answer || link?.lower !== 'for' || parts.core.length < 3) return [];
  const tail = tailOf(parts, parts.core.slice(0, -2), { time: true, place: true });
  return [draft(fact, 'numeric', question('for how much', inverted(clause), tail), answer, 'price', 'B')];
}

function figureOf(lower: string): number | undefined {
  return /^\d{1,4}$/.test(lower) ? Number(lower) : numberWord(lower);
}
