import { sentencesNaming } from '../article-index.ts';
import type { Candidate, Setting } from '../candidate.ts';
import type { QuestionKind } from '../question.ts';
import { hasGap, holdsWords, plain, wordsOf } from '../text.ts';
import { acceptance } from './acceptance.ts';

/** What a kind tests: recall before recognition, and both before nodding at a statement; how well readers think of it `acceptance` knows. */
const ofKind: Readonly<Record<QuestionKind, number>> = {
  'multiple-choice': 1.6,
  date: 1.6,
  numeric: 1.6,
  cloze: 1.5,
  'true-false': 0.6,
  'multiple-response': 1.9,
  'short-answer': 1.7,
  ordering: 2,
  matching: 2,
  evidence: 0.3,
};
/** What a sure acceptance by readers is worth. */
const ofReaders = 4;
/** With a stimulus readers accepted 113 of 185 items, without one 126 of 247 of the same articles: both stood side by side in their sheets. */
const ofStimulus = 0.3;
/** Where the same gap also stands in its whole sentence, that of a clause of it is the second choice. */
const ofCut = 0.8;
/** A date of a sentence is typed only where it cannot be chosen: readers accepted 12 of 20 such gaps that were typed, and two of three among choices. */
const ofTypedGap = 3;
/** Short questions and statements that stand alone are seldom understood: such questions were accepted to 28 of 68, below a stimulus to 52 of 90: a gap in the whole sentence goes before them. */
const ofBareQuestion = 0.6;
const shortQuestion = 13;
const ofTier = { A: 0.3, B: 0.4, C: 0.2 } as const;

/**
 * Worth of an item, higher is better: the kind and tier, how early its sentence stands (up to 1), whether it tells of what the
 * title names (0.5), how often the article mentions its answer (up to 0.6), what its rule is worth, its length, whether it has a stimulus (0.3),
 * and whether the title shows the answer (-0.5).
 */
export function worth({ question, draft }: Candidate, setting: Setting): number {
  const early = 1 - draft.fact.sentence / Math.max(1, setting.document.sentences.length);
  const salient = title(draft.fact.text, setting) + headline(draft.fact.text, setting) + salience(draft, setting);
  const shown = holdsWords(setting.document.title, draft.answer.text) ? 0.5 : 0;
  return (
    ofKind[question.kind] +
    ofTier[draft.tier] +
    early +
    salient +
    ofRule(draft.rule) +
    ofReaders *
      acceptance({
        language: setting.document.language,
        kind: question.kind,
        rule: draft.rule,
        stem: question.stem,
        key: question.key,
      }) -
    lengthCost(question.stem) -
    obvious(draft, setting) -
    (draft.isCut ? ofCut : 0) -
    (isBareQuestion(question) ? ofBareQuestion : 0) -
    (question.kind === 'date' && hasGap(question.stem) ? ofTypedGap : 0) +
    (question.stimulus ? ofStimulus : 0) -
    shown
  );
}

/** "Pada tanggal berapa temuan diumumkan Universitas Oxford?", with nothing above it. */
function isBareQuestion({ kind, stem, stimulus }: Candidate['question']): boolean {
  const isAsked = stem.endsWith('?') || kind === 'true-false';
  return stimulus === undefined && isAsked && stem.split(/\s+/).length <= shortQuestion;
}

/** Causes, alliances and what has not happened are what a reader should keep; who holds an office is often known anyway. */
function ofRule(rule: string): number {
  if (rule === 'cause') return 1.6;
  if (rule === 'act') return -0.6;
  // Of a change the end is the news.
  if (rule === 'amount in origin') return -0.2;
  if (rule === 'polarity' || rule === 'role: kin') return 1;
  if (rule === 'stated') return -0.4;
  if (rule === 'object') return 0.4;
  if (rule === 'apposition' || rule === 'description') return -1.2;
  const isFigure = /^gap: (date|money|percent|quantity|count|duration)/.test(rule);
  return isFigure ? 0.25 : 0;
}

/** A tenth for each word beyond twenty-four; very short stems say too little. */
function lengthCost(stem: string): number {
  const words = stem.split(/\s+/).length;
  return Math.max(0, words - 24) * 0.1 + (words < 6 ? 0.4 : 0);
}

/** The fact the headline tells is the one to know: twice the share of the headline's words it holds. */
function headline(text: string, { document, grammar }: Setting): number {
  const words = wordsOf(document.title).filter((word) => !grammar.stopWords.has(word));
  return (2 * words.filter((word) => plain(text).includes(word)).length) / Math.max(1, words.length);
}

function title(text: string, { document }: Setting): number {
  const named = document.entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => holdsWords(document.title, form)),
  );
  return named.some(({ name, aliases }) => [name, ...aliases].some((form) => holdsWords(text, form))) ? 0.5 : 0;
}

/** The country or place that the whole article is about is no answer: anyone would guess it. */
function obvious({ answer }: Candidate['draft'], { document }: Setting): number {
  if (answer.type !== 'country' && answer.type !== 'city' && answer.type !== 'province') return 0;
  const mentions = document.sentences
    .flatMap(({ spans }) => spans)
    .filter(({ type, entityId }) => type === answer.type && entityId === answer.entityId);
  const all = document.sentences.flatMap(({ spans }) => spans).filter(({ type }) => type === answer.type);
  return mentions.length >= 3 && mentions.length > all.length / 3 ? 1.2 : 0;
}

function salience({ answer }: Candidate['draft'], { document }: Setting): number {
  if (!answer.entityId) return 0;
  const mentions = sentencesNaming(answer.entityId, document)
    .flatMap(({ spans }) => spans)
    .filter(({ entityId }) => entityId === answer.entityId);
  return Math.min(0.6, mentions.length * 0.15);
}
