import { lowerAt } from '../1-trees/tree.ts';
import type { Bare, Edits } from './edits.ts';

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** "Badan Penanggulangan Bencana Daerah (BPBD)": what stands in brackets is told elsewhere or not at all. */
export function withoutAsides({ tree }: Bare, edits: Edits): void {
  let closing: string | undefined;
  tree.words.forEach((_, at) => {
    const text = lowerAt(tree, at);
    closing ??= brackets[text];
    if (closing === undefined) return;
    edits.dropped.add(at);
    if (text === closing) closing = undefined;
  });
}
