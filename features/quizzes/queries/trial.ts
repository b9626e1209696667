import { grade } from '@/core/grading';
import { askable } from '@/features/items/policy/askable';
import { gradableOf, keyColumns } from '@/features/items/queries/gradable';
import { getOpenItem, type OpenItem } from '@/features/items/queries/open-item';
import { type ProvenItem, provenItems } from '@/features/items/queries/proof';
import { getSentences, type Sentences } from '@/features/items/queries/sentences';
import type { AnswerRefusal } from '@/features/items/schema/refusal';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { quizScope } from '../policy';
import { readTrialAddress, type TrialAt, type TrialQuery } from '../trial-address';

/** The newest version of a quiz, taken as a learner takes it. Nothing of a trial is stored: the address holds all of it. */
export type Trial = {
  readonly quizId: string;
  readonly article: { readonly title: string; readonly language: 'id' | 'en'; readonly body: string };
  readonly total: number;
  readonly at: TrialAt;
} & (
  | {
      readonly kind: 'open';
      readonly item: OpenItem;
      readonly sentences: Sentences | null;
      readonly refusal: AnswerRefusal | null;
    }
  | { readonly kind: 'revealed'; readonly item: ProvenItem }
  | { readonly kind: 'done'; readonly score: { readonly got: number; readonly of: number } }
);

/** @throws AppError `not-found` when the quiz is not the viewer's or has no such item. One past the last is the end. */
export async function getTrial(viewer: Viewer, quizId: string, query: TrialQuery): Promise<Trial> {
  const at = readTrialAddress(query);
  const scope = quizScope(viewer);
  const version = await db.quizVersion.findFirst({
    where: { quiz: { id: quizId, ...scope } },
    select: {
      articleVersion: { select: { title: true, language: true, body: true } },
      items: {
        where: { position: { not: null }, ...askable, NOT: { decision: { verdict: 'rejected' } } },
        select: { id: true, weight: true },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { number: 'desc' },
  });
  if (!version) throw new AppError('not-found');
  const { items, articleVersion: article } = version;
  const trial = { quizId, article, total: items.length, at };
  if (at.number === items.length + 1) return { kind: 'done', ...trial, score: scoreOf(items, at.points) };
  const id = items[at.number - 1]?.id;
  if (id === undefined) throw new AppError('not-found');
  if (at.response === null) return { ...trial, ...(await open(id, null, null)) };
  const key = await db.item.findUniqueOrThrow({ where: { id }, select: keyColumns });
  const verdict = grade(gradableOf(key), at.response);
  if (verdict.kind !== 'graded') return { ...trial, ...(await open(id, at.response, verdict.reason)) };
  const { correct, points } = verdict;
  const given = new Map([[id, { response: at.response, correct, points }]]);
  const [item] = await provenItems({ id, version: { quiz: { ...scope } } }, given);
  if (!item) throw new AppError('not-found');
  return { kind: 'revealed', ...trial, at: { ...at, points: [...at.points, points] }, item };
}

async function open(id: string, given: string | null, refusal: AnswerRefusal | null) {
  const [item, sentences] = await Promise.all([getOpenItem(id, given), getSentences(id)]);
  return { kind: 'open' as const, item, sentences, refusal };
}

/** Points times weight, of all that could be had. What was skipped counts nothing. */
function scoreOf(items: readonly { readonly weight: number }[], points: readonly number[]) {
  const got = items.reduce((sum, { weight }, at) => sum + weight * (points[at] ?? 0), 0);
  return { got, of: items.reduce((sum, { weight }) => sum + weight, 0) };
}
