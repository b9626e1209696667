import { type ExchangeQuiz, type FileContent, type Loss, oneLine, quizJsonSchema } from '@/core/exchange';
import { slugOf } from '@/features/articles/commands/version';
import { aboutColumns } from '@/features/articles/queries/about';
import { askable } from '@/features/items/policy/askable';
import { questionColumns } from '@/features/quizzes/commands/stored-question';
import { quizScope } from '@/features/quizzes/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { type ExportName, exportContent, exportFile, exportLosses, exportNames, isExportName } from '../files';
import type { ExportVersion } from '../schema';
import { lineagesOf } from './lineage';
import { exchangeItemOf } from './to-exchange';

export type { ExportName };

export type ExportPage = {
  readonly quizId: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly version: ExportVersion;
  /** Whether the quiz has both a draft and a published version. */
  readonly both: boolean;
  readonly items: number;
  /** What each format loses of this quiz. */
  readonly formats: readonly { readonly name: ExportName; readonly losses: readonly Loss[] }[];
};

/** The formats that a quiz of the viewer's can be taken along in. @throws AppError `not-found` */
export async function getExportPage(viewer: Viewer, quizId: string, asked: unknown): Promise<ExportPage> {
  const { quiz, version, both } = await readForExport(viewer, quizId, asked);
  const formats = exportNames.map((name) => ({ name, losses: exportLosses(name, quiz) }));
  const { title, language, items } = quiz;
  return { quizId, title, language, version, both, items: items.length, formats };
}

/** Of what a quiz may be taken along as, the names. */
export const exportFormats: readonly ExportName[] = exportNames;

export type ExportFile = { readonly name: string; readonly mediaType: string; readonly content: FileContent };

/** The file of a quiz of the viewer's, as of `now`. @throws AppError `not-found`, also for a format that is none. */
export async function getExportFile(
  viewer: Viewer,
  quizId: string,
  asked: { readonly format: unknown; readonly version: unknown },
  { now }: { now: Date },
): Promise<ExportFile> {
  if (!isExportName(asked.format)) throw new AppError('not-found');
  const { quiz } = await readForExport(viewer, quizId, asked.version);
  const { extension, mediaType } = exportFile(asked.format);
  const content = await exportContent(asked.format, quiz, now);
  return { name: `${slugOf(quiz.title) || 'kuis'}.${extension}`, mediaType, content };
}

/** The JSON Schema of Fakta’s own format. */
export const getQuizSchema = (): object => quizJsonSchema();

async function readForExport(viewer: Viewer, quizId: string, asked: unknown) {
  const versions = await db.quizVersion.findMany({
    where: { quizId, quiz: quizScope(viewer) },
    select: { id: true, publication: { select: { versionId: true } } },
    orderBy: { number: 'desc' },
  });
  const published = versions.find(({ publication }) => publication !== null);
  const [newest] = versions;
  const draft = newest && newest.publication === null ? newest : undefined;
  const chosen = asked === 'draft' ? (draft ?? published) : (published ?? draft);
  if (!chosen) throw new AppError('not-found');
  const quiz = await readVersion(chosen.id, quizId);
  const version: ExportVersion = chosen === draft ? 'draft' : 'published';
  return { quiz, version, both: draft !== undefined && published !== undefined };
}

/** A version that the viewer may take along; the caller has asked. */
async function readVersion(id: string, quizId: string): Promise<ExchangeQuiz> {
  const lineages = await lineagesOf(quizId);
  const { articleVersion, items } = await db.quizVersion.findUniqueOrThrow({
    where: { id },
    select: {
      articleVersion: {
        select: {
          ...aboutColumns,
        },
      },
      items: {
        where: { position: { not: null }, ...askable, OR: [{ decision: null }, { decision: { verdict: 'accepted' } }] },
        select: { ...questionColumns, weight: true },
        orderBy: { position: 'asc' },
      },
    },
  });
  const { sourceUrl, language, publishedOn, ...words } = articleVersion;
  const title = oneLine(words.title);
  const outlet = words.outlet && oneLine(words.outlet);
  const author = words.author && oneLine(words.author);
  return {
    title,
    language,
    source: { title, outlet, author, publishedOn, url: sourceUrl },
    lineage: quizId,
    ...(words.topic ? { topic: oneLine(words.topic) } : {}),
    items: items.flatMap((item) => {
      const told = exchangeItemOf(item);
      return told ? { ...told, lineage: lineages.get(item.id) ?? item.id } : [];
    }),
  };
}
