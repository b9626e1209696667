import type { ExchangeQuiz } from './exchange-quiz.ts';
import type { Holds, Loss } from './losses.ts';
import { lossesOf } from './losses.ts';
import type { Reading } from './reading.ts';

/** One way of writing a quiz to a file, and of reading it back if there is one. */
export type Format = {
  readonly holds: Holds;
  /** Of its file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes a quiz whose items the format can all ask. */
  readonly text: (quiz: ExchangeQuiz) => string;
  /** Never throws, whatever the text; its time grows with the length of it. */
  readonly read?: (text: string) => Reading;
};

export type Written = { readonly text: string; readonly losses: readonly Loss[] };

/** The file, and what of each item it does not hold. */
export function writeAs(format: Format, quiz: ExchangeQuiz): Written {
  const items = quiz.items.filter((item) => format.holds.asks(item) !== 'left-out');
  const losses = quiz.items.flatMap((item, at) => lossesOf(item, format.holds).map((kind) => ({ item: at + 1, kind })));
  return { text: format.text({ ...quiz, items }), losses };
}
