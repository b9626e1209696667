import type { Document, Range, Sentence } from '../../../language/index.ts';
import type { HarmWords } from '../concern-grammar.ts';
import type { People, Person } from '../people/people.ts';
import { holds } from '../phrases.ts';
import { placesIn } from '../topics.ts';

const longestGap = 10;

export type Listed = { readonly person: Person; readonly sentence: number; readonly from: number; readonly to: number };

/** Where the lists are looked for. */
type Field = { readonly document: Document; readonly people: People; readonly harm: HarmWords };

/** Victims told one by one: "korban tewas, yakni A (34) dan B (6)", a list after a colon, "Keduanya nenek dan cucu, A (52) dan B (6)". */
export function namedInLists(document: Document, people: People, harm: HarmWords): readonly Listed[] {
  const field = { document, people, harm };
  return document.sentences
    .filter(({ index }) => people.in(index).length > 0)
    .flatMap((sentence) => [
      ...afterWords(sentence, field),
      ...inItems(sentence, field),
      ...whoTheyWere(sentence, field),
    ]);
}

function afterWords(sentence: Sentence, field: Field): readonly Listed[] {
  const { document, harm } = field;
  const [place] = [...placesIn(sentence, harm.list), ...beforeColon(sentence, harm)];
  const around = document.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
  if (!place || !around.some(({ text }) => holds(text, harm.near))) return [];
  return runFrom(place.end, sentence, field).map((listed) => ({ ...listed, from: place.start }));
}

/** "Three climbers are missing: Jon Vale, ...". */
function beforeColon(sentence: Sentence, harm: HarmWords): readonly Range[] {
  return placesIn(sentence, harm.listOfVictims).filter(({ end }) =>
    /^[^.;:]{0,30}: /.test(sentence.text.slice(end - sentence.start)),
  );
}

/** The names that follow one another with few words between, none of them a verb or one of saying; before an "and" more may stand. */
function runFrom(place: number, sentence: Sentence, { people, harm }: Field): readonly Listed[] {
  const found: Listed[] = [];
  let last = place;
  for (const { person, mention } of people.in(sentence.index).filter((one) => one.mention.start >= place)) {
    const between = sentence.words.filter(({ start }) => start >= last && start < mention.start);
    const before = between.at(-1)?.lower ?? '';
    const isJoined = before === ',' || harm.joiners.has(before);
    const hasVerb = found.length > 0 && between.some(({ partOfSpeech }) => partOfSpeech === 'VERB');
    if (between.length > (isJoined ? 2 : 1) * longestGap || (hasVerb && !isJoined)) break;
    if (between.some(({ lower }) => harm.saying.has(lower))) break;
    found.push({ person, sentence: sentence.index, from: mention.start, to: mention.end });
    last = mention.end;
  }
  return found;
}

/** Rows of a list whose heading ends in a colon and speaks of victims: the first name of each row. */
function inItems(sentence: Sentence, { document: { sentences }, people, harm }: Field): readonly Listed[] {
  if (sentence.role !== 'list-item') return [];
  let at = sentence.index - 1;
  while (sentences[at]?.role === 'list-item') at -= 1;
  const heading = sentences[at]?.text ?? '';
  const [first] = people.in(sentence.index);
  if (!first || !/:\W*$/.test(heading) || !holds(heading, harm.listOfVictims)) return [];
  return [{ person: first.person, sentence: sentence.index, from: first.mention.start, to: first.mention.end }];
}

function whoTheyWere(sentence: Sentence, field: Field): readonly Listed[] {
  const { document, harm } = field;
  const before = document.sentences[sentence.index - 1]?.text ?? '';
  if (!harm.whoTheyWere.test(sentence.text) || !holds(before, harm.listOfVictims)) return [];
  if (sentence.words.some(({ relation, partOfSpeech }) => relation === 'root' && partOfSpeech === 'VERB')) return [];
  return runFrom(sentence.start, sentence, field).map((listed) => ({ ...listed, from: sentence.start }));
}
