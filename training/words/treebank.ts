import { readFileSync } from 'node:fs';

/** The columns of a CoNLL-U file that word lists need; empty nodes are left out. */
export type TreebankWord = {
  readonly form: string;
  readonly lemma: string;
  readonly partOfSpeech: string;
  /** "Voice=Act|Number=Sing" as it stands; "_" when empty. */
  readonly features: string;
};

/** The syntactic words of a CoNLL-U file, all sentences in one row. Throws when the file cannot be read. */
export function readTreebank(file: string): readonly TreebankWord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [id = '', form = '', lemma = '', partOfSpeech = '', , features = ''] = line.split('\t');
      return /^\d+$/.test(id) ? [{ form, lemma, partOfSpeech, features }] : [];
    });
}
