import { plainText, type Range } from '../../language/index.ts';
import type { Candidate, Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import type { Distractor, Question, Reject } from '../question.ts';
import { hash, seededRandom } from '../random.ts';
import { capitalise, gap, holdsWords } from '../text.ts';
import { dateOrder, distract, type Rival } from './distract.ts';
import { standsLast } from './newest-date.ts';

export type Made = { readonly candidate: Candidate } | { readonly reject: Reject };

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

function choosing(draft: Draft, setting: Setting): Made {
  if (/^(country|city|province|region|place)$/.test(draft.answer.type))
    return rejected(draft, 'A place is typed: of others few tempt.', 'distractors');
  if (standsLast(draft, setting)) return rejected(draft, 'No later date is believable: it would stand last.');
  const rivals = distract(draft, setting).slice(0, 3);
  if (!temptsEnough(draft, rivals)) {
    return draft.kind === 'cloze' &&
      (isName(draft) || (setting.grammar.typedBodies === true && draft.answer.type === 'organisation'))
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
function typedForms({ answer }: Draft, { grammar, document }: Setting) {
  const accepted = grammar.accepted(answer, document);
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
function inOrder(rivals: readonly Rival[], { kind, stem, answer }: Draft, { seed }: Setting): readonly string[] {
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
  const wrong = distract(draft, setting).find((rival) => isPlainlyWrong(rival, draft));
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

/** "sekitar 12" is no clear falsehood of "sekitar 14". */
function isPlainlyWrong({ order }: Rival, { answer: { value } }: Draft): boolean {
  if (value?.kind !== 'number' || order === undefined) return true;
  const ratio = order / value.amount;
  return value.approximate ? ratio < 0.7 || ratio > 1.4 : ratio < 0.9 || ratio > 1.1;
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

/** All right answers, and as many wrong ones of their type as tempt, two at least. */
function responding(draft: Draft, setting: Setting): Made {
  const answers = draft.answers ?? [];
  const keys = answers.map(({ text }) => text);
  const ids = new Set(answers.map(({ entityId }) => entityId));
  const [first] = answers;
  const rivals = first
    ? distract({ ...draft, answer: first }, setting).filter(
        ({ text }) => !keys.some((key) => holdsWords(key, text) || holdsWords(text, key)),
      )
    : [];
  const free = rivals
    .filter(({ text }) => !setting.document.entities.some(({ id, name }) => ids.has(id) && name === text))
    .slice(0, 6 - keys.length);
  if (keys.length < 2 || keys.length > 4 || free.length < 2)
    return rejected(draft, `Only ${free.length} distractors of the type of the keys.`, 'distractors');
  // Of towns and countries from the lists few tempt beside those of the article.
  if (free.filter(({ own }) => own).length < 2)
    return rejected(draft, 'The article names no others who could be meant.', 'distractors');
  const choices = seededRandom(setting.seed, `order|${draft.stem}`).shuffle([...keys, ...free.map(({ text }) => text)]);
  const distractors = free.map(({ text, because }) => ({ text, because }));
  return made(draft, { ...base(draft, setting), kind: 'multiple-response', choices, keys, distractors });
}

function ordering(draft: Draft, setting: Setting): Made {
  const steps = (draft.steps ?? []).map(({ fact, text, iso }) => ({
    text,
    date: iso,
    evidence: quoteOf(fact.evidence, setting),
  }));
  const choices = otherwise(
    steps.map(({ text }) => text),
    draft,
    setting,
  );
  return made(draft, { ...base(draft, setting), kind: 'ordering', choices, steps });
}

function matching(draft: Draft, setting: Setting): Made {
  const pairs = (draft.pairs ?? []).map(({ fact, prompt, match }) => ({
    prompt,
    match: match.text,
    evidence: quoteOf(fact.evidence, setting),
  }));
  const choices = otherwise(
    pairs.map(({ match }) => match),
    draft,
    setting,
  );
  return made(draft, { ...base(draft, setting), kind: 'matching', pairs, choices, distractors: [] });
}

/** In another order than the right one, which would give every row away at a glance. */
function otherwise(right: readonly string[], { answer }: Draft, { seed }: Setting): readonly string[] {
  const random = seededRandom(seed, `order|${answer.text}`);
  let order = random.shuffle(right);
  while (new Set(right).size > 1 && order.every((text, at) => text === right[at])) order = random.shuffle(right);
  return order;
}

function evidence(draft: Draft, setting: Setting): Made {
  const { document, grammar } = setting;
  const picked = (draft.sentences ?? []).flatMap((index) => document.sentences[index] ?? []);
  const choices = picked.map((sentence) => plainText(document.body, sentence));
  const distractors = choices
    .filter((text) => text !== draft.answer.text)
    .map((text) => ({ text, because: grammar.wrong({ kind: 'not-said', text }) }));
  const places = picked.map(({ start, end }) => ({ start, end }));
  return made(draft, { ...base(draft, setting), kind: 'evidence', choices, places, distractors });
}

function quoteOf({ start, end }: Range, { document }: Setting) {
  return { start, end, text: document.body.slice(start, end) };
}

function base(draft: Draft, { document }: Setting) {
  const { start, end } = draft.evidence;
  return {
    id: `q-${hash(`${draft.kind}|${draft.stem}|${draft.answer.text}|${start}`).toString(36).padStart(7, '0')}`,
    stem: draft.stem,
    key: draft.answer.text,
    evidence: { start, end, text: document.body.slice(start, end) },
    furtherEvidence: furtherOf(draft).map((range) => ({ ...range, text: document.body.slice(range.start, range.end) })),
    because: draft.because,
    factId: draft.fact.id,
    difficulty: 0.5,
    concerns: [],
  };
}

/** Every other place that tells or names what the item asks. */
function furtherOf({ facts, evidence: first }: Draft): readonly Range[] {
  const all = facts.flatMap(({ places }) => places);
  return all.filter(({ start }, at) => start !== first.start && all.findIndex((other) => other.start === start) === at);
}

function made(draft: Draft, question: Question): Made {
  return { candidate: { draft, question } };
}

function rejected({ kind, stem, answer, fact }: Draft, reason: string, gate = 'item'): Made {
  return { reject: { kind, stem, key: answer.text, gate, reason, factId: fact.id } };
}
