import { dueEntries, takeEntry } from '@/features/intake/commands/take-entry';

/** Pages that are fetched in one turn. */
const mostInATurn = 3;

/**
 * Makes drafts of the entries of feeds whose time has come: one page after the other, few in a turn, and one of each site in 20 seconds. Nothing of it
 * is published. Several servers may do so beside each other: each entry is taken by one of them, and by another where that one died.
 */
export async function draftEntries({ now }: { readonly now: Date }): Promise<{ readonly drafts: number }> {
  let [tried, drafts] = [0, 0];
  const sites = new Set<string>();
  for (const due of await dueEntries(now)) {
    if (tried >= mostInATurn) break;
    const taken = await takeEntry(due, now, sites);
    if (!taken) continue;
    // Only now: a server that drafts nothing loads neither the lexicon nor the generator for it.
    const { draftEntry } = await import('./draft-entry');
    tried += 1;
    if (await draftEntry(taken, { now })) drafts += 1;
  }
  return { drafts };
}
