import { type Question, questionKinds } from '../../core/questions/index.ts';
import { percent, type Table } from '../table.ts';
import type { Measured } from './measure.ts';

/** Per kind: items made and how many a hundred words give, and what was refused. */
export function kindTable(measured: readonly Measured[], title: string): Table {
  const words = sum(measured.map((one) => one.words));
  const questions = measured.flatMap((one) => one.questions);
  const rejected = measured.flatMap((one) => one.rejected);
  const rows = questionKinds.map((kind) => {
    const made = questions.filter((question) => question.kind === kind).length;
    const refused = rejected.filter((reject) => reject.kind === kind).length;
    return [kind, String(made), ((made / words) * 100).toFixed(2), String(refused)];
  });
  return {
    title,
    note: `${measured.length} articles, ${words} words, ${sum(measured.map(({ facts }) => facts))} facts; every item that the articles bear.`,
    columns: ['kind', 'items', 'items per 100 words', 'refused'],
    rows: [
      ...rows,
      ['all', String(questions.length), ((questions.length / words) * 100).toFixed(2), String(rejected.length)],
    ],
  };
}

/** What each gate refused, by kind. */
export function gateTable(measured: readonly Measured[]): Table {
  const rejected = measured.flatMap((one) => one.rejected);
  const gates = [...new Set(rejected.map(({ gate }) => gate))].sort(
    (one, other) => count(rejected, other) - count(rejected, one),
  );
  const kinds = questionKinds.filter((kind) => rejected.some((reject) => reject.kind === kind));
  return {
    title: 'Refused by gate',
    note: '"balance" is no fault: the fact is asked otherwise, or the quiz is full.',
    columns: ['gate', ...kinds, 'all'],
    rows: gates.map((gate) => {
      const own = rejected.filter((reject) => reject.gate === gate);
      return [
        gate,
        ...kinds.map((kind) => String(own.filter((reject) => reject.kind === kind).length)),
        String(own.length),
      ];
    }),
  };
}

/** What could give keys away or bore: places and lengths of keys, statements, repeats, and how much of the articles is asked. */
export function biasTable(measured: readonly Measured[]): Table {
  const questions = measured.flatMap((one) => one.questions);
  const chosen = questions.filter(
    (question): question is Extract<Question, { kind: 'multiple-choice' }> => question.kind === 'multiple-choice',
  );
  const four = chosen.filter(({ choices }) => choices.length === 4);
  const places = [0, 1, 2, 3].map((place) => four.filter(({ choices, key }) => choices.indexOf(key) === place).length);
  const longest = chosen.filter(({ choices, key }) =>
    choices.every((choice) => choice === key || choice.length < key.length),
  ).length;
  const shortest = chosen.filter(({ choices, key }) =>
    choices.every((choice) => choice === key || choice.length > key.length),
  ).length;
  const statements = questions.filter(({ kind }) => kind === 'true-false');
  const right = statements.filter(({ key }) => key === 'Benar' || key === 'True').length;
  const stems = measured.map((one) => one.questions.map(({ stem }) => stem.toLowerCase()));
  const repeats =
    sum(stems.map((all) => all.length - new Set(all).size)) -
    sum(
      measured.map((one) =>
        Math.max(0, one.questions.filter(({ kind }) => kind === 'matching' || kind === 'ordering').length - 1),
      ),
    );
  const share = (part: number, of: number) => `${percent(of === 0 ? 0 : part / of, 1)} %`;
  return {
    title: 'Balance',
    note: 'Of multiple-choice items with four choices a quarter should stand in each place; the key should be the longest as often as chance has it.',
    columns: ['', 'figure'],
    rows: [
      [
        'paragraphs asked',
        share(sum(measured.map(({ asked }) => asked)), sum(measured.map(({ paragraphs }) => paragraphs))),
      ],
      ['key first, second, third, fourth', places.map((place) => share(place, four.length)).join(', ')],
      ['key longer than every other choice', share(longest, chosen.length)],
      ['key shorter than every other choice', share(shortest, chosen.length)],
      ['statements that are true', share(right, statements.length)],
      ['stems twice in one article', String(Math.max(0, repeats))],
    ],
  };
}

function count(rejected: Measured['rejected'], gate: string): number {
  return rejected.filter((reject) => reject.gate === gate).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
