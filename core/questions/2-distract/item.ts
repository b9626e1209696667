import { plainText } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { knownAs } from '../known-as.ts';
import { officesOf } from '../offices-of.ts';
import type { Distractor } from '../question.ts';
import { seededRandom } from '../random.ts';
import { shortNames } from '../short-names.ts';
import { capitalise, gap } from '../text.ts';
import { dateOrder, distract, type Rival } from './distract.ts';
import { base, type Made, made, rejected } from './item-base.ts';
import { evidence, matching, ordering, responding } from './items-of-parts.ts';
import { standsAtEnd } from './newest-date.ts';

/** A draft with its choices is a candidate; one that lacks good distractors is a reject. */
export function makeItem(draft: Draft, setting: Setting): Made {
  switch (draft.kind) {
    case 'true-false':
      return trueFalse(draft, setting);
    case 'multiple-choice':
    case 'cloze':
      return choosing(draft, setting);
    case 'multiple-response':
      return responding(draft, setting);
    case 'short-answer':
      return made(draft, { ...base(draft, setting), kind: 'short-answer', ...typedForms(draft, setting) });
    case 'date':
      return draft.answer.value?.kind === 'date'
        ? made(draft, { ...base(draft, setting), kind: 'date', date: draft.answer.value.iso })
        : rejected(draft, 'The key has no date.');
    case 'numeric':
      return numeric(draft, setting);
    case 'ordering':
      return ordering(draft, setting);
    case 'matching':
      return matching(draft, setting);
    case 'evidence':
      return evidence(draft, setting);
  }
}

/** Where others of its class are wanting, a body is typed; in a language that asks so, only one who acts or is acted on, by more than two letters. */
function isTypedBody({ answer, fact }: Draft, { grammar: { typedBodies } }: Setting): boolean {
  if (answer.type !== 'organisation') return false;
  const isActor = fact.slots.some(
    ({ role, span }) => /^(?:subject|agent|object)$/.test(role) && span?.entityId === answer.entityId,
  );
  return typedBodies === 'all' || (typedBodies === 'actors' && isActor && answer.text.length > 2);
}

function choosing(draft: Draft, setting: Setting): Made {
  if (/^(country|city|province|region|place)$/.test(draft.answer.type))
    return rejected(draft, 'A place is typed: of others few tempt.', 'distractors');
  if (standsAtEnd(draft, setting))
    return rejected(draft, 'No date beyond publication is believable: it would stand first or last.');
  const rivals = distract(draft, setting).slice(0, 3);
  if (!temptsEnough(draft, rivals)) {
    return draft.kind === 'cloze' && (isName(draft) || isTypedBody(draft, setting))
      ? typed(draft, setting)
      : rejected(draft, 'The article names no others who could be meant.', 'distractors');
  }
  if (rivals.length < leastOf(draft))
    return rejected(draft, `Only ${rivals.length} distractors of the type of the key.`, 'distractors');
  const choices = inOrder(rivals, draft, setting);
  const distractors = rivals.map(({ text, because }) => ({ text, because }));
  const shared = { ...base(draft, setting), choices, distractors };
  return draft.kind === 'cloze'
    ? made(draft, { ...shared, kind: 'cloze', ...typedForms(draft, setting) })
    : made(draft, { ...shared, kind: 'multiple-choice' });
}

/** What counts as right when typed, and the names of the article that are never taken for a slip of it. */
export function typedForms(draft: Draft, setting: Setting) {
  const { grammar, document } = setting;
  const { answer } = draft;
  const short = shortNames(answer, setting);
  const also = [...short, ...knownAs(answer.entityId, setting), ...officesOf(draft, setting)];
  const accepted = [...new Set([...grammar.accepted(answer, document), ...also])];
  const others = document.entities
    .filter(({ id }) => id !== answer.entityId)
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  return { accepted, others: [...new Set(others)].filter((name) => !accepted.includes(name)) };
}

/** People and bodies tempt when the article itself names others who could be meant; names from outside are crossed out at sight. */
function temptsEnough({ answer, rivals: known }: Draft, rivals: readonly Rival[]): boolean {
  const wanted = { person: 2, organisation: 2 }[answer.type as string] ?? 0;
  return known !== undefined || rivals.filter(({ own }) => own).length >= wanted;
}

function isName({ answer }: Draft): boolean {
  return answer.entityId !== undefined && answer.type === 'person';
}

/** Without wrong choices that tempt, the name is typed. */
function typed(draft: Draft, setting: Setting): Made {
  return made(draft, { ...base(draft, setting), kind: 'cloze', ...typedForms(draft, setting) });
}

