import { type Fact, isUncut } from '../../facts/index.ts';
import { analyseWord, plainText } from '../../language/index.ts';
import { distract } from '../2-distract/distract.ts';
import { inOrder, typedForms } from '../2-distract/item.ts';
import { base } from '../2-distract/item-base.ts';
import { answerInStem } from '../3-gate/answer-in-stem.ts';
import { evidence } from '../3-gate/evidence.ts';
import { lengthRatio } from '../3-gate/length-ratio.ts';
import { nameBorder } from '../3-gate/name-border.ts';
import { nameForm } from '../3-gate/name-form.ts';
import { oneKey } from '../3-gate/one-key.ts';
import { difficulty } from '../4-rank/difficulty.ts';
import type { Setting } from '../candidate.ts';
import { concernsOf } from '../concerns/concerns-of.ts';
import type { Draft } from '../draft.ts';
import { type QuizRequest, settingOf } from '../make-quiz.ts';
import type { ClozeItem } from '../question.ts';
import { gap, wordsOf } from '../text.ts';
import { type TitleGap, titleGaps } from './title-gaps.ts';

/** What a title is held to: those gates of items that do not need a stem to be a sentence of its own, nor the title to be silent. */
const gates = [evidence, oneKey, answerInStem, nameForm, nameBorder, lengthRatio];

/** So many telling words of the title, the missing one not counted, must stand in the sentence that proves it. */
const leastShared = 3;
const choicesWrong = 3;

/**
 * The title of an article with one name or figure missing, which a sentence of the body tells; nothing when no title word is proven so. It is no part of a quiz, whose page shows the
 * title: it is for items of several articles.
 */
export function askHeadline(
  request: Pick<QuizRequest, 'document' | 'facts' | 'lexicon' | 'seed'>,
): ClozeItem | undefined {
  const setting = settingOf({ ...request, count: 1 });
  const gaps = titleGaps(
    setting.document,
    setting.facts.filter((fact) => !isUncut(fact)),
  ).map((one) => ({ ...one, shared: sharedWith(one, setting) }));
  const best = gaps.filter(({ shared }) => shared >= leastShared).sort((one, other) => other.shared - one.shared);
  for (const one of best) {
    const item = itemOf(draftOf(one, setting), setting);
    if (item) return item;
  }
  return undefined;
}

function draftOf({ start, end, answer, fact }: TitleGap, { document, grammar }: Setting): Draft {
  const { title } = document;
  const missing = `${title.slice(0, start)}${gap}${title.slice(end)}`.replaceAll(/["“”]/g, '');
  return {
    kind: 'cloze',
    stem: grammar.frames.headline(missing),
    answer,
    fact,
    facts: [fact],
    evidence: fact.evidence,
    because: grammar.quoted(plainText(document.body, fact.evidence)),
    rule: 'headline',
    tier: 'B',
  };
}

function itemOf(draft: Draft, setting: Setting): ClozeItem | undefined {
  const rivals = distract(draft, setting).slice(0, choicesWrong);
  if (rivals.length < choicesWrong) return undefined;
  const item: ClozeItem = {
    ...base(draft, setting),
    kind: 'cloze',
    choices: inOrder(rivals, draft, setting),
    distractors: rivals.map(({ text, because }) => ({ text, because })),
    ...typedForms(draft, setting),
  };
  const candidate = { draft, question: item };
  if (gates.some(({ refuse }) => refuse(candidate, setting) !== undefined)) return undefined;
  return { ...item, difficulty: difficulty(candidate, setting), concerns: concernsOf(item, setting.document) };
}

/** How many telling words of the title the sentence of the fact tells, by their roots: "Desak" is told by "mendesak". */
function sharedWith({ start, end, fact }: TitleGap, setting: Setting): number {
  const { title } = setting.document;
  const told = new Set(rootsIn(sentenceOf(fact, setting), setting));
  return rootsIn(`${title.slice(0, start)} ${title.slice(end)}`, setting).filter((root) => told.has(root)).length;
}

function sentenceOf({ evidence: { start, end } }: Fact, { document }: Setting): string {
  return document.body.slice(start, end);
}

function rootsIn(text: string, { document, grammar, lexicon }: Setting): readonly string[] {
  const telling = wordsOf(text.replaceAll('-', ' ')).filter((word) => word.length > 2 && !grammar.stopWords.has(word));
  const rootOf = (word: string) =>
    document.language === 'id' ? (analyseWord(word, lexicon.roots)?.root ?? word) : word;
  return [...new Set(telling.map(rootOf))];
}
