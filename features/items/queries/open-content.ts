import type { Range } from '@/core/language';
import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { keepFrozen } from '@/lib/keep-frozen';
import { paragraphAt } from './paragraphs';
import type { Sentences } from './sentences';

export type DatePrecision = 'day' | 'month' | 'year';

/** An item as it is asked of everyone. Nothing that gives the key away is read. */
export type OpenContent = {
  readonly kind: string;
  /** What of the article is read before the stem; null where that stands by itself. */
  readonly stimulus: string | null;
  readonly stem: string;
  /** Empty when the answer is typed. */
  readonly choices: readonly string[];
  /** What a match is asked for; empty otherwise. */
  readonly prompts: readonly string[];
  /** Of `evidence`, the paragraph (from 1) that each choice stands in; empty otherwise. */
  readonly paragraphs: readonly number[];
  /** What a number counts; empty otherwise. */
  readonly unit: string;
  /** How much of a date is asked; only for `date`. */
  readonly precision: DatePrecision | null;
  /** Null where sentences cannot be picked in the article: another kind of item, or a choice without a place of its own. */
  readonly sentences: Sentences | null;
};

/** @throws AppError `not-found` when there is none with this id. */
export const getOpenContent: (client: Transaction, itemId: string) => Promise<OpenContent> = keepFrozen(
  5000,
  async (client, id) => {
    const item = await client.item.findUnique({
      where: { id },
      select: {
        kind: true,
        stimulusText: true,
        stem: true,
        unit: true,
        version: { select: { articleVersionId: true, publication: { select: { versionId: true } } } },
        choices: { select: { text: true, placeStart: true, placeEnd: true }, orderBy: { position: 'asc' } },
        pairs: { select: { prompt: true }, orderBy: { position: 'asc' } },
      },
    });
    if (!item) throw new AppError('not-found');
    const { kind, stimulusText, stem, unit, version, choices, pairs } = item;
    const picked = kind === 'evidence' ? await pickedFrom(client, version.articleVersionId, choices) : null;
    return {
      frozen: version.publication !== null,
      value: {
        kind,
        stimulus: stimulusText,
        stem,
        choices: choices.map(({ text }) => text),
        prompts: pairs.map(({ prompt }) => prompt),
        paragraphs: picked?.paragraphs ?? [],
        unit: unit ?? '',
        precision: kind === 'date' ? await datePrecision(client, id) : null,
        sentences: picked?.sentences ?? null,
      },
    };
  },
);

type Placed = { readonly text: string; readonly placeStart: number | null; readonly placeEnd: number | null };

/** The article is open to all; which of its sentences is right is not asked for here. */
async function pickedFrom(client: Transaction, articleVersionId: string, choices: readonly Placed[]) {
  const where = { id: articleVersionId };
  const { body } = await client.articleVersion.findUniqueOrThrow({ where, select: { body: true } });
  const places = choices
    .map(({ text, placeStart, placeEnd }) => ({ text, start: placeStart ?? 0, end: placeEnd ?? 0 }))
    .sort((a, b) => a.start - b.start);
  return {
    paragraphs: choices.map(({ placeStart }) => paragraphAt(body, placeStart ?? 0)),
    sentences: areApart(places) ? { body, places } : null,
  };
}

/** Each has words, and none reaches into the next. */
function areApart(places: readonly Range[]): boolean {
  return places.length > 0 && places.every(({ start, end }, at) => start < end && start >= (places[at - 1]?.end ?? 0));
}

/** The precision is the length of the ISO key; the database tells the length, so the key itself is not read. */
async function datePrecision(client: Transaction, itemId: string): Promise<DatePrecision> {
  const [row] = await client.$queryRaw<{ characters: number | bigint }[]>`
    SELECT length("date") AS "characters" FROM "Item" WHERE "id" = ${itemId}`;
  const characters = Number(row?.characters ?? 10);
  return characters >= 10 ? 'day' : characters >= 7 ? 'month' : 'year';
}
