import { db } from '../../lib/db.ts';
import type { SampleQuiz } from '../../prisma/seed/factories.ts';

export type Copy = {
  readonly articleId: string;
  readonly slug: string;
  readonly quizId: string;
  readonly versionId: string;
  readonly code: string;
};

type Row = Readonly<Record<string, unknown>>;
type Table = { findMany(where: object): Promise<Row[]>; createMany(data: { data: Row[] }): Promise<unknown> };

const keys = ['id', 'articleId', 'articleVersionId', 'quizId', 'versionId', 'factId', 'itemId'];
const partsOfItems = [
  'decision',
  'choice',
  'acceptedForm',
  'otherForm',
  'step',
  'pair',
  'furtherEvidence',
  'concern',
] as const;

/** As many copies of a quiz and its article, each with rows of its own, written a table at a time. */
export async function copiesOf(quiz: SampleQuiz, count: number): Promise<readonly Copy[]> {
  const { articleId, quizId, versionId } = quiz;
  const ofArticle = { where: { articleId } };
  const ofVersion = { where: { versionId } };
  const tables: (readonly [string, object])[] = [
    ['article', { where: { id: articleId } }],
    ['articleVersion', ofArticle],
    ['fact', { where: { articleVersion: { articleId } } }],
    ['quiz', { where: { id: quizId } }],
    ['quizVersion', { where: { quizId } }],
    ['publication', ofVersion],
    ['item', ofVersion],
    ...partsOfItems.map((name) => [name, { where: { item: { versionId } } }] as const),
  ];
  for (const [name, which] of tables) {
    const table = (db as unknown as Readonly<Record<string, Table>>)[name];
    if (!table) throw new Error(`Expected a table, got "${name}".`);
    const rows = await table.findMany(which);
    for (let from = 1; from <= count; from += 100) {
      const numbers = Array.from({ length: Math.min(100, count - from + 1) }, (_, at) => from + at);
      await table.createMany({ data: numbers.flatMap((number) => rows.map((row) => copyOf(row, number))) });
    }
  }
  return Array.from({ length: count }, (_, at) => ({
    articleId: `${articleId}-${at + 1}`,
    slug: `${quiz.slug}-${at + 1}`,
    quizId: `${quizId}-${at + 1}`,
    versionId: `${versionId}-${at + 1}`,
    code: `${quiz.code}-${at + 1}`,
  }));
}

function copyOf(row: Row, number: number): Row {
  const copy: Record<string, unknown> = { ...row };
  for (const key of [...keys, 'slug', 'code']) if (typeof row[key] === 'string') copy[key] = `${row[key]}-${number}`;
  if (typeof row.bodyHash === 'string') copy.bodyHash = `${row.bodyHash}-${number}`;
  if (typeof row.searchText === 'string') copy.searchText = `${row.searchText} nomor${number}`;
  if ('publishedOn' in row) copy.publishedOn = `2026-0${1 + (number % 9)}-1${number % 10}`;
  return copy;
}
