import { isUncut } from '../../../facts/index.ts';
import { type Document, grouped, oncePer } from '../../../language/index.ts';
import type { Gate } from '../../candidate.ts';
import type { Draft } from '../../draft.ts';
import type { Question } from '../../question.ts';
import { gap } from '../../text.ts';

/** Of which there is one in any story, and what everyone knows: our own list. */
const unique = new Set(
  `government council court jury judge foreman prosecution defence police president premier minister mayor governor king queen pope country nation world public city town
  village island archipelago county state province capital region parliament house senate chamber board committee cabinet ministry airport port church school library hospital university
  season game match final election vote referendum campaign war pandemic internet sea ocean sun moon sky air weather wind rain economy army navy press media market
  area company firm group club team party union project programme program scheme report study law bill treaty agreement deal award prize title championship tournament race
  ground north south east west northeast northwest southeast southwest coast border surface crowd audience population disease virus dividend board timetable
  morning afternoon evening night day week month year century decade time end start beginning front back top bottom middle centre center way first last`.split(
    /\s+/,
  ),
);

/** However often they are named, there are always others. */
const ofMany = new Set(
  'people person man men woman women child children boy girl thing one place case image picture decision move problem issue statement answer idea number'.split(
    ' ',
  ),
);

/** What right after a noun tells which one is meant. A date does not. */
const tells =
  /^ (?:of|in|at|for|from|with|between|against|behind|about|near|around|across|along|under|over|on|to|that|who|which|where|whose|called|named|\p{Ll}+ing|\p{Ll}+ed)\b(?! (?:\d|January|February|March|April|May|June|July|August|September|October|November|December|____))/u;

/** So often named, a thing is what the article is about. */
const often = 3;
/** The sentences that open the news. */
const opening = 3;

