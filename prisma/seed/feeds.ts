import { db } from '../../lib/db';
import { aQuiz } from './factories';

/** A feed that a teacher reads along, with one entry. */
export async function aFeed(
  ownerId: string,
  url = 'https://berita.test/rss',
): Promise<{ feedId: string; entryId: string }> {
  const at = new Date('2026-11-28T08:00:00Z');
  const entry = {
    key: `key of ${url}`,
    url: 'https://berita.test/perpustakaan',
    title: 'Perpustakaan keliling diresmikan',
    author: 'Dewi Anggraini',
    publishedOn: '2026-11-27',
    summary: 'Dua bus membawa 4.500 buku ke 32 kelurahan.',
    foundAt: at,
  };
  const feed = await db.feed.create({
    data: {
      ownerId,
      url,
      title: 'Harian Contoh',
      addedAt: at,
      lastFetchedAt: at,
      nextFetchAt: at,
      entries: { create: entry },
    },
    select: { id: true, entries: { select: { id: true } } },
  });
  return { feedId: feed.id, entryId: feed.entries[0]?.id ?? '' };
}

/** A feed with an entry that became the draft of a quiz. */
export async function aDraftedEntry(ownerId: string, url: string): Promise<{ draftedId: string; quizId: string }> {
  const [{ entryId: draftedId }, { quizId }] = [await aFeed(ownerId, url), await aQuiz({ ownerId, published: false })];
  const draftedAt = new Date('2026-11-28T08:01:00Z');
  await db.feedEntry.update({ where: { id: draftedId }, data: { quizId, draftedAt }, select: { id: true } });
  return { draftedId, quizId };
}
