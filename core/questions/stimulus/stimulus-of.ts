import { type Document, oncePer, plainText, type Range, type Sentence, type Span } from '../../language/index.ts';
import type { Candidate, Setting } from '../candidate.ts';
import type { Draft, QuestionGrammar } from '../draft.ts';
import { questionGrammars } from '../grammars.ts';
import type { QuestionKind, Stimulus } from '../question.ts';
import { gap, wordsOf } from '../text.ts';
import { toldIn } from '../told-in.ts';

const withoutStimulus: ReadonlySet<QuestionKind> = new Set(['ordering', 'matching', 'evidence', 'multiple-response']);

/** So few words tell nothing, and more are not read. */
const fewest = 4;
const most = 65;
const mostSentences = 3;

/**
 * What the article says right before the sentence that is asked, to be shown above the stem: what "the decision" or "instead" means, its reader knows from there, as in
 * the article. Up to three sentences, to the start of their paragraph where that is near; the nearest alone where the stem names something. Nothing for items of several sentences and for offices, which stand by themselves; where
 * the stem names what it asks about and shares no word with that sentence; and where it says the figure that makes a statement true. Where it says the answer, `maskStimuli`
 * leaves that out.
 */
export function stimulusOf(draft: Draft, { document, grammar }: Setting): Stimulus | undefined {
  const { kind, fact, rule } = draft;
  if (!mayHaveStimulus(kind) || fact.kind === 'role' || rule === 'headline') return undefined;
  const openings = openingsOf(fact.sentence, document, grammar).filter(
    (told) => kind !== 'true-false' || !told.some((sentence) => saysFigure(sentence, draft)),
  );
  const needsAll = leans(draft) || !namesAnything(draft.stem, draft.answer.text);
  const sentences = needsAll ? openings[0] : openings.at(-1);
  const stimulus = sentences && quoted(sentences, document);
  return stimulus && (needsAll || sharesWord(draft.stem, stimulus.text, grammar.stopWords)) ? stimulus : undefined;
}

/** Those that begin later than the stimulus of an item, longest first. */
export function shorterStimuli({ draft, question }: Candidate, { document, grammar }: Setting): readonly Stimulus[] {
  const start = question.stimulus?.start ?? Number.POSITIVE_INFINITY;
  return openingsOf(draft.fact.sentence, document, grammar)
    .flatMap((told) => quoted(told, document) ?? [])
    .filter((stimulus) => stimulus.start > start);
}

/** Its sentence stands as its writer wrote it, and points at what stands before it. */
export function leans({ fact, isLeaning }: Pick<Draft, 'fact' | 'isLeaning'>): boolean {
  return fact.opening !== undefined || isLeaning === true;
}

/** Items of several sentences stand by themselves. */
export function mayHaveStimulus(kind: QuestionKind): boolean {
  return !withoutStimulus.has(kind);
}

/** What could be read before an item of a kind that the sentence at a place of the body proves, whatever it asks; nothing where what stands there is no plain prose. */
export function stimulusBefore(kind: QuestionKind, start: number, document: Document): Stimulus | undefined {
  if (!mayHaveStimulus(kind)) return undefined;
  const own = document.sentences.find(({ end }) => end > start);
  const [longest] = own ? openingsOf(own.index, document, questionGrammars[document.language]) : [];
  return longest && quoted(longest, document);
}

function quoted(sentences: readonly Sentence[], document: Document): Stimulus | undefined {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end, text: sentences.map((one) => textOf(one, document)).join(' ') };
}

type Opening = readonly Sentence[];

/**
 * What stands before this sentence in its paragraph, or at the end of the paragraph before: up to three sentences of which the first leans on none before it, has more than three words
 * ("Ternyata bukan.") and a subject or verb. Longest first; nothing where the nearest is no plain prose of this place of the article.
 */
function openingsOf(index: number, document: Document, grammar: QuestionGrammar): readonly Opening[] {
  const known = openingsBefore(document);
  const openings = known.get(index) ?? foundOpenings(index, document, grammar);
  known.set(index, openings);
  return openings;
}

/** By the sentence that they stand before. */
const openingsBefore = oncePer((_: Document) => new Map<number, readonly Opening[]>());