/** "headed the goal", "the ghostly pictures": a definite thing without more of it, which neither title, opening nor the rest of the article makes plain. */
export const definites: Gate = {
  name: 'definites',
  refuse: ({ question, draft }, { document }) => {
    if (question.kind === 'matching' || question.kind === 'ordering' || question.kind === 'evidence') return undefined;
    const { stem } = question;
    const roles = draft.fact.slots.filter(({ role }) => /^(?:subject|object|agent)$/.test(role));
    const state = strangersState(question, draft, document);
    if (state) return `The article speaks of ${state} there, and neither stem nor stimulus does.`;
    const cut = adjectiveAlone(stem, document, draft.fact.sentence);
    if (cut) return `"${cut}" has lost its noun.`;
    for (const found of stem.matchAll(/\b[Tt]he ((?:[\p{Ll}-]+ )*?)([\p{Ll}-]+)(?=[\s,.?]|['’]s)/gu)) {
      const end = found.index + found[0].length;
      const phrase = phraseAt(stem, found.index, document, draft.fact.sentence);
      const opens = roles.some(({ text }) => text.toLowerCase().replace(/^by /, '').startsWith(found[0].toLowerCase()));
      // Of a whole sentence what it opens with: further on the sentence itself tells which is meant ("the flying buttresses").
      const isWhole =
        (isUncut(draft.fact) && found.index < stem.length / 3) || /\bthat $/.test(stem.slice(0, found.index));
      if (phrase === undefined || !(opens || isWhole) || (end === stem.length && !isWhole)) continue;
      // Told after the sentence that it leans on: "the bench" after "a bench".
      if (new RegExp(`\\b${phrase.head}\\b`).test(stem.slice(0, found.index).toLowerCase())) continue;
      const after = stem.slice(phrase.end);
      if (phrase.isCompound || tells.test(after) || /^ \p{Lu}|^-|^['’]/u.test(after)) continue;
      if (!isKnown(phrase.head, document) && !isIntroduced(phrase.head, question.stimulus?.text ?? ''))
        return `Which ${phrase.head} is meant is told elsewhere.`;
    }
    return draft.answer.type === 'phrase' ? ofKey(draft, document) : undefined;
  },
};

const ofState =
  /\b[Tt]he (?:government|parliament|president|prime minister|premier|king|queen|army|police|supreme court)\b(?! of)/u;

/** "the government" where the sentence, or the one before, speaks of another country than the article does, and the stem has lost it. */
function strangersState(
  { stem, stimulus }: Question,
  { fact }: Draft,
  { sentences, entities, title }: Document,
): string | undefined {
  if (!ofState.test(stem)) return undefined;
  const countries = sentences.map(({ spans }) => spans.filter(({ type }) => type === 'country'));
  const near = [...(countries[fact.sentence - 1] ?? []), ...(countries[fact.sentence] ?? [])].at(-1);
  const entity = entities.find(({ id }) => id === near?.entityId);
  if (!entity) return undefined;
  const count = (id: string | undefined) => countries.flat().filter(({ entityId }) => entityId === id).length;
  const isTopic = countries.flat().every(({ entityId }) => count(entityId) <= count(entity.id));
  const read = `${title} ${stimulus?.text ?? ''} ${stem}`;
  return isTopic || [entity.name, ...entity.aliases].some((name) => read.includes(name)) ? undefined : entity.name;
}

/** Those of whom one says so without a noun. */
const people =
  /^(?:poor|rich|elderly|old|young|sick|disabled|homeless|unemployed|dead|wounded|injured|missing|blind|deaf|vulnerable|wealthy|public|best|worst|same|latter|former|first|last|left|right|west|east|north|south|English|French|Dutch|Irish)$/i;

/** "through the dilapidated": an adjective where a noun should stand, at the end or before a preposition. */
function adjectiveAlone(stem: string, { sentences }: Document, sentence: number): string | undefined {
  const words = sentences[sentence]?.words ?? [];
  const kindOf = new Map(words.map(({ lower, partOfSpeech }) => [lower, partOfSpeech]));
  const found = [
    ...stem.matchAll(/\bthe (\p{Ll}+)(?=[?.]| (?:of|in|at|on|for|from|with|by|and|was|were|is|are|had|has)\b)/gu),
  ].find(
    ([, word = '']) =>
      kindOf.get(word) === 'ADJ' && !people.test(word) && !/(?:ian|ese|ic|al|ive|ant|ent|est)$/.test(word),
  );
  return found?.[0];
}

/** "the ghostly pictures" as an answer: a reader would say it otherwise. */
function ofKey({ answer: { text }, fact }: Draft, document: Document): string | undefined {
  const phrase = /^the /i.test(text) ? phraseAt(text, 0, document, fact.sentence) : undefined;
  return phrase && phrase.end === text.length && !phrase.isCompound && !isKnown(phrase.head, document)
    ? `Which ${phrase.head} the key means is told elsewhere.`
    : undefined;
}

type Phrase = { readonly head: string; readonly end: number; readonly isCompound: boolean };

/** The noun phrase that "the" opens: its adjectives and nouns as the tree of the sentence tells them. */
function phraseAt(stem: string, at: number, { sentences }: Document, sentence: number): Phrase | undefined {
  const words = sentences[sentence]?.words ?? [];
  const kindOf = new Map(words.map(({ lower, partOfSpeech }) => [lower, partOfSpeech]));
  let end = at + 3;
  let head: string | undefined;
  let nouns = 0;
  for (const found of stem.slice(end).matchAll(/ ([\p{L}\d-]+)/gu)) {
    if (found.index !== end - at - 3) break;
    const word = found[1] ?? '';
    const kind = kindOf.get(word.toLowerCase());
    if (word === gap || /^\p{Lu}/u.test(word) || kind === 'NUM') return undefined;
    if (kind === 'NOUN') {
      head = word;
      nouns += 1;
    } else if (head !== undefined && kind === 'ADJ') {
      // "the water main": an adjective after its noun is a noun that was not known for one.
      nouns += 1;
    } else if (head !== undefined || (kind !== 'ADJ' && kind !== 'ADV' && kind !== 'VERB')) break;
    end += found[0].length;
  }
  return head === undefined ? undefined : { head: head.toLowerCase(), end, isCompound: nouns > 1 };
}

/** In the title or the opening, named again and again, or one of its kind. */
function isKnown(noun: string, document: Document): boolean {
  const form = single(noun);
  if (unique.has(noun) || unique.has(form)) return true;
  if (ofMany.has(form)) return false;
  // "two goals ahead" does not make "the goal" plain.
  const places = placesOf(document).get(noun) ?? [];
  return (
    lettersOf(document.title).some((word) => single(word) === form) ||
    places.some(({ at }) => at < opening) ||
    places.length >= often
  );
}

/** In which sentences of prose or lists, counted from the first, each word stands. */
const placesOf = oncePer(({ sentences }: Document) => {
  const told = sentences.filter(({ role }) => role === 'prose' || role === 'list-item');
  const places = told.flatMap(({ text }, at) => [...new Set(lettersOf(text))].map((word) => ({ word, at })));
  return grouped(places, ({ word }) => word);
});

function lettersOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}-]+/u);
}

/** "the pipe" below "a pipe": what the stimulus names is read first. Not "the pipe" below another "the pipe". */
function isIntroduced(noun: string, stimulus: string): boolean {
  return new RegExp(
    `\\b(?:an?|one|another|this|its|his|her|their|\\p{L}+['’]s) (?:[\\p{L}-]+ ){0,2}${single(noun)}s?\\b`,
    'iu',
  ).test(stimulus);
}

function single(word: string): string {
  return word.replace(/(?<=\p{L}{3})s$/u, '');
}
