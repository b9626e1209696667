import { readFileSync } from 'node:fs';

/** A surface token as the treebank writes it, and the syntactic words it holds ("katanya" holds "kata", "nya"). */
export type GoldToken = { readonly form: string; readonly words: readonly string[] };

export type GoldSentence = {
  readonly text: string;
  /** Whether a `# newdoc` or `# newpar` line stands before it. */
  readonly opensParagraph: boolean;
  readonly tokens: readonly GoldToken[];
};

/** Reads a CoNLL-U file: surface tokens with their words, the text of each sentence and where paragraphs begin. */
export function readConllu(path: string): readonly GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n\r?\n/)
    .filter((block) => block.includes('# text = '))
    .map(readSentence);
}

function readSentence(block: string): GoldSentence {
  const lines = block.split(/\r?\n/);
  const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '';
  const tokens: { form: string; words: string[] }[] = [];
  let wholeUntil = 0; // the last word of the multiword token being read
  for (const line of lines) {
    const [id = '', form = ''] = line.split('\t');
    if (line.startsWith('#') || !/^\d+(?:-\d+)?$/.test(id)) continue; // comments and empty nodes ("8.1")
    const [first = '', last] = id.split('-');
    if (last !== undefined) {
      tokens.push({ form, words: [] });
      wholeUntil = Number(last);
    } else if (Number(first) <= wholeUntil) tokens.at(-1)?.words.push(form);
    else tokens.push({ form, words: [form] });
  }
  return { text: text.trim(), opensParagraph: lines.some((line) => /^# new(?:doc|par)(?:\s|$)/.test(line)), tokens };
}
