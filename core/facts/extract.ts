import type { Document, Lexicon, Range, Sentence } from '../language/index.ts';
import { tellingsOf } from './1-trees/tellings.ts';
import { treeOf } from './1-trees/tree.ts';
import { type Center, centerOf } from './2-telling/center.ts';
import { type Reading, readingOf } from './2-telling/edits.ts';
import { slotOf } from './2-telling/slot.ts';
import { spoken } from './2-telling/speaker.ts';
import { factOfClause } from './3-clauses/fact-of-clause.ts';
import { clausesOf } from './3-clauses/find-clauses.ts';
import { unitsOf } from './3-clauses/units.ts';
import { itemDate } from './4-roles/item-date.ts';
import { kinFacts } from './4-roles/kin.ts';
import { roleFacts } from './4-roles/roles.ts';
import { rowFacts } from './4-roles/rows.ts';
import { aloneOf, isSelfTold, sentenceFact, writtenOf } from './5-sentences/sentence-facts.ts';
import type { Fact, Slot, SlotRole, ToldSpan } from './fact.ts';
import type { FoundFact } from './found.ts';
import type { FactGrammar } from './grammar.ts';
import { factGrammars } from './grammars.ts';
import { mergeTold } from './merge.ts';

/** Every fact that the article tells and the reader is sure of, in reading order, without repeats. Headings, quotations and tables give none. */
export function extractFacts(document: Document, lexicon: Lexicon): readonly Fact[] {
  const grammar = factGrammars[document.language];
  const sentences = document.sentences.filter((sentence) => isTelling(sentence, grammar));
  const units = grammar.shorter
    ? tellingsOf(sentences, document, lexicon, grammar)
    : unitsOf(sentences, document, lexicon, grammar);
  let center: Center | undefined;
  let before: Reading | undefined;
  const whole: Fact[] = [];
  const found = sentences.flatMap((sentence): readonly Fact[] => {
    const bare = { document, lexicon, grammar, sentence, center };
    const own = readingOf({ ...bare, tree: treeOf(sentence) });
    const day = itemDate(sentence, document, grammar);
    const told = (units.get(sentence) ?? []).flatMap(({ tree, claims }) => {
      const spokenBy = claims.map((claim) => spoken(claim, own));
      const reading = readingOf({ ...bare, tree }, spokenBy);
      const clauses = clausesOf(tree, grammar);
      const main = clauses.find(({ kind }) => kind === 'main');
      center = centerOf(main && slotOf(main.subject, reading), center, reading);
      return clauses.flatMap((clause) => factOfClause(clause, reading, day) ?? []);
    });
    const isWhole = ({ text }: FoundFact) => grammar.isWhole?.(text, document) !== false;
    const all = [...told, ...rowFacts(own), ...(grammar.roles?.(own) ?? roleFacts(own)), ...kinFacts(own)].filter(
      isWhole,
    );
    const written = writtenOf(own);
    const asWritten = written ? { written, ...(isSelfTold(own) ? { isSelfTold: true as const } : {}) } : {};
    const uncut = sentenceFact({ reading: own, told: all }, before);
    if (uncut && isWhole(uncut)) whole.push({ ...complete(uncut, sentence, document), ...asWritten });
    before = own;
    const alone = all.length > 0 ? aloneOf(own) : undefined;
    return all.map((fact) => ({
      ...complete(fact, sentence, document),
      ...(alone ? { whole: alone } : {}),
      ...asWritten,
    }));
  });
  return [...mergeTold(found, (word) => lexicon.isStopWord(word, document.language)), ...whole];
}

/** Prose and list items that state something: no questions, no headings, no quotations. */
function isTelling({ role, words, text }: Sentence, { looseItems }: FactGrammar): boolean {
  return (
    (role === 'prose' || (role === 'list-item' && (looseItems || /[.)]["”']?\s*$/.test(text) || text.includes(':')))) &&
    words.length > 0 &&
    !/[?!]["”']?\s*$/.test(text)
  );
}

function complete(found: FoundFact, sentence: Sentence, document: Document): Fact {
  const { named, ...fact } = found;
  const { start, end, index } = sentence;
  const evidence = { start, end };
  const first = (role: SlotRole): Slot | undefined => fact.slots.find((slot) => slot.role === role);
  const [amount]: readonly ToldSpan[] = fact.slots
    .flatMap(({ spans }) => spans)
    .filter(({ span }) => span.value?.kind === 'number');
  return {
    ...fact,
    id: factId(found, sentence),
    subject: first('subject'),
    predicate: first('predicate'),
    object: first('object') ?? first('complement'),
    time: first('time'),
    place: first('place'),
    cause: first('cause'),
    purpose: first('purpose'),
    ...(amount ? { amount } : {}),
    evidence,
    places: [evidence, ...placesOf(named, sentence, document)],
    sentence: index,
  };
}

/** The sentences, other than its own, that name what it speaks of. */
function placesOf(named: readonly Range[], own: Sentence, { sentences }: Document): readonly Range[] {
  return sentences
    .filter(
      (sentence) =>
        sentence.index !== own.index && named.some(({ start }) => sentence.start <= start && start < sentence.end),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** The same fact of the same sentence has the same name in every run: learners' cards hang on it. */
function factId({ kind, text }: FoundFact, { text: quote }: Sentence): string {
  let value = 0xcbf29ce484222325n;
  for (const unit of `${kind}|${text}|${quote}`) {
    value = BigInt.asUintN(64, (value ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return `f-${value.toString(36).padStart(13, '0')}`;
}
