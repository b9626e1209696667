import { readFileSync } from 'node:fs';
import type { Analysis } from '../../core/language/network/index.ts';
import { sum, type Tally, tallyOf } from './scores.ts';

/** The words of a sentence and its names: words [from, to), `PER`, `ORG` or `LOC`. */
export type LabelledSentence = {
  readonly forms: readonly string[];
  readonly names: readonly { readonly from: number; readonly to: number; readonly type: string }[];
};

/** Reads a corpus in IOB2: form, tab, label; comments open with "# "; an empty line ends a sentence. */
export function readLabelled(path: string): readonly LabelledSentence[] {
  return parseLabelled(readFileSync(path, 'utf8'));
}

export function parseLabelled(content: string): readonly LabelledSentence[] {
  return content
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => {
      const rows = block.split(/\r?\n/).filter((line) => line.includes('\t'));
      const names: { from: number; to: number; type: string }[] = [];
      rows.forEach((line, at) => {
        const [mark, type = ''] = (line.split('\t')[1] ?? 'O').split('-');
        const last = names.at(-1);
        if (mark === 'B') names.push({ from: at, to: at + 1, type });
        else if (mark === 'I' && last?.to === at) last.to = at + 1;
      });
      return { forms: rows.map((line) => line.split('\t')[0] ?? ''), names };
    })
    .filter(({ forms }) => forms.length > 0);
}

/** Names straight from the network, no lists and no rules: right where both borders and the type are. */
export function scoreNames(gold: readonly LabelledSentence[], analyses: readonly Analysis[]): Tally {
  const keysOf = (names: LabelledSentence['names']) => names.map(({ from, to, type }) => `${from}-${to} ${type}`);
  return sum(gold.map(({ names }, at) => tallyOf(keysOf(analyses[at]?.names ?? []), keysOf(names))));
}
