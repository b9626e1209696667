import type { Document, Lexicon, Sentence } from '../language/index.ts';
import type { Fact } from './fact.ts';
import type { FoundFact } from './grammar.ts';
import { factGrammars } from './grammars.ts';

/** Every fact the article's language is sure of, in reading order, without repeats. Headings, quotations and tables give none. */
export function extractFacts(document: Document, lexicon: Lexicon): readonly Fact[] {
  const grammar = factGrammars[document.language];
  const seen = new Set<string>();
  return document.sentences
    .filter(({ role }) => role === 'prose' || role === 'list-item')
    .flatMap((sentence) => grammar.find(sentence, document, lexicon).map((found) => complete(found, sentence)))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}

function complete(found: FoundFact, sentence: Sentence): Fact {
  const { start, end, index } = sentence;
  return { id: factId(found, sentence), evidence: { start, end }, sentence: index, ...found };
}

/** The same fact of the same sentence has the same name in every run: learners' cards hang on it. */
function factId({ kind, text }: FoundFact, { text: quote }: Sentence): string {
  let value = 0xcbf29ce484222325n;
  for (const unit of `${kind}|${text}|${quote}`) {
    value = BigInt.asUintN(64, (value ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return `f-${value.toString(36).padStart(13, '0')}`;
}
