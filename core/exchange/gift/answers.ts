import { type ExchangeItem, oneLine } from '../exchange-quiz.ts';
import { type Problem, problem } from '../reading.ts';
import type { Found } from '../settle.ts';
import { partAt, withoutMarks } from './marks.ts';

type Base = Pick<ExchangeItem, 'stimulus' | 'stem' | 'because' | 'evidence' | 'weight'>;
type Asked = { readonly line: number; readonly kind: string | undefined; readonly base: Base };

/** An answer between the braces: `=` or `~`, its share of the points in per cent, and what is said of it. */
type Answer = {
  readonly sign: '=' | '~';
  readonly share: number | undefined;
  readonly text: string;
  readonly because: string;
};

/** The item that is answered by what stands between the braces. */
export function answered(inside: string, { line, kind, base }: Asked): Found | Problem {
  if (inside === '') return problem(line, 'unsupported-kind', 'essay');
  const truth = /^(T|TRUE|F|FALSE)\s*(?=#|$)/i.exec(inside);
  if (truth) {
    const [, against = ''] = partAt(inside, '#');
    const answer = (truth[1] ?? '').toUpperCase().startsWith('T');
    return { line, item: { ...base, kind: 'true-false', answer, against: wordsIn(partAt(against, '#')[0]) } };
  }
  if (inside.startsWith('#')) return numeric(inside.slice(1).trim(), { line, kind, base });
  const answers = answersIn(inside);
  if (answers.length === 0) return problem(line, 'no-key', inside);
  if (answers.every(({ sign, text }) => sign === '=' && text.includes('->')))
    return matching(answers, { line, kind, base });
  return answers.some(({ sign }) => sign === '~')
    ? chosen(answers, { line, kind, base })
    : typed(answers, { line, kind, base });
}

function answersIn(inside: string): readonly Answer[] {
  const starts: number[] = [];
  for (let at = 0; at < inside.length; at += 1) {
    if (inside[at] === '\\') at += 1;
    else if (inside[at] === '=' || inside[at] === '~') starts.push(at);
  }
  return starts.map((start, at) => {
    const raw = inside.slice(start + 1, starts[at + 1]).trim();
    const [, share, rest = raw] = /^%(-?\d{1,3}(?:\.\d{1,10})?)%([\s\S]*)$/.exec(raw) ?? [];
    const [text, because = ''] = partAt(rest, '#');
    const sign = inside[start] === '=' ? '=' : '~';
    return { sign, share: share === undefined ? undefined : Number(share), text, because: wordsIn(because) };
  });
}

const wordsIn = (text: string) => oneLine(withoutMarks(text));

function chosen(answers: readonly Answer[], { line, kind, base }: Asked): Found {
  const shares = answers.filter(({ share = 0 }) => share > 0);
  const single = answers.some(({ sign, share }) => sign === '=' && share === undefined) || shares.length < 2;
  const isRight = ({ sign, share }: Answer) =>
    single ? (share === undefined ? sign === '=' : share >= 100) : (share ?? 0) > 0;
  const choices = answers.map((answer) => {
    const correct = isRight(answer);
    return { text: wordsIn(answer.text), correct, because: correct ? '' : answer.because };
  });
  const noted = partly(
    line,
    answers.filter((answer) => !isRight(answer) && (answer.share ?? 0) > 0),
  );
  if (!single) return { line, noted, item: { ...base, kind: 'multiple-response', choices } };
  if (kind === 'cloze') return { line, noted, item: { ...base, kind, choices, accepted: [], others: [] } };
  return { line, noted, item: { ...base, kind: kind === 'evidence' ? kind : 'multiple-choice', choices } };
}

function typed(answers: readonly Answer[], { line, kind, base }: Asked): Found {
  const forms = (from: number, to: number) => [
    ...new Set(answers.filter(({ share = 100 }) => share >= from && share <= to).map(({ text }) => wordsIn(text))),
  ];
  const accepted = forms(100, 1000);
  const noted = partly(
    line,
    answers.filter(({ share = 100 }) => share > 0 && share < 100),
  );
  if (kind === 'date') return { line, noted, item: { ...base, kind, date: accepted[0] ?? '' } };
  const item = { ...base, accepted, others: forms(-1000, 0) };
  if (kind === 'cloze') return { line, noted, item: { ...item, kind, choices: [] } };
  return { line, noted, item: { ...item, kind: 'short-answer' } };
}

function matching(answers: readonly Answer[], { line, base }: Asked): Found {
  const pairs = answers.map(({ text }) => {
    const at = text.indexOf('->');
    return { prompt: wordsIn(text.slice(0, at)), match: wordsIn(text.slice(at + 2)) };
  });
  return { line, item: { ...base, kind: 'matching', pairs, spare: [] } };
}

/** "1955", "1955:2", "3.1..3.2", or several answers of which the first with all points counts. */
function numeric(inside: string, { line, base }: Asked): Found {
  const answers = answersIn(inside);
  const right = answers.find(({ share = 100 }) => share >= 100);
  const told = right ? right.text : partAt(inside, '#')[0];
  const noted = partly(
    line,
    answers.filter((answer) => answer !== right && (answer.share ?? 100) > 0),
  );
  return { line, noted, item: { ...base, kind: 'numeric', unit: '', ...numberIn(told.trim()) } };
}

function numberIn(text: string): { readonly amount: number; readonly tolerance: number } {
  const range = text.split('..');
  const [low, high] = range.map(Number);
  if (range.length === 2 && low !== undefined && high !== undefined) {
    return { amount: (low + high) / 2, tolerance: Math.abs(high - low) / 2 };
  }
  const [amount = '', tolerance = '0'] = text.split(/\\?:/);
  return { amount: amount.trim() === '' ? Number.NaN : Number(amount), tolerance: Number(tolerance) };
}

/** Answers that earn a part of the points, which Fakta has no place for. */
function partly(line: number, answers: readonly Answer[]): readonly Problem[] {
  return answers.map(({ text }) => problem(line, 'partial-credit', withoutMarks(text), false));
}
