import { seededRandom } from '@/core/questions';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { paragraphAt } from './paragraphs';

export type DatePrecision = 'day' | 'month' | 'year';

/** What a learner may see of an item before its key is shown. */
export type OpenItem = {
  readonly kind: string;
  readonly stem: string;
  /** In the order shown; empty when the answer is typed. */
  readonly choices: readonly string[];
  /** What a match is asked for, in the order shown; empty otherwise. */
  readonly prompts: readonly string[];
  /** Of `evidence`, the paragraph (from 1) that each choice stands in; empty otherwise. */
  readonly paragraphs: readonly number[];
  /** What a number counts; empty otherwise. */
  readonly unit: string;
  /** How much of a date is asked; only for `date`. */
  readonly precision: DatePrecision | null;
  /** What was answered so far, as it was given. */
  readonly given: string | null;
};

/**
 * An item that the caller found to be one the viewer may answer. Selects nothing that gives the key away. With a seed its choices are
 * shuffled, where their order tells nothing: not those of an order, nor sentences, nor right and wrong.
 */
export async function getOpenItem(
  itemId: string,
  given: string | null,
  choiceSeed: number | null = null,
): Promise<OpenItem> {
  const item = await db.item.findUnique({
    where: { id: itemId },
    select: {
      kind: true,
      stem: true,
      unit: true,
      choices: { select: { text: true, placeStart: true }, orderBy: { position: 'asc' } },
      pairs: { select: { prompt: true }, orderBy: { position: 'asc' } },
    },
  });
  if (!item) throw new AppError('not-found');
  return {
    kind: item.kind,
    stem: item.stem,
    choices: shuffled(
      itemId,
      item.kind,
      item.choices.map(({ text }) => text),
      choiceSeed,
    ),
    prompts: item.pairs.map(({ prompt }) => prompt),
    paragraphs: item.kind === 'evidence' ? await paragraphsOf(itemId, item.choices) : [],
    unit: item.unit ?? '',
    precision: item.kind === 'date' ? await datePrecision(itemId) : null,
    given,
  };
}

const shuffledKinds: ReadonlySet<string> = new Set(['multiple-choice', 'multiple-response', 'cloze', 'matching']);

/** The same for an item and a seed whenever it is asked. */
function shuffled(itemId: string, kind: string, choices: readonly string[], seed: number | null): readonly string[] {
  if (seed === null || !shuffledKinds.has(kind)) return choices;
  return seededRandom(seed, itemId).shuffle([...choices]);
}

/** The article is open to all; which of its sentences is right is not asked for here. */
async function paragraphsOf(itemId: string, choices: readonly { readonly placeStart: number | null }[]) {
  const { body } = await db.articleVersion.findFirstOrThrow({
    where: { quizVersions: { some: { items: { some: { id: itemId } } } } },
    select: { body: true },
  });
  return choices.map(({ placeStart }) => paragraphAt(body, placeStart ?? 0));
}

/** The precision is the length of the ISO key; the database tells the length, so the key itself is not read. */
async function datePrecision(itemId: string): Promise<DatePrecision> {
  const [row] = await db.$queryRaw<{ characters: number | bigint }[]>`
    SELECT length("date") AS "characters" FROM "Item" WHERE "id" = ${itemId}`;
  const characters = Number(row?.characters ?? 10);
  return characters >= 10 ? 'day' : characters >= 7 ? 'month' : 'year';
}
