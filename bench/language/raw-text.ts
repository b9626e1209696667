import { type Language, type Lexicon, type Range, readArticle, type Sentence } from '../../core/language/index.ts';
import { surfaceTokens } from '../../scripts/language/surface.ts';
import { alignWords, type PlacedWord } from './aligned-words.ts';
import type { GoldSentence } from './conllu.ts';
import { nothing, sum, type Tally, tallyOf } from './scores.ts';

/** F over raw text as the CoNLL 2018 shared task counts: borders by place in the text, the rest over aligned words. */
export type RawScores = {
  readonly sentences: Tally;
  readonly tokens: Tally;
  readonly words: Tally;
  readonly partOfSpeech: Tally;
  readonly head: Tally;
  readonly labelled: Tally;
};

/** A text as sentences, surface tokens and words, each with its place. */
type Reading = {
  readonly sentences: readonly Range[];
  readonly tokens: readonly Range[];
  readonly words: readonly PlacedWord[];
};

/** Where the file names no documents, so many sentences make one text. */
const sentencesAtOnce = 50;

/** The whole engine on the text of a treebank: `readArticle`, Markdown, datelines and all, knows nothing of its sentences. */
export function scoreRawText(gold: readonly GoldSentence[], language: Language, lexicon: Lexicon): RawScores {
  const scores = textsOf(gold).map((sentences) => {
    const { body, reading } = placeGold(sentences);
    return compare(reading, placeOurs(readArticle({ title: '', body, language }, lexicon).sentences));
  });
  const total = (name: keyof RawScores) => sum(scores.map((score) => score[name] ?? nothing));
  return {
    sentences: total('sentences'),
    tokens: total('tokens'),
    words: total('words'),
    partOfSpeech: total('partOfSpeech'),
    head: total('head'),
    labelled: total('labelled'),
  };
}

function textsOf(gold: readonly GoldSentence[]): readonly (readonly GoldSentence[])[] {
  const named = gold.some(({ opensDocument }) => opensDocument);
  const texts: GoldSentence[][] = [];
  for (const [at, sentence] of gold.entries()) {
    if (at === 0 || (named ? sentence.opensDocument : at % sentencesAtOnce === 0)) texts.push([]);
    texts.at(-1)?.push(sentence);
  }
  return texts;
}

/** The text that the engine gets, an empty line between paragraphs that the file tells apart, and what the treebank says of it. */
export function placeGold(gold: readonly GoldSentence[]): { readonly body: string; readonly reading: Reading } {
  let body = '';
  const sentences: Range[] = [];
  const tokens: Range[] = [];
  const words: PlacedWord[] = [];
  for (const sentence of gold) {
    if (body !== '') body += sentence.opensParagraph ? '\n\n' : ' ';
    const start = body.length;
    body += sentence.text;
    sentences.push({ start, end: body.length });
    const firstWord = words.length;
    let at = start;
    for (const token of sentence.tokens) {
      while (/\s/.test(body[at] ?? '')) at += 1;
      const place = { start: at, end: at + token.form.length };
      tokens.push(place);
      for (const form of token.words) {
        const { head, relation, partOfSpeech } = sentence.words[words.length - firstWord] ?? missing;
        const above = head < 0 ? -1 : head + firstWord;
        words.push({ ...place, form, partOfSpeech, relation, head: above, multiword: token.words.length > 1 });
      }
      at = place.end;
    }
  }
  return { body, reading: { sentences, tokens, words } };
}

const missing = { head: -1, relation: '', partOfSpeech: '' };

function placeOurs(read: readonly Sentence[]): Reading {
  const tokens: Range[] = [];
  const words: PlacedWord[] = [];
  for (const sentence of read) {
    const firstWord = words.length;
    for (const { first, last } of surfaceTokens(sentence.words)) {
      const place = { start: sentence.words[first]?.start ?? 0, end: sentence.words[last]?.end ?? 0 };
      tokens.push(place);
      for (const { text, partOfSpeech, relation, head } of sentence.words.slice(first, last + 1)) {
        const above = head < 0 ? -1 : head + firstWord;
        words.push({ ...place, form: text, partOfSpeech, relation, head: above, multiword: last > first });
      }
    }
  }
  return { sentences: read, tokens, words };
}

function compare(gold: Reading, ours: Reading): RawScores {
  const pairs = alignWords(gold.words, ours.words);
  const oursOf = new Map(pairs.map((pair) => [pair.gold, pair.ours]));
  const over = (right: (theirs: PlacedWord, mine: PlacedWord) => boolean): Tally => ({
    right: pairs.filter((pair) => {
      const [theirs, mine] = [gold.words[pair.gold], ours.words[pair.ours]];
      return theirs && mine && right(theirs, mine);
    }).length,
    found: ours.words.length,
    expected: gold.words.length,
  });
  const sameHead = ({ head }: PlacedWord, mine: PlacedWord) =>
    head < 0 ? mine.head < 0 : oursOf.get(head) === mine.head;
  const keyOf = ({ start, end }: Range) => `${start}-${end}`;
  return {
    sentences: tallyOf(ours.sentences.map(keyOf), gold.sentences.map(keyOf)),
    tokens: tallyOf(ours.tokens.map(keyOf), gold.tokens.map(keyOf)),
    words: over(() => true),
    partOfSpeech: over((theirs, mine) => theirs.partOfSpeech === mine.partOfSpeech),
    head: over(sameHead),
    labelled: over((theirs, mine) => sameHead(theirs, mine) && theirs.relation === mine.relation),
  };
}
