import { type Fact, ownText } from '../../facts/index.ts';
import { plainText } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import type { QuestionKind } from '../question.ts';
import { capitalise, gap } from '../text.ts';
import { draftActs } from './acts.ts';
import { draftCauses } from './causes.ts';
import { draftEvidence } from './evidence.ts';
import { draftMatches } from './matches.ts';
import { mayBeStated } from './may-be-stated.ts';
import { draftOrders } from './orders.ts';
import { withOffice } from './with-office.ts';
import { furtherWholes, type Gapped, wholesOf, withWhole } from './with-whole.ts';

/** Every draft of every fact, each also in the other kinds it can be shown as, and those built of several facts, of the kinds asked for. */
export function draftAll(setting: Setting, kinds: readonly QuestionKind[]): readonly Draft[] {
  const wholes = new Map(setting.facts.map((fact) => [fact, wholesOf(fact, setting)]));
  const gapped = [...wholes].flatMap(([fact, own]) => withWhole(draftsOf(fact, setting), fact, own));
  const further = furtherWholes(
    gapped.map(({ draft }) => draft),
    wholes,
  );
  const single = [...gapped, ...further].flatMap((one) => asOtherKinds(one, setting));
  const whole = [
    ...draftActs(setting),
    ...draftCauses(setting),
    ...draftOrders(setting),
    ...draftMatches(setting),
    ...draftEvidence(setting),
  ];
  return [...single, ...whole].filter((draft) => kinds.includes(draft.kind));
}

/** What leans on the sentence before it is asked by itself: that one is shown above the stem. */
function draftsOf(fact: Fact, { grammar, document, lexicon }: Setting): readonly Draft[] {
  if (fact.opening === undefined) return grammar.draft(fact, document, lexicon);
  const own: Fact = { ...fact, text: ownText(fact) };
  return grammar.draft(own, document, lexicon).map((draft) => ({ ...draft, fact, facts: [fact] }));
}

function asOtherKinds({ draft, isWhole }: Gapped, setting: Setting): readonly Draft[] {
  switch (draft.kind) {
    case 'date':
    case 'numeric':
    case 'short-answer':
      return [draft, { ...draft, kind: 'multiple-choice' }];
    case 'cloze':
      return !isWhole && mayBeStated(draft, setting)
        ? [draft, ...typedGaps(draft), trueStatement(draft, setting), falseStatement(draft)]
        : [withOffice(draft, setting), ...typedGaps(draft)];
    default:
      return [draft];
  }
}

/** A gap for a date is also typed, where choices cannot be believed. One for a figure is not: of nine that were typed since another of its unit would rule choices out readers accepted three. */
function typedGaps(draft: Draft): readonly Draft[] {
  return draft.answer.value?.kind === 'date' ? [{ ...draft, kind: 'date' }] : [];
}

/** The gap filled with the key: true by the words of the article. */
function trueStatement(draft: Draft, { grammar, document }: Setting): Draft {
  const quote = plainText(document.body, draft.evidence);
  return {
    ...draft,
    kind: 'true-false',
    stem: capitalise(draft.stem.replace(gap, draft.answer.text)),
    answer: { text: grammar.truth[0], type: 'truth' },
    because: grammar.truthBecause(true, quote),
    rule: `${draft.rule}, stated`,
  };
}

/** The gap is kept for the next step to fill with a distractor: a false statement by substitution, never by negation. */
function falseStatement(draft: Draft): Draft {
  return { ...draft, kind: 'true-false', rule: `${draft.rule}, substituted`, correction: draft.answer.text };
}
