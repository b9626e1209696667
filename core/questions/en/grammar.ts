import { show } from '../../facts/en/1-words/show.ts';
import { partsOf } from '../../facts/en/2-phrases/adjuncts.ts';
import type { Clause } from '../../facts/en/3-clauses/clause.ts';
import { clauseAt, readingsOf } from '../../facts/en/reading.ts';
import type { Fact } from '../../facts/index.ts';
import type { Document, Lexicon } from '../../language/index.ts';
import type { Draft, QuestionGrammar } from '../draft.ts';
import { placeQuestion, timeQuestion } from './adjunct-question.ts';
import { agentQuestion } from './agent-question.ts';
import { amountQuestion } from './amount-question.ts';
import { accepted, withAmount, withDate } from './answers.ts';
import { clozes } from './cloze.ts';
import { dangling, lints } from './lints.ts';
import { polarity } from './polarity.ts';
import { recipientQuestion } from './recipient-question.ts';
import { withRivals } from './rivals.ts';
import { roleQuestion } from './role-question.ts';
import { stopWords } from './stop-words.ts';
import { subjectQuestion } from './subject-question.ts';
import { truthBecause, wrong } from './wording.ts';

/** English: which questions a fact can answer, and how they are worded. */
export const englishQuestions: QuestionGrammar = {
  language: 'en',
  draft: draftsOf,
  truth: ['True', 'False'],
  dangling,
  lints,
  stopWords,
  withAmount,
  withDate,
  accepted,
  wrong,
  truthBecause,
};

function draftsOf(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const shared = isShared(fact, document);
  return askedOf(fact, document)
    .filter(({ answer }) => !shared || answer.value !== undefined)
    .flatMap((item) => withRivals(item, document, lexicon));
}

/** "Granqvist won the award. ... Lukaku won the award.": who did it has two answers. */
function isShared(fact: Fact, document: Document): boolean {
  const clause = clauseAt(document, fact.sentence, fact.predicate?.start);
  if (!clause) return false;
  const told = show(partsOf(clause).core);
  return readingsOf(document)
    .flatMap(({ clauses }) => clauses)
    .some(
      (other) =>
        other.group.base === clause.group.base &&
        show(other.subject) !== show(clause.subject) &&
        show(partsOf(other).core) === told,
    );
}

function askedOf(fact: Fact, document: Document): readonly Draft[] {
  const appositions = readingsOf(document).flatMap((reading) => reading.appositions);
  if (fact.kind === 'role') {
    const own = appositions.find(
      (item) => item.name.start === fact.subject?.start && item.role[0]?.start === fact.object?.start,
    );
    return own ? roleQuestion(fact, own) : [];
  }
  const clause = clauseAt(document, fact.sentence, fact.predicate?.start);
  if (!clause) return [];
  if (fact.status === 'not-yet') return polarity(proven(fact, clause, document), document);
  const asked = {
    fact: proven(fact, clause, document),
    clause,
    parts: partsOf(clause),
    appositions,
    siblings: siblingsOf(fact, clause, document),
  };
  const wh = [subjectQuestion, agentQuestion, timeQuestion, placeQuestion, amountQuestion, recipientQuestion].flatMap(
    (rule) => rule(asked),
  );
  return [...wh, ...clozes(asked)].filter((item) => item.stem.split(/\s+/).length <= 22);
}

function siblingsOf(fact: Fact, clause: Clause, document: Document): readonly Clause[] {
  const reading = readingsOf(document).find(({ sentence }) => sentence.index === fact.sentence);
  const start = clause.subject[0]?.start;
  return (reading?.clauses ?? []).filter((other) => other !== clause && other.subject[0]?.start === start);
}

/** "It came into force ...": the quote opens with the sentence that names what "it" is. */
function proven(fact: Fact, clause: Clause, document: Document): Fact {
  const source = [...clause.subject, ...clause.rest].find((word) => word.source)?.source;
  const before = source && document.sentences.find(({ start, end }) => start <= source.start && source.end <= end);
  return before && before.start < fact.evidence.start
    ? { ...fact, evidence: { start: before.start, end: fact.evidence.end } }
    : fact;
}