function foundOpenings(index: number, document: Document, grammar: QuestionGrammar): readonly Opening[] {
  const found: Opening[] = [];
  const told: Sentence[] = [];
  for (let at = index; told.length < mostSentences; at -= 1) {
    const [before, own] = [document.sentences[at - 1], document.sentences[at]];
    if (!before || !own || !follows(own, before, document)) break;
    if (found.length > 0 && before.paragraph !== own.paragraph) break;
    told.unshift(before);
    if (wordsIn(told, document) > most) break;
    const tells = wordsIn([before], document) >= fewest && !isFragment(before);
    const isWhole = tells && (isOpening(before, document) || !leansBack(textOf(before, document), grammar));
    if (isWhole) found.unshift([...told]);
  }
  return found;
}

/** The first sentence of an article leans on its title and day alone, which stand above each item: "on Friday", "putusan itu". */
function isOpening({ index }: Sentence, { sentences }: Document): boolean {
  return !sentences.slice(0, index).some(({ role }) => role === 'prose');
}

/** Its reader needs the sentence before it in turn. */
function leansBack(text: string, { dangling, leaning }: QuestionGrammar): boolean {
  return dangling.check(text) !== undefined || leaning.check(text) !== undefined;
}

/** Right after prose of one statement, in the same paragraph or the next. */
function follows(own: Sentence, before: Sentence, document: Document): boolean {
  if (before.role !== 'prose' || own.role !== 'prose' || own.paragraph - before.paragraph > 1) return false;
  const text = textOf(before, document);
  const words = wordsIn([before], document);
  return (
    (words >= fewest || own.paragraph === before.paragraph) &&
    words <= most &&
    !isLabel(before, own, document) &&
    /[.”"]$/.test(text) &&
    (text.match(/["“”]/g)?.length ?? 0) % 2 === 0
  );
}

/** "The change of course.", "Kali ini dengan kaki kiri.": neither subject nor verb; "Ini gelar perdana" has one. */
function isFragment({ words }: Sentence): boolean {
  return (
    words.length > 0 &&
    !words.some(
      ({ partOfSpeech, relation }) =>
        /^(?:VERB|PRON)$/.test(partOfSpeech) || relation === 'cop' || /^(?:[nc]subj|aux)(?!\p{L})/u.test(relation),
    )
  );
}

/** A fragment that opens the paragraph of the sentence after it is the heading of both. */
function isLabel(before: Sentence, own: Sentence, { sentences }: Document): boolean {
  const opens = sentences[before.index - 1]?.paragraph !== before.paragraph;
  return opens && before.paragraph === own.paragraph && isFragment(before);
}

function textOf(range: Range, { body }: Document): string {
  return plainText(body, range);
}

function wordsIn(sentences: readonly Range[], document: Document): number {
  return sentences.flatMap((sentence) => textOf(sentence, document).split(' ')).length;
}

/** A name after its first word, which is not the answer. */
function namesAnything(stem: string, answer: string): boolean {
  const names = stem.replace(gap, ' ').match(/(?<=\S )["“(]?\p{Lu}[\p{L}-]+/gu) ?? [];
  return names.some((name) => !answer.includes(name));
}

/** A word with a meaning of its own stands in both. */
function sharesWord(stem: string, text: string, stopWords: ReadonlySet<string>): boolean {
  const said = new Set(wordsOf(text));
  return wordsOf(stem.replace(gap, ' ')).some(
    (word) => word.length > 3 && !/^\d/.test(word) && !stopWords.has(word) && said.has(word),
  );
}

/** A statement is judged by its figures and dates: they are told once. */
function saysFigure(before: Sentence, draft: Draft): boolean {
  const told = toldIn(draft).flatMap(({ span }) => span.value ?? []);
  return before.spans.some(({ value }) => told.some((own) => tellsSame(value, own)));
}

function tellsSame(one: Span['value'], other: Span['value']): boolean {
  if (one?.kind === 'date' && other?.kind === 'date')
    return one.iso.startsWith(other.iso) || other.iso.startsWith(one.iso);
  if (one?.kind === 'number' && other?.kind === 'number') return one.amount === other.amount && one.unit === other.unit;
  return false;
}
