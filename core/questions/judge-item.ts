import type { Fact } from '../facts/index.ts';
import type { Document, Lexicon, SpanValue } from '../language/index.ts';
import { anchor } from './3-gate/anchor.ts';
import { answerInStem } from './3-gate/answer-in-stem.ts';
import { clang } from './3-gate/clang.ts';
import { complete } from './3-gate/complete.ts';
import { dangling } from './3-gate/dangling.ts';
import { evident } from './3-gate/evident.ts';
import { home } from './3-gate/home.ts';
import { lengthRatio } from './3-gate/length-ratio.ts';
import { stemLength } from './3-gate/stem-length.ts';
import { titleTells } from './3-gate/title-tells.ts';
import { unsupported } from './3-gate/unsupported.ts';
import { wording } from './3-gate/wording.ts';
import { overlap } from './5-balance/overlap.ts';
import { type Candidate, type Gate, keysOf, type Setting } from './candidate.ts';
import { concernsOf } from './concerns/concerns-of.ts';
import type { Answer, Draft } from './draft.ts';
import { questionGrammars } from './grammars.ts';
import type { Question } from './question.ts';
import { holdsWords, plain } from './text.ts';

/** What a gate has against an item that a person wrote. */
export type Warning = { readonly gate: string; readonly reason: string };

/** "Ibu kota Indonesia adalah ...": a stem that its choices finish is whole. */
const completion: Gate = {
  name: complete.name,
  refuse: (candidate, setting) =>
    /(?:\.{3,}|…)\s*$/u.test(candidate.question.stem) ? undefined : complete.refuse(candidate, setting),
};

/** The gates that need nothing of how an item was made. */
const gatesOfWords: readonly Gate[] = [
  completion,
  dangling,
  unsupported,
  stemLength,
  wording,
  anchor,
  answerInStem,
  titleTells,
  home,
  evident,
  lengthRatio,
  clang,
];

/** Names of warnings that are no gates of the generator. */
export const ownWarnings = ['evidence', 'another item', 'concern'] as const;

/**
 * What the gates have against an item as a person wrote it, beside the others of its quiz: each gate once, all of them. Nothing is
 * refused; a person decides. Pure.
 */
export function judgeItem(
  question: Question,
  others: readonly Question[],
  { document, lexicon }: { readonly document: Document; readonly lexicon: Lexicon },
): readonly Warning[] {
  const setting: Setting = { document, lexicon, facts: [], grammar: questionGrammars[document.language], seed: 0 };
  const candidate = candidateOf(question, document);
  const found = gatesOfWords.map(({ name, refuse }) => ({ gate: name, reason: refuse(candidate, setting) }));
  const clash = others.map((other) => overlap(candidate, candidateOf(other, document))).find(Boolean);
  const [concern] = concernsOf(question, document);
  const own = [
    { gate: 'evidence', reason: unproven(question) },
    { gate: 'another item', reason: clash },
    { gate: 'concern', reason: concern && `${concern.matter}: "${concern.quote.text}"` },
  ];
  return [...found, ...own].flatMap(({ gate, reason }) => (reason ? [{ gate, reason }] : []));
}

/** Words that answer stand in the words that prove; figures and dates may be told in other forms. */
function unproven(question: Question): string | undefined {
  const { kind } = question;
  if (kind !== 'multiple-choice' && kind !== 'multiple-response' && kind !== 'short-answer' && kind !== 'cloze')
    return undefined;
  const said = [question.evidence, ...question.furtherEvidence].map(({ text }) => text.replace(/[*_`]+/g, ''));
  const isSaid = (form: string) => said.some((text) => holdsWords(text, form));
  const forms = 'accepted' in question ? question.accepted : [];
  const missing = keysOf(question).find((key) => !isSaid(key) && !forms.some(isSaid));
  return missing === undefined ? undefined : `The evidence does not say "${missing}".`;
}

/** As if a rule had drafted it from the sentence that proves it. */
function candidateOf(question: Question, document: Document): Candidate {
  const { stem, evidence, because, kind } = question;
  const fact: Fact = {
    id: question.factId,
    kind: 'event',
    text: evidence.text,
    status: 'asserted',
    voice: 'active',
    slots: [],
    evidence,
    places: [evidence, ...question.furtherEvidence],
    sentence: document.sentences.find(({ end }) => end > evidence.start)?.index ?? -1,
    confidence: 1,
    because: 'own',
  };
  const answer = answerOf(question, document);
  const draft: Draft = { kind, stem, answer, fact, facts: [fact], evidence, because, rule: 'own', tier: 'C' };
  return { draft, question };
}

function answerOf(question: Question, { entities }: Document): Answer {
  const text = question.key;
  const value = spanValueOf(question);
  if (value) return { text, type: value.kind === 'date' ? 'date' : 'count', value };
  if (question.kind === 'true-false') return { text, type: 'truth' };
  const entity = entities.find(({ name, aliases }) => [name, ...aliases].some((form) => plain(form) === plain(text)));
  return entity ? { text, type: entity.type, entityId: entity.id } : { text, type: 'phrase' };
}

function spanValueOf(question: Question): SpanValue | undefined {
  if (question.kind === 'date') return { kind: 'date', iso: question.date, relative: false };
  if (question.kind !== 'numeric') return undefined;
  const { amount, unit } = question;
  return { kind: 'number', amount, unit, decimals: 0, approximate: false };
}

/** Why an answer is right, in the article's language: its words. */
export function quotedReason(quote: string, language: Document['language']): string {
  return questionGrammars[language].quoted(quote);
}

/** The choices of a true-false item in a language, the right one first. */
export function truthChoices(language: Document['language']): readonly [string, string] {
  return questionGrammars[language].truth;
}
