import { describe, expect, test } from 'vitest';
import { paperWords } from '@/core/exchange';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { anAssignment } from '@/prisma/seed/assignments';
import { aClass } from '@/prisma/seed/classes';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { printedPaper } from './policy/printed-paper';
import { getPaper } from './queries/paper';
import { getPaperFile } from './queries/paper-file';

const now = new Date('2026-11-28T08:00:00Z');
const notFound = expect.objectContaining({ code: 'not-found' });
const asked = { parts: ['paper', 'key'], letter: 'B', article: true } as const;

async function setUp() {
  const viewer = await aMember('teacher');
  const quiz = await aQuiz({ ownerId: viewer.userId, sample: tenKinds });
  const { classId } = await aClass(viewer.userId);
  return { viewer, assignmentId: await anAssignment(classId, quiz.code) };
}

describe('a printed paper', () => {
  test('asks every kind, and its key names what is printed', async () => {
    const { viewer, assignmentId } = await setUp();
    for (const letter of ['A', 'C'] as const) {
      const paper = printedPaper(await getPaper(viewer, assignmentId, letter), letter, true);
      expect(paper.about).toContain(paperWords.id.variant(letter));
      expect(paper.article?.paragraphs.join(' ')).not.toMatch(/[*`#]|\n/);
      expect(paper.items).toHaveLength(10);
      for (const { way, key, quotes } of paper.items) {
        expect(quotes.length).toBeGreaterThan(0);
        expect(key.join('')).not.toBe('');
        if (way.kind === 'numbered') {
          expect(key.map((line) => line.replace(/^\d+\. /, '')).sort()).toEqual([...way.parts].sort());
          expect(key[0]).toMatch(/^1\. /);
        }
        if (way.kind !== 'lettered') continue;
        for (const line of key) expect(way.choices).toContain(line.replace(/^(.* – )?[A-Z]+\. /, ''));
        expect(key).toHaveLength(Math.max(way.prompts.length, key.length));
      }
    }
  });

  test('has what is read before a question above it', async () => {
    const { viewer, assignmentId } = await setUp();
    const words = 'Ali Sastroamidjojo memimpin sidang konferensi.';
    const data = { stimulusStart: 0, stimulusEnd: words.length, stimulusText: words };
    await db.item.updateMany({
      where: { kind: 'numeric', version: { assignments: { some: { id: assignmentId } } } },
      data,
    });
    const { items } = printedPaper(await getPaper(viewer, assignmentId, 'B'), 'B', false);
    expect(items.filter(({ stimulus }) => stimulus !== '').map(({ stimulus }) => stimulus)).toEqual([words]);
  });

  test('is a PDF for who teaches the class, and nothing for others', async () => {
    const { viewer, assignmentId } = await setUp();
    const { name, content } = await getPaperFile(viewer, assignmentId, asked, { now });
    expect(name).toMatch(/^[a-z0-9-]+-b\.pdf$/);
    expect(Buffer.from(content).toString('latin1', 0, 5)).toBe('%PDF-');
    const stranger = await viewerOf((await aPerson('teacher')).userId);
    await expect(getPaperFile(stranger, assignmentId, asked, { now })).rejects.toEqual(notFound);
  }, 30_000);
});
