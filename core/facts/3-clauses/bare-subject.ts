import { type Document, oncePer } from '../../language/index.ts';
import { lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';
import { namingOf } from '../2-telling/topic.ts';
import type { Slot } from '../fact.ts';
import type { Clause } from './clause.ts';
import { ofThisNews } from './lone-noun.ts';

/**
 * "Kementerian melaporkan ...", "Obat telah dicoba ...": a lone noun means one that the article named before. It is told by that fuller name where only
 * one can be meant; else the subject cannot stand alone. Those of whom there is one in any news ("pemerintah") can.
 */
export function toldApart(subject: Slot, { subject: part, parts }: Clause, reading: Reading): Slot | undefined {
  const { tree, grammar, edits } = reading;
  if (grammar.point) return subject;
  const at = part.at.filter((word) => !edits.dropped.has(word) && tree.words[word]?.partOfSpeech !== 'PUNCT');
  const [only, ...more] = at;
  if (only === undefined || at.some((word) => edits.replaced.has(word))) return subject;
  if (grammar.articles.has(lowerAt(tree, at[0] ?? -1)) && subject.spans.length === 0) return undefined;
  const isRank = grammar.rank.test(lowerAt(tree, at.at(-1) ?? -1)) && subject.spans.length === 0;
  const isOrder = grammar.orders?.has(lowerAt(tree, at.at(-1) ?? -1)) === true;
  if (isRank && !isDated(parts, reading, isOrder) && !isOfTitle(at, reading)) return undefined;
  const isClass = reading.lexicon.heads[reading.document.language].first.has(tree.words[only]?.text ?? '');
  if (
    more.length > 0 ||
    (tree.words[only]?.partOfSpeech !== 'NOUN' && !isClass) ||
    grammar.selfContained.has(lowerAt(tree, only))
  )
    return subject;
  const fuller = namingOf(lowerAt(tree, only), tree.words[only]?.start ?? 0, reading);
  if (fuller !== undefined && fuller !== '') return { ...subject, text: fuller };
  const known = ofThisNews(lowerAt(tree, only), only, reading);
  if (known !== undefined) return { ...subject, text: known };
  return grammar.sharesRoot(lowerAt(tree, only), reading.document.title, reading.lexicon) ? subject : undefined;
}

/**
 * "Siapa yang membuka konfrontasi?": a lone noun in another part of the clause that the article told more fully before means that one, and a reader of
 * the clause alone cannot know it.
 */
export function isAnaphoric(
  at: readonly number[],
  { tree, edits, grammar, document, lexicon, sentence }: Reading,
): boolean {
  if (grammar.point) return false;
  const words = at.filter(
    (word) => !edits.dropped.has(word) && !/^(ADP|PUNCT|DET|SCONJ|PART)$/.test(tree.words[word]?.partOfSpeech ?? ''),
  );
  const [only, ...rest] = words;
  // "komitmen yang terkumpul": one verb tells no more.
  const more = rest.length === 2 && grammar.relatives.has(lowerAt(tree, rest[0] ?? -1)) ? [] : rest;
  const noun = tree.words[only ?? -1];
  if (!noun || more.length > 0 || noun.partOfSpeech !== 'NOUN' || edits.replaced.has(only ?? -1)) return false;
  if (grammar.selfContained.has(noun.lower) || grammar.sharesRoot(noun.lower, document.title, lexicon)) return false;
  return (firstTold(document).get(noun.lower) ?? sentence.index) < sentence.index;
}

/** In which sentence, by its index, an article first says more of a noun than the noun. */
const firstTold = oncePer(({ sentences }: Document) => {
  const first = new Map<string, number>();
  for (const { index, words, role } of sentences) {
    if (role === 'heading') continue;
    const fuller = new Set(
      words.filter(({ relation }) => /^(nmod|amod|acl|compound|flat|appos)$/.test(relation)).map(({ head }) => head),
    );
    for (const [place, { lower, partOfSpeech }] of words.entries())
      if (partOfSpeech === 'NOUN' && fuller.has(place) && !first.has(lower)) first.set(lower, index);
  }
  return first;
});

/** "Pemugaran pertama" under "Kisah Pemugaran Borobudur". */
function isOfTitle(at: readonly number[], { tree, grammar, document, lexicon }: Reading): boolean {
  return (
    grammar.orders !== undefined &&
    at.some(
      (word) =>
        tree.words[word]?.partOfSpeech === 'NOUN' && grammar.sharesRoot(lowerAt(tree, word), document.title, lexicon),
    )
  );
}

/** "Peletakan batu pertama dilakukan pada 21 Januari 2016": the date tells which; of what comes first or last the year does. */
function isDated(parts: Clause['parts'], { tree, sentence }: Reading, isOrder: boolean): boolean {
  return parts.some(
    ({ role, at }) =>
      role === 'time' &&
      sentence.spans.some(
        ({ type, value, start, end }) =>
          type === 'date' &&
          value?.kind === 'date' &&
          (value.iso.length === 10 || isOrder) &&
          at.some((word) => (tree.words[word]?.start ?? -1) >= start && (tree.words[word]?.end ?? 0) <= end),
      ),
  );
}
