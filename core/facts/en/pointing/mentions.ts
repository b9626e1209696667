import { type Document, grouped, oncePer, type Sentence } from '../../../language/index.ts';

/** A common noun of the article with the words before it: "an unsecured server". */
export type Mention = {
  readonly sentence: number;
  readonly start: number;
  /** The noun, lower case. */
  readonly noun: string;
  /** The words between determiner and noun, lower case. */
  readonly modifiers: readonly string[];
  /** "a", "the", "two", "" for none. */
  readonly determiner: string;
  /** More words after it say which: "of ...", "that ...". */
  readonly isTold: boolean;
  /** Its words from the first modifier to the noun, as written. */
  readonly text: string;
};

/** Every mention of a common noun, by its singular, in reading order. */
export function mentionsOf(noun: string, document: Document): readonly Mention[] {
  return mentionsIn(document).get(singular(noun)) ?? [];
}

const mentionsIn = oncePer(({ sentences }: Document) =>
  grouped(sentences.filter(({ role }) => role === 'prose' || role === 'list-item').flatMap(inSentence), ({ noun }) =>
    singular(noun),
  ),
);

function inSentence({ words, index, text, start: from, spans }: Sentence): readonly Mention[] {
  return words.flatMap((word, at): readonly Mention[] => {
    const isNamed = spans.some(
      ({ start, end, entityId }) => entityId !== undefined && start <= word.start && word.end <= end,
    );
    if (word.partOfSpeech !== 'NOUN' || isNamed || words[at + 1]?.partOfSpeech === 'NOUN') return [];
    let first = at;
    while (isBefore(words, first - 1, at)) first -= 1;
    const determiner = words[first - 1];
    const isDetermined = determiner !== undefined && /^(DET|PRON|NUM)$/.test(determiner.partOfSpeech);
    const isTold = words.some(
      ({ head, relation }, other) => head === at && other > at && /^(nmod|acl|appos)$/.test(relation),
    );
    return [
      {
        sentence: index,
        start: word.start,
        noun: word.lower,
        modifiers: words.slice(first, at).map(({ lower }) => lower),
        determiner: isDetermined ? determiner.lower : '',
        isTold,
        text: inLowerCase(text.slice((words[first]?.start ?? word.start) - from, word.end - from), words[first], first),
      },
    ];
  });
}

/** "Volcanic ash can melt ...": the capital was that of the sentence. */
function inLowerCase(text: string, opener: Sentence['words'][number] | undefined, at: number): string {
  return at === 0 && opener?.partOfSpeech !== 'PROPN' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function isBefore(words: Sentence['words'], at: number, noun: number): boolean {
  const word = words[at];
  if (word?.text === '-') return words[at - 1]?.end === word.start && isBefore(words, at - 1, noun);
  return (
    word !== undefined &&
    /^(ADJ|NOUN|NUM|PROPN|VERB)$/.test(word.partOfSpeech) &&
    word.head > at &&
    word.head <= noun &&
    /^(amod|compound|nummod|advmod|nmod)$/.test(word.relation)
  );
}

/** "companies" -> "company", "men" -> "man". */
export function singular(noun: string): string {
  return noun
    .replace(/men$/, 'man')
    .replace(/^people$/, 'person')
    .replace(/children$/, 'child')
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|ch|sh|x)es$/, '')
    .replace(/(?<=[^sui])s$/, '');
}
