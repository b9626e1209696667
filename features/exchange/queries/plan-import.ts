import {
  type ExchangeItem,
  type FormatName,
  type Problem,
  problem,
  type ReadItem,
  readQuiz,
  recognise,
} from '@/core/exchange';
import type { EditFault, ItemAfter } from '@/features/quizzes/commands/check-edit';
import { contentOf } from '@/features/quizzes/commands/edit-item';
import type { EvidenceFault } from '@/features/quizzes/commands/own-evidence';
import { articleColumns, readAgain } from '@/features/quizzes/commands/read-again';
import { type Beside, othersOf, warningsOf } from '@/features/quizzes/commands/warnings';
import { checkOwn, unknownDifficulty } from '@/features/quizzes/commands/write-item';
import { quizScope } from '@/features/quizzes/policy';
import { db } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { ownInput, type Unproven } from '../commands/own-input';
import type { ImportInput } from '../schema';

/**
 * What becomes of an item of a file. `ready`: its proof stands in the article; `warnings` are the gates that have something against it.
 * `there`: the quiz asks it already. `by-hand`: the teacher has to pick its proof, or mend it first.
 */
export type Fate =
  | { readonly kind: 'ready'; readonly after: ItemAfter; readonly warnings: readonly string[] }
  | { readonly kind: 'there' }
  | { readonly kind: 'by-hand'; readonly code: Unproven | EditFault | EvidenceFault };

export type Planned = ReadItem & { readonly fate: Fate };

export type ImportPlan = {
  readonly format: FormatName;
  readonly articleVersionId: string;
  readonly language: 'id' | 'en';
  readonly planned: readonly Planned[];
  readonly problems: readonly Problem[];
};

export type ImportRefusal = 'empty' | 'unknown-format';

/** What would come of a file in the newest version of a quiz of the viewer's; nothing is stored. @throws AppError `not-found` */
export async function planImport(
  viewer: Viewer,
  { quizId, format, content }: Pick<ImportInput, 'quizId' | 'format' | 'content'>,
): Promise<Outcome<ImportPlan, ImportRefusal>> {
  const version = await db.quizVersion.findFirst({
    where: { quizId, quiz: quizScope(viewer) },
    select: { id: true, articleVersion: { select: articleColumns } },
    orderBy: { number: 'desc' },
  });
  if (!version) throw new AppError('not-found');
  if (content.length === 0 || (typeof content === 'string' && content.trim() === ''))
    return { ok: false, code: 'empty' };
  const name = format === 'auto' ? recognise(content) : format;
  if (name === undefined) return { ok: false, code: 'unknown-format' };
  const { items, problems } = readQuiz(name, content);
  const document = readAgain(version.articleVersion);
  const place = {
    versionId: version.id,
    document,
    others: await othersOf(db, version.id, ''),
    seen: await namesIn(version.id),
  };
  const planned = items.map((read) => ({ ...read, fate: fateOf(read.item, place) }));
  const bare = planned.flatMap(withoutStimulus);
  const { id: articleVersionId, language } = version.articleVersion;
  return done({ format: name, articleVersionId, language, planned, problems: [...problems, ...bare] });
}

/** What was read before the stem elsewhere is read here where the article has it right before the proof. */
function withoutStimulus({ file, line, item, fate }: Planned): readonly Problem[] {
  if (fate.kind !== 'ready' || fate.after.stimulus !== null || item.stimulus === '') return [];
  return [{ ...problem(line, 'no-stimulus', item.stimulus, false), ...(file === undefined ? {} : { file }) }];
}

type Place = Beside & { readonly versionId: string; readonly seen: Set<string> };

/** What the version asks, by what makes two items the same. */
async function namesIn(versionId: string): Promise<Set<string>> {
  const placed = await db.item.findMany({
    where: { versionId, position: { not: null } },
    select: { kind: true, stem: true, key: true },
  });
  return new Set(placed.map(nameOf));
}

function nameOf({ kind, stem, key }: { readonly kind: string; readonly stem: string; readonly key: string }): string {
  return JSON.stringify([kind, stem, key]);
}

/** What is ready is `seen` from then on. */
function fateOf(item: ExchangeItem, { versionId, document, others, seen }: Place): Fate {
  const input = ownInput(item, versionId, document);
  if (!input.ok) return { kind: 'by-hand', code: input.code };
  const checked = checkOwn(input.value, document);
  if (!checked.ok) return { kind: 'by-hand', code: checked.code };
  const after = checked.value;
  const { kind } = item;
  const name = nameOf({ kind, stem: after.stem, key: after.key });
  if (seen.has(name)) return { kind: 'there' };
  seen.add(name);
  const { columns, parts } = contentOf(after);
  const stored = { id: '', kind, factId: 'own', difficulty: unknownDifficulty, ...columns, ...parts };
  return { kind: 'ready', after, warnings: warningsOf(stored, { document, others }) };
}
