/** A question with its comments: `line` is where its words begin; `tags` are those that comments give it. */
export type Block = { readonly line: number; readonly text: string; readonly tags: readonly string[] };

/** Parts a text at blank lines; comments and lines that only set a category are no part of a question. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let tags: string[] = [];
  let start = 1;
  const close = () => {
    if (lines.length > 0) blocks.push({ line: start, text: lines.join('\n'), tags });
    lines = [];
    tags = [];
  };
  for (const [at, line] of text.split('\n').entries()) {
    const words = line.trim();
    if (words.startsWith('//')) {
      tags.push(...[...words.matchAll(/\[tag:([^\][]{1,100})\]/g)].map(([, tag = '']) => tag.trim()));
    } else if (words === '') close();
    else if (/^\$CATEGORY:/.test(words)) close();
    else {
      if (lines.length === 0) start = at + 1;
      lines.push(line);
    }
  }
  close();
  return blocks;
}
