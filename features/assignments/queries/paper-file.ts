import { type PaperPart, paperParts } from '@/core/exchange';
import { paperPdf } from '@/core/exchange/paper/paper-pdf';
import { slugOf } from '@/features/articles/commands/version';
import { AppError } from '@/lib/errors';
import { typefaces } from '@/lib/typefaces';
import type { Viewer } from '@/lib/viewer';
import { printedPaper } from '../policy/printed-paper';
import { getPaper, paperLetters } from './paper';

export type PaperFile = { readonly name: string; readonly content: Uint8Array<ArrayBuffer> };

/** What is asked for in the address: parts (all but the key where none is named), a version, whether the article goes along. */
export type PaperAsked = {
  readonly parts: readonly string[];
  readonly letter: string | null;
  readonly article: boolean;
};

/** A version of an assignment’s paper as PDF. @throws AppError `not-found` when it is not of a class the viewer teaches. */
export async function getPaperFile(
  viewer: Viewer,
  assignmentId: string,
  asked: PaperAsked,
  { now }: { now: Date },
): Promise<PaperFile> {
  if (viewer.kind !== 'member') throw new AppError('not-found');
  const letter = paperLetters.find((one) => one === asked.letter) ?? 'A';
  const paper = await getPaper(viewer, assignmentId, letter);
  const print = printedPaper(paper, letter, asked.article);
  const content = await paperPdf(print, await typefaces(), now, partsOf(asked.parts));
  return { name: `${slugOf(paper.title) || 'tugas'}-${letter.toLowerCase()}.pdf`, content };
}

function partsOf(asked: readonly string[]): readonly PaperPart[] {
  const known = paperParts.filter((part) => asked.includes(part));
  return known.length > 0 ? known : paperParts.filter((part) => part !== 'key');
}
