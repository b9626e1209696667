import { db } from '@/lib/db';
import { type Block, readBlocks } from '../reading/blocks';
import type { Line } from '../reading/pieces';

/** The words of an article version, without marks: one text a heading, paragraph, list item or row of a table. */
export async function readParagraphs(articleVersionId: string): Promise<readonly string[]> {
  const { body } = await db.articleVersion.findUniqueOrThrow({
    where: { id: articleVersionId },
    select: { body: true },
  });
  return readBlocks(body).flatMap(textsOf);
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [wordsOf(block.line)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(textsOf));
    case 'quotation':
      return block.blocks.flatMap(textsOf);
    case 'table':
      return block.rows.map((row) => row.map(wordsOf).join(' · '));
    case 'rule':
      return [];
  }
}

function wordsOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
