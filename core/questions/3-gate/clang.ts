import { type Document, oncePer } from '../../language/index.ts';
import { isBuilt } from '../built.ts';
import { choicesOf, type Gate } from '../candidate.ts';
import { wordsOf } from '../text.ts';

/** A telling word of the stem that only the key repeats gives the key away. */
export const clang: Gate = {
  name: 'clang',
  refuse: ({ question }, { document, grammar }) => {
    if (isBuilt(question)) return undefined;
    if (question.kind === 'true-false') return undefined;
    const stem = new Set(
      wordsOf(without(question.stem, longNames(document))).filter(
        (word) => word.length > 3 && !grammar.stopWords.has(word),
      ),
    );
    const others = choicesOf(question)
      .filter((choice) => choice !== question.key)
      .flatMap(wordsOf);
    const echo = wordsOf(question.key).find((word) => stem.has(word) && !others.includes(word));
    return echo && others.length > 0 ? `Only the key repeats "${echo}" of the stem.` : undefined;
  },
};

/** "Korea Utara" in the stem is a name of its own: it gives nothing of "Korea Selatan" away. */
function without(stem: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replaceAll(name, ' '), stem);
}

/** Names of two words and more. */
const longNames = oncePer(({ entities }: Document) =>
  entities.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name.includes(' ')),
);
