import { type Level, levelOf } from '@/features/articles/queries/library-filter';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { bankOwner } from '../policy';
import { mostChosen } from '../schema';
import type { BankFilter } from './bank-filter';
import { countFound, countTopics, findIds } from './find-items';
import { type ItemStatistics, notAsked, statisticsOf } from './statistics';
import { type TagLine, tagsOf } from './tags';

/** An item as the list shows it. */
export type BankLine = ItemStatistics & {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  readonly quote: string;
  readonly level: Level;
  readonly language: 'id' | 'en';
  /** Whether it is of a quiz of the viewer's own; else of the library. */
  readonly own: boolean;
  readonly draft: boolean;
  readonly article: { readonly id: string; readonly title: string; readonly topic: string | null };
  readonly tags: readonly string[];
};

export type Bank = {
  /** One page of those that pass the filter. */
  readonly lines: readonly BankLine[];
  readonly found: number;
  readonly pages: number;
  /** The page shown, from 1: the last one where more are asked for. */
  readonly page: number;
  readonly topics: readonly { readonly topic: string; readonly count: number }[];
  readonly tags: readonly TagLine[];
  /** The title of the article that the filter names, if it does. */
  readonly articleTitle: string | null;
};

/** What a page shows can be chosen whole. */
export const pageSize = mostChosen;

/** The items that a teacher may use. The database filters, counts and cuts the pages. @throws AppError `not-found` for who does not teach. */
export async function getBank(viewer: Viewer, filter: BankFilter, page = 1): Promise<Bank> {
  const ownerId = bankOwner(viewer);
  const [found, topics, tags] = await Promise.all([countFound(ownerId, filter), countTopics(ownerId), tagsOf(viewer)]);
  const pages = Math.max(1, Math.ceil(found / pageSize));
  const shown = Math.min(page, pages);
  const ids = found === 0 ? [] : await findIds(ownerId, filter, (shown - 1) * pageSize, pageSize);
  const lines = await linesOf(ownerId, ids);
  return { lines, found, pages, page: shown, topics, tags, articleTitle: await titleOf(ownerId, filter.article) };
}

/** Items by their ids, in that order. The caller has asked who may see them. */
export async function linesOf(ownerId: string, ids: readonly string[]): Promise<readonly BankLine[]> {
  const [rows, told] = await Promise.all([readRows(ownerId, ids), statisticsOf(ids)]);
  const lines = new Map(
    rows.map(({ id, evidenceText, difficulty, tags, version, ...item }) => {
      const { quiz, articleVersion, publication } = version;
      const { language, title, topic } = articleVersion;
      const line: BankLine = {
        ...item,
        ...(told.get(id) ?? notAsked),
        id,
        quote: evidenceText,
        level: levelOf(difficulty),
        language,
        own: quiz.ownerId === ownerId,
        draft: publication === null,
        article: { id: quiz.articleId, title, topic },
        tags: tags.map(({ tag }) => tag.name),
      };
      return [id, line];
    }),
  );
  return ids.flatMap((id) => lines.get(id) ?? []);
}

function readRows(ownerId: string, ids: readonly string[]) {
  return db.item.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      kind: true,
      stem: true,
      key: true,
      evidenceText: true,
      difficulty: true,
      tags: {
        where: { tag: { ownerId } },
        select: { tag: { select: { name: true } } },
        orderBy: { tag: { handle: 'asc' } },
      },
      version: {
        select: {
          quiz: { select: { ownerId: true, articleId: true } },
          articleVersion: { select: { title: true, topic: true, language: true } },
          publication: { select: { versionId: true } },
        },
      },
    },
  });
}

async function titleOf(ownerId: string, articleId: string): Promise<string | null> {
  if (articleId === '') return null;
  const version = await db.articleVersion.findFirst({
    where: { articleId, article: { OR: [{ ownerId }, { ownerId: null }] } },
    orderBy: { number: 'desc' },
    select: { title: true },
  });
  return version?.title ?? null;
}
