import type { Document } from '@/core/language';
import { leftOut, maskStimuli, type Stimulus } from '@/core/questions';
import type { Transaction } from '@/lib/db';
import { stimulusColumns } from './item-parts';
import { questionColumns, questionOf } from './stored-question';

/** So few words of a quotation tell nothing. */
const fewest = 4;

/**
 * Tells what is read before the items of a version anew, from the whole quotation: without what answers another of them, whichever of them came
 * from the reserve, were edited or written since. An item goes without it where too few words are left.
 */
export async function maskAgain(tx: Transaction, versionId: string, document: Document): Promise<void> {
  const stored = await tx.item.findMany({ where: { versionId, position: { not: null } }, select: questionColumns });
  const questions = stored.flatMap((item) => questionOf(item) ?? []);
  for (const [at, { id, stimulus }] of maskStimuli(questions, document).entries()) {
    if (!stimulus) continue;
    const told = wordsIn(stimulus) >= fewest ? stimulus : undefined;
    if (told?.text === questions[at]?.stimulus?.text) continue;
    await tx.item.update({ where: { id }, data: stimulusColumns(told), select: { id: true } });
  }
}

function wordsIn({ text }: Stimulus): number {
  return text
    .replaceAll(leftOut, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