/** Three wrong names are often more than an article holds; two that tempt beat a third that does not. */
function leastOf({ answer }: Draft): number {
  const isRare =
    answer.type === 'person' || answer.type === 'organisation' || answer.type === 'place' || answer.type === 'phrase';
  return isRare ? 2 : 3;
}

/** Dates and amounts stand in their own order (Haladyna et al. 2002, "logical or numerical order"); names are shuffled. */
export function inOrder(rivals: readonly Rival[], { kind, stem, answer }: Draft, { seed }: Setting): readonly string[] {
  const key: Rival = { text: answer.text, because: '', order: orderOf(answer) };
  const all = seededRandom(seed, `order|${kind}|${stem}`).shuffle([key, ...rivals]);
  const isOrdered = all.every(({ order }) => order !== undefined);
  const placed = isOrdered ? [...all].sort((one, other) => (one.order ?? 0) - (other.order ?? 0)) : all;
  return placed.map(({ text }) => text);
}

function orderOf({ value }: Draft['answer']): number | undefined {
  if (value?.kind === 'number') return value.amount;
  return value?.kind === 'date' ? dateOrder(value.iso) : undefined;
}

function trueFalse(draft: Draft, setting: Setting): Made {
  const { grammar } = setting;
  const choices: readonly [string, string] = grammar.truth;
  if (draft.answer.type === 'truth') {
    const distractors = other(draft, grammar.truth);
    return made(draft, { ...base(draft, setting), kind: 'true-false', choices, distractors });
  }
  // Another name in the place of the right one may be true as well, or silly; a wrong figure or date is neither.
  if (!draft.answer.value) return rejected(draft, 'A statement is made false by a figure or a date, not by a name.');
  const isNamed = draft.fact.subject?.spans.some(({ span }) => span.entityId !== undefined) ?? false;
  if (draft.answer.value.kind === 'date' && !isNamed)
    return rejected(draft, 'What has no name may have happened on the other date too.');
  const rivals = [...distract(draft, setting), ...farther(draft, setting)];
  const wrong = rivals.find((rival) => isPlainlyWrong(rival, draft));
  if (!wrong) return rejected(draft, 'Nothing of the type of the key to put in its place.');
  const quote = plainText(setting.document.body, draft.evidence);
  const because = grammar.truthBecause(false, quote, draft.answer.text);
  const stated: Draft = {
    ...draft,
    stem: capitalise(draft.stem.replace(gap, wrong.text)),
    answer: { text: grammar.truth[1], type: 'truth' },
    because,
  };
  return made(stated, {
    ...base(stated, setting),
    kind: 'true-false',
    choices,
    distractors: other(stated, grammar.truth),
  });
}

/** "sekitar 12" is no clear falsehood of "sekitar 14", nor eight seats of nine: who knows the fact need not know the digit. */
function isPlainlyWrong({ order }: Rival, { answer: { value } }: Draft): boolean {
  if (value?.kind !== 'number' || order === undefined) return true;
  const ratio = order / value.amount;
  return ratio < 0.75 || ratio > 1.35;
}

/** Of a small count no neighbour is plainly wrong: half of it again, or half; of a share no more than all. */
function farther({ answer, rule, stem }: Draft, { grammar, seed }: Setting): readonly Rival[] {
  const { value, text: key } = answer;
  if (value?.kind !== 'number' || value.amount < 2) return [];
  const amounts = seededRandom(seed, `farther|${rule}|${stem}`).shuffle(
    [1.5, 0.5].map((ratio) => value.amount * ratio),
  );
  return amounts.flatMap((amount) => {
    const order = value.decimals === 0 ? Math.round(amount) : amount;
    const text = grammar.withAmount(answer, order);
    const isBeyond = answer.type === 'percent' && value.amount <= 100 && order > 100;
    return text === undefined || text === key || stem.includes(text) || order < 2 || isBeyond
      ? []
      : [{ text, order, because: grammar.wrong({ kind: 'other-value', text, key }) }];
  });
}

function other({ answer, because }: Draft, truth: readonly [string, string]): readonly Distractor[] {
  return truth.filter((text) => text !== answer.text).map((text) => ({ text, because }));
}

/** A figure of more telling digits is offered among others. */
const mostDigits = 4;

function numeric(draft: Draft, setting: Setting): Made {
  const value = draft.answer.value;
  if (value?.kind !== 'number') return rejected(draft, 'The key has no amount.');
  const { amount, unit } = value;
  if (String(amount).replace(/\D/g, '').replace(/0+$/, '').length > mostDigits)
    return rejected(draft, 'So many digits are recognised, not remembered.');
  const tolerance = value.approximate ? Math.abs(amount) * 0.05 : 0;
  return made(draft, { ...base(draft, setting), kind: 'numeric', amount, unit, tolerance });
}
