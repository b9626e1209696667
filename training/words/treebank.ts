import { readFileSync } from 'node:fs';

/** The columns of a CoNLL-U file that word lists need; empty nodes are left out. */
export type TreebankWord = {
  readonly form: string;
  readonly lemma: string;
  readonly partOfSpeech: string;
  /** "Voice=Act|Number=Sing" as it stands; "_" when empty. */
  readonly features: string;
};

/** A word with its place in the tree of its sentence. */
export type TreeWord = TreebankWord & {
  /** From 1. */
  readonly id: number;
  /** The id of its head; 0 for the root. */
  readonly head: number;
  /** With its subtype: "nsubj:pass". */
  readonly relation: string;
};

/** The syntactic words of a CoNLL-U file, a row for each sentence. Throws when the file cannot be read. */
export function readSentences(file: string): readonly (readonly TreeWord[])[] {
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .map((block) =>
      block.split('\n').flatMap((line) => {
        const [id = '', form = '', lemma = '', partOfSpeech = '', , features = '', head = '', relation = ''] =
          line.split('\t');
        return /^\d+$/.test(id)
          ? [{ id: Number(id), form, lemma, partOfSpeech, features, head: Number(head), relation }]
          : [];
      }),
    );
}

/** The syntactic words of a CoNLL-U file, all sentences in one row. Throws when the file cannot be read. */
export function readTreebank(file: string): readonly TreebankWord[] {
  return readSentences(file).flat();
}
