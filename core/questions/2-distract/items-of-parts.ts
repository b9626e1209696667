import { plainText } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { seededRandom } from '../random.ts';
import { holdsWords } from '../text.ts';
import { distract } from './distract.ts';
import { base, type Made, made, quoteOf, rejected } from './item-base.ts';

/** All right answers, and as many wrong ones of their type as tempt, two at least. */
export function responding(draft: Draft, setting: Setting): Made {
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

export function ordering(draft: Draft, setting: Setting): Made {
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

export function matching(draft: Draft, setting: Setting): Made {
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

export function evidence(draft: Draft, setting: Setting): Made {
  const { document, grammar } = setting;
  const picked = (draft.sentences ?? []).flatMap((index) => document.sentences[index] ?? []);
  const choices = picked.map((sentence) => plainText(document.body, sentence));
  const distractors = choices
    .filter((text) => text !== draft.answer.text)
    .map((text) => ({ text, because: grammar.wrong({ kind: 'not-said', text }) }));
  const places = picked.map(({ start, end }) => ({ start, end }));
  return made(draft, { ...base(draft, setting), kind: 'evidence', choices, places, distractors });
}
