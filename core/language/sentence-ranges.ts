import { splitBlocks } from './blocks.ts';
import type { Language, Range } from './document.ts';
import { maskMarks } from './markdown.ts';
import { splitSentences } from './sentences.ts';

/** Where the sentences of a body stand, headings and lines of lists among them, in order; no word of them is read. Offsets in UTF-16 code units. */
export function sentenceRanges(body: string, language: Language): readonly Range[] {
  const masked = maskMarks(body);
  return splitBlocks(body).flatMap((block) => splitSentences(masked, block, language));
}
