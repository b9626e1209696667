import { readFileSync } from 'node:fs';

/** A surface token as the treebank writes it, and the syntactic words it holds ("katanya" holds "kata", "nya"). */
export type GoldToken = { readonly form: string; readonly words: readonly string[] };

/** A syntactic word with its place in the tree; labels without subtypes ("nsubj:pass" is `nsubj`). */
export type GoldWord = {
  readonly form: string;
  readonly partOfSpeech: string;
  /** The index in `GoldSentence.words`; -1 for the root. */
  readonly head: number;
  readonly relation: string;
};

export type GoldSentence = {
  readonly text: string;
  /** Whether a `# newdoc` line stands before it. */
  readonly opensDocument: boolean;
  /** Whether a `# newdoc` or `# newpar` line stands before it. */
  readonly opensParagraph: boolean;
  readonly tokens: readonly GoldToken[];
  readonly words: readonly GoldWord[];
};

/** Reads a CoNLL-U file: surface tokens, words with their tree, the text of each sentence and where paragraphs begin. */
export function readConllu(path: string): readonly GoldSentence[] {
  return parseConllu(readFileSync(path, 'utf8'));
}

export function parseConllu(content: string): readonly GoldSentence[] {
  return content
    .split(/\r?\n\r?\n/)
    .filter((block) => block.includes('# text = '))
    .map(readSentence);
}

function readSentence(block: string): GoldSentence {
  const lines = block.split(/\r?\n/);
  const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '';
  const tokens: { form: string; words: string[] }[] = [];
  const words: GoldWord[] = [];
  let wholeUntil = 0; // the last word of the multiword token being read
  for (const line of lines) {
    const [id = '', form = '', , partOfSpeech = '', , , head = '', relation = ''] = line.split('\t');
    if (line.startsWith('#') || !/^\d+(?:-\d+)?$/.test(id)) continue; // comments and empty nodes ("8.1")
    const [first = '', last] = id.split('-');
    if (last !== undefined) {
      tokens.push({ form, words: [] });
      wholeUntil = Number(last);
      continue;
    }
    words.push({ form, partOfSpeech, head: Number(head) - 1, relation: relation.split(':')[0] ?? '' });
    if (Number(first) <= wholeUntil) tokens.at(-1)?.words.push(form);
    else tokens.push({ form, words: [form] });
  }
  const opens = (pattern: RegExp) => lines.some((line) => pattern.test(line));
  return {
    text: text.trim(),
    opensDocument: opens(/^# newdoc(?:\s|$)/),
    opensParagraph: opens(/^# new(?:doc|par)(?:\s|$)/),
    tokens,
    words,
  };
}
