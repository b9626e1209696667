import { dateInWords, type Fact } from '../../facts/index.ts';
import type { Document, Lexicon } from '../../language/index.ts';
import type { Draft, QuestionGrammar } from '../draft.ts';
import { answerSense } from './answer-sense.ts';
import { accepted, withAmount } from './answers.ts';
import { conventions } from './conventions.ts';
import { evident } from './evident.ts';
import { frames } from './frames.ts';
import { englishGates } from './gates/gates.ts';
import { dangling, deictic, leaning, lints } from './lints.ts';
import { rounds } from './rounds.ts';
import { askAmount } from './rules/amount.ts';
import { askDate } from './rules/date.ts';
import { askFigure } from './rules/figure.ts';
import { askGap } from './rules/gap.ts';
import { askList } from './rules/list.ts';
import { askAgent, askObject, askSubject } from './rules/name.ts';
import { askCause, askPhrase } from './rules/phrase.ts';
import { askPlace } from './rules/place.ts';
import { askPolarity } from './rules/polarity.ts';
import { askRole } from './rules/role.ts';
import { askSource } from './rules/source.ts';
import { stopWords } from './stop-words.ts';
import { quoted, truth, truthBecause, wrong } from './wording.ts';

type Rule = (fact: Fact, document: Document, lexicon: Lexicon) => readonly Draft[];

const rules: readonly Rule[] = [
  askDate,
  askSubject,
  askAgent,
  askObject,
  askPlace,
  askAmount,
  askList,
  askPhrase,
  askCause,
  askRole,
  askSource,
  askPolarity,
  askGap,
  askFigure,
];

/** English: which questions a fact can answer, and how they are worded. */
export const englishQuestions: QuestionGrammar = {
  language: 'en',
  draft: (fact, document, lexicon) =>
    // A person's age is of no account.
    fact.because === 'age' ? [] : rules.flatMap((rule) => rule(fact, document, lexicon)),
  frames,
  bareOffices: true,
  statesClaims: true,
  typedBodies: 'all',
  truth,
  dangling,
  deictic,
  leaning,
  knownAs:
    /^,? \(?(?:(?:who is |who was )?(?:better |also |widely |commonly |best )?known (?:to \p{L}+ )?(?:simply )?as|alias|a\.k\.a\.|nicknamed|whose (?:real|stage) name (?:is|was)) ["“]?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/u,
  toldAbove: [
    { sort: 'time', pattern: /\bthe same (?:day|night|morning|afternoon|evening|week|month|year)\b/i },
    {
      sort: 'place',
      pattern: /\bthe same (?:place|spot|site|city|town|village|area|building|venue|stadium|street)\b/i,
    },
    { sort: 'figure', pattern: /\b(?:the|that|this) (?:figure|sum|amount|tally)\b(?! (?:of|for|in)\b)/i },
  ],
  saysWho: /\b(?:[Aa]ccording to|said|says|added) ____/u,
  someone: /\b(?:he|she|him|her|his)\b/i,
  lints,
  gates: englishGates,
  // An English stem has "a" in its objects; a vague subject is refused where it is asked.
  indefinite: /(?!)/,
  leastTelling: 2,
  negation: /\b(?:not|\p{L}+n['’]t|never|no|none|nor|neither|without|except|fail(?:s|ed)? to)\b/iu,
  toCome:
    /\b(?:will|would|shall|due|is to|are to|to be|planned|plans|scheduled|expected|aims?|set to|target(?:s|ed)?)\b/iu,
  evident,
  rounds,
  conventions,
  isCommon: (lower, lexicon) => lexicon.isStopWord(lower, 'en'),
  origin: /(?<!\p{L})(?:from|born)(?!\p{L})/u,
  emptyLead: /follow|details|below/iu,
  sense: answerSense,
  relativeDay: /(?<!\p{L})(today|tomorrow|tonight|yesterday|(?:a|the) (?:day|week) (?:after|before))(?!\p{L})/iu,
  stopWords,
  withAmount,
  withDate: (_answer, iso) => dateInWords(iso, 'en'),
  accepted,
  wrong,
  truthBecause,
  quoted,
};
