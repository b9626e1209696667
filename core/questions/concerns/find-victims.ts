import type { Document, Range, Sentence } from '../../language/index.ts';
import type { ConcernGrammar } from './concern-grammar.ts';
import type { Finding } from './finding.ts';
import type { People, Person } from './people/people.ts';
import { quoteOf } from './quote.ts';
import { type Harm, harmsIn, mayTell } from './victims/harm-words.ts';
import { isLongAgo } from './victims/long-ago.ts';
import { namedInLists } from './victims/named-in-lists.ts';
import { type Scene, stage } from './victims/scene.ts';
import { sufferersOf } from './victims/sufferers.ts';

/** Everyone named of whom the article says that they died, were hurt, abducted or abused, or are missing. */
export function findVictims(
  document: Document,
  people: People,
  { harm, earlyYears }: ConcernGrammar,
): readonly Finding[] {
  const sceneOf = stage(document, people, harm);
  const told = document.sentences
    .filter((sentence) => mayTell(sentence, harm))
    .flatMap((sentence) => {
      const scene = sceneOf(sentence);
      return harmsIn(scene).flatMap((one) => (isLongAgo(scene, one, earlyYears) ? [] : suffered(scene, one)));
    });
  const listed = namedInLists(document, people, harm).flatMap(({ person, sentence: index, from, to }) => {
    const sentence = document.sentences[index];
    return sentence ? [victim(person, sentence, [{ start: from, end: to }])] : [];
  });
  return [...told, ...listed];
}

function suffered(scene: Scene, one: Harm): readonly Finding[] {
  const { sentence, tree } = scene;
  const word = tree.words[one.at];
  return word
    ? sufferersOf(scene, one).map((person) => victim(person, sentence, [word, ...namedNear(word, person, sentence)]))
    : [];
}

function victim({ key }: Person, sentence: Sentence, ranges: readonly Range[]): Finding {
  return { matter: 'victim', person: key, sentence: sentence.index, quote: quoteOf(sentence, ranges) };
}

/** The mention nearest to the word is enough; a pronoun has none. */
function namedNear(word: Range, { mentions }: Person, sentence: Sentence): readonly Range[] {
  const distance = ({ start }: Range) => Math.abs(start - word.start);
  const here = mentions.filter(({ sentence: index }) => index === sentence.index);
  return here.sort((one, other) => distance(one) - distance(other)).slice(0, 1);
}
