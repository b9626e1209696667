import Database from 'better-sqlite3';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { publishQuiz } from '@/features/quizzes/commands/publish-quiz';
import { reviseQuiz } from '@/features/quizzes/commands/revise-quiz';
import { db } from '@/lib/db';
import { type Viewer, viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { exportNames } from './files';
import { getExportFile, getExportPage } from './queries/export';

const now = new Date('2026-11-28T08:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });

async function aTaughtQuiz() {
  const { userId } = await aPerson('teacher');
  const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
  return { ...quiz, viewer: await viewerOf(userId) };
}

/** How a file begins: a ZIP package, a PDF, a text. */
const begins = { apkg: 'PK', zip: 'PK', h5p: 'PK', 'kahoot.xlsx': 'PK', pdf: '%PDF-1.7' } as const;

test('every format makes a file of a quiz with all ten kinds, and none for a stranger', async () => {
  const { quizId, viewer } = await aTaughtQuiz();
  const stranger = await viewerOf((await aPerson('teacher')).userId);
  const page = await getExportPage(viewer, quizId, 'published');
  expect(page.formats.map(({ name }) => name)).toEqual(exportNames);
  for (const format of exportNames) {
    const { name, content } = await getExportFile(viewer, quizId, { format, version: 'published' }, { now });
    const head = Buffer.from(content).toString('latin1', 0, 8);
    const [, mark] = Object.entries(begins).find(([ending]) => name.endsWith(`.${ending}`)) ?? [];
    expect(typeof content, name).toBe(mark ? 'object' : 'string');
    expect(head.startsWith(mark ?? ''), name).toBe(true);
    expect(content.length, name).toBeGreaterThan(50);
    await expect(getExportFile(stranger, quizId, { format, version: 'published' }, { now })).rejects.toEqual(notFound);
  }
}, 60_000);

describe('an Anki package', () => {
  type Note = { readonly guid: string; readonly id: number; readonly sfld: string };

  async function notesOf(viewer: Viewer, quizId: string, at: Date): Promise<readonly Note[]> {
    const asked = { format: 'anki-package', version: 'published' };
    const { content } = await getExportFile(viewer, quizId, asked, { now: at });
    const files = unzipSync(content as Uint8Array);
    const collection = new Database(Buffer.from(files['collection.anki2'] ?? []));
    return collection.prepare('SELECT guid, id, sfld FROM notes ORDER BY id').all() as Note[];
  }

  test('of the next version, with an item edited, has the same notes', async () => {
    const { quizId, viewer } = await aTaughtQuiz();
    const before = await notesOf(viewer, quizId, now);
    expect(new Set(before.map(({ guid }) => guid)).size).toBe(10);
    await reviseQuiz(viewer, { quizId }, { now });
    const draft = { quizId, publication: null };
    const { id } = await db.item.findFirstOrThrow({
      where: { kind: 'short-answer', version: draft },
      select: { id: true },
    });
    await db.item.update({ where: { id }, data: { stem: 'Kata lain untuk soal ini?' }, select: { id: true } });
    const { id: versionId } = await db.quizVersion.findFirstOrThrow({ where: draft, select: { id: true } });
    expect(await publishQuiz(viewer, { versionId, acceptRest: true }, { now })).toMatchObject({ ok: true });
    const after = await notesOf(viewer, quizId, now);
    const ids = (notes: readonly Note[]) => notes.map(({ guid, id: number }) => [guid, number]);
    expect(ids(after)).toEqual(ids(before));
    expect(after.filter(({ sfld }, at) => sfld !== before[at]?.sfld).map(({ sfld }) => sfld)).toEqual([
      'Kata lain untuk soal ini?',
    ]);
  });

  test('of another quiz over the same article has other notes', async () => {
    const [one, other] = [await aTaughtQuiz(), await aTaughtQuiz()];
    const guids = new Set((await notesOf(one.viewer, one.quizId, now)).map(({ guid }) => guid));
    for (const { guid } of await notesOf(other.viewer, other.quizId, now)) expect(guids).not.toContain(guid);
  });
});
