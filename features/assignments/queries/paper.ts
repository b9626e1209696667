import { getOpenItem, type OpenItem } from '@/features/items/queries/open-item';
import { bodyOf } from '@/features/items/queries/proof';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { drawItems } from '../policy/draw-items';
import { ofTaught } from '../policy/scope';
import { ruleColumns } from './rules-of';

/** An item on paper, with its key and proof for the teacher. */
export type PaperItem = OpenItem & {
  readonly id: string;
  readonly weight: number;
  readonly key: string;
  readonly because: string;
  readonly quotes: readonly string[];
  /** The right choices by their letters, or the right order or matches; empty where the key is words. */
  readonly keyLetters: readonly string[];
};

export type Paper = {
  readonly title: string;
  readonly note: string;
  readonly className: string;
  readonly article: { readonly title: string; readonly language: 'id' | 'en'; readonly body: string };
  readonly items: readonly PaperItem[];
};

/** Versions of a paper, so that neighbours do not copy: the first keeps the order of the quiz. */
export const paperLetters = ['A', 'B', 'C', 'D'] as const;
export type PaperLetter = (typeof paperLetters)[number];

/**
 * An assignment as it is printed. Versions after the first shuffle what the rules of the assignment let be shuffled; the same letter
 * is the same paper whenever it is printed.
 * @throws AppError `not-found` when it is not of a class the viewer teaches.
 */
export async function getPaper(viewer: Member, assignmentId: string, letter: PaperLetter): Promise<Paper> {
  const found = await db.assignment.findFirst({
    where: { id: assignmentId, ...ofTaught(viewer) },
    select: {
      title: true,
      note: true,
      ...ruleColumns,
      class: { select: { name: true } },
      version: {
        select: {
          articleVersion: { select: { id: true, title: true, language: true } },
          items: { where: { position: { not: null } }, orderBy: { position: 'asc' }, select: keyed },
        },
      },
    },
  });
  if (!found) throw new AppError('not-found');
  const { version } = found;
  const { id: articleVersionId, ...article } = version.articleVersion;
  const seed = paperLetters.indexOf(letter);
  const rows = drawItems(
    version.items.map((item) => ({ ...item, timesAsked: 0 })),
    { count: 0, shuffle: seed > 0 && found.shuffleItems, seed },
  );
  const choiceSeed = seed > 0 && found.shuffleChoices ? seed : null;
  const items = await Promise.all(rows.map(async (row) => paperItem(row, await getOpenItem(row.id, null, choiceSeed))));
  return {
    title: found.title,
    note: found.note,
    className: found.class.name,
    article: { ...article, body: await bodyOf(articleVersionId) },
    items,
  };
}

const keyed = {
  id: true,
  weight: true,
  key: true,
  because: true,
  evidenceText: true,
  furtherEvidence: { select: { text: true }, orderBy: { position: 'asc' } },
  choices: { select: { text: true, correct: true } },
  steps: { select: { text: true, evidenceText: true }, orderBy: { position: 'asc' } },
  pairs: { select: { prompt: true, match: true, evidenceText: true }, orderBy: { position: 'asc' } },
} as const;

type Row = {
  readonly id: string;
  readonly weight: number;
  readonly key: string;
  readonly because: string;
  readonly evidenceText: string;
  readonly furtherEvidence: readonly { readonly text: string }[];
  readonly choices: readonly { readonly text: string; readonly correct: boolean }[];
  readonly steps: readonly { readonly text: string; readonly evidenceText: string }[];
  readonly pairs: readonly { readonly prompt: string; readonly match: string; readonly evidenceText: string }[];
};

function paperItem(row: Row, open: OpenItem): PaperItem {
  const { id, weight, key, because, evidenceText, furtherEvidence, steps, pairs } = row;
  const parts = [...steps, ...pairs].map((part) => part.evidenceText);
  const quotes = [evidenceText, ...furtherEvidence.map(({ text }) => text), ...parts];
  return { ...open, id, weight, key, because, quotes: [...new Set(quotes)], keyLetters: lettersOf(row, open) };
}

/** 0 -> "A". */
export function letterAt(index: number): string {
  return String.fromCharCode(65 + index);
}

function lettersOf({ choices, steps, pairs }: Row, open: OpenItem): readonly string[] {
  const at = (text: string) => letterAt(open.choices.indexOf(text));
  switch (open.kind) {
    case 'ordering':
      return open.choices.map((text) => String(steps.findIndex((step) => step.text === text) + 1));
    case 'matching':
      return open.prompts.map((prompt) => at(pairs.find((pair) => pair.prompt === prompt)?.match ?? ''));
    default:
      return open.choices.filter((text) => choices.some((choice) => choice.correct && choice.text === text)).map(at);
  }
}
