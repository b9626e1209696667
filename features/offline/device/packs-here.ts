import { all, put, remove, unsent } from '@/lib/device';
import { articleId, type Pack } from '../pack';

/** What was taken along on this device. */
export async function packsHere(): Promise<readonly Pack[]> {
  return (await all('packs')) as unknown as readonly Pack[];
}

/** What a page says of what may be taken along. */
export type Along =
  /** An open attempt, and which of its questions the server has answers to, from 1. */
  | { readonly kind: 'attempt'; readonly attemptId: string; readonly answered: readonly number[] }
  | { readonly kind: 'reviews' }
  /** A review that was answered with a network. */
  | { readonly kind: 'answered-review'; readonly cardId: string };

/**
 * Takes along what a page names, and answers whether it is on the device now and whether it is new there. A quiz is fetched once; after that the pages tell which of its questions were
 * answered, so that no page costs more than it must.
 */
export async function takeAlong(along: Along): Promise<'here' | 'new' | 'not-here'> {
  const packs = await packsHere();
  switch (along.kind) {
    case 'attempt': {
      const pack = packs.find(({ id }) => id === along.attemptId);
      if (pack?.kind !== 'attempt') return fetchQuiz(along.attemptId, packs);
      const items = pack.items.map((one, at) => ({
        ...one,
        answered: one.answered || along.answered.includes(at + 1),
      }));
      await put('packs', { ...pack, items });
      return 'here';
    }
    case 'reviews':
      return fetchPack('of=reviews', packs);
    case 'answered-review': {
      const pack = packs.find(({ kind }) => kind === 'reviews');
      if (pack?.kind !== 'reviews') return 'not-here';
      await put('packs', { ...pack, cards: pack.cards.filter(({ cardId }) => cardId !== along.cardId) });
      return 'here';
    }
  }
}

/** The questions, and then the article beside them. */
async function fetchQuiz(attemptId: string, packs: readonly Pack[]): Promise<'new' | 'not-here'> {
  const taken = await fetchPack(`of=attempt&id=${attemptId}`, packs);
  if (taken === 'new') await fetchPack(`of=article&id=${attemptId}`, packs).catch(() => {});
  return taken;
}

/** What another person took along on this device is put away, unless answers to it are still unsent. */
async function fetchPack(query: string, packs: readonly Pack[]): Promise<'new' | 'not-here'> {
  const response = await fetch(`/api/offline/pack?${query}`);
  if (!response.ok) return 'not-here';
  const pack = (await response.json()) as Pack;
  const waiting = new Set((await unsent()).map(({ attemptId }) => attemptId ?? 'reviews'));
  for (const { id, person } of packs) {
    if (person !== pack.person && !waiting.has(id.replace(/^article:/, ''))) await remove('packs', id);
  }
  await put('packs', pack);
  return 'new';
}

/** Puts away a quiz that is finished: the page of its result says so. */
export async function putAway(attemptId: string): Promise<void> {
  await remove('packs', attemptId);
  await remove('packs', articleId(attemptId));
}
