import type { ExchangeQuiz } from './exchange-quiz.ts';
import type { Holds, Loss } from './losses.ts';
import { askedBy, lossesOf } from './losses.ts';
import type { Reading } from './reading.ts';

/** What a file holds: a text, or the bytes of a package, a sheet or a print. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

/** One way of writing a quiz to a file, and of reading it back if there is one. */
export type Format = {
  readonly holds: Holds;
  /** Of its file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes a quiz whose items the format can all ask. The same quiz gives the same file. */
  readonly write: (quiz: ExchangeQuiz) => FileContent | Promise<FileContent>;
  /** Never throws, whatever the text; its time grows with the length of it. */
  readonly read?: (text: string) => Reading;
  /** The same for a file of bytes. A format may read both. */
  readonly readBytes?: (bytes: Uint8Array) => Reading;
};

export type Written = { readonly content: FileContent; readonly losses: readonly Loss[] };

/** The file, and what of each item it does not hold. */
export async function writeAs(format: Format, quiz: ExchangeQuiz): Promise<Written> {
  return { content: await format.write(askedBy(format.holds, quiz)), losses: lossesIn(format, quiz) };
}

/** What of each item the format does not hold; told without writing it. */
export function lossesIn({ holds }: Pick<Format, 'holds'>, { items }: ExchangeQuiz): readonly Loss[] {
  return items.flatMap((item, at) => lossesOf(item, holds).map((kind) => ({ item: at + 1, kind })));
}
