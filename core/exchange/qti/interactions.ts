import { dateForms } from '../dates.ts';
import { type ExchangeChoice, type ExchangeItem, gap } from '../exchange-quiz.ts';
import { truths } from '../truth.ts';
import { node, type XmlNode } from '../xml/element.ts';
import type { Asked } from './asked.ts';
import { datesName } from './marks.ts';
import { matching } from './matching.ts';
import { base, correct, declaration, isKey, mapped, scoreIf, set, variable } from './rules.ts';
import { sortedByText } from './sorted.ts';

const nothingSaid = { said: [], says: [], rules: [] } as const;
const response = { responseIdentifier: 'RESPONSE' } as const;

export function askedAs(item: ExchangeItem, language: 'id' | 'en'): Asked {
  switch (item.kind) {
    case 'multiple-choice':
    case 'evidence':
      return chosen(item.stem, named(item.choices), { maxChoices: '1' });
    case 'multiple-response':
      return chosen(item.stem, named(item.choices), { maxChoices: '0' });
    case 'true-false': {
      const choices = truths[language].map((text, at) => {
        const isRight = (at === 0) === item.answer;
        const because = isRight ? '' : item.against;
        return { identifier: at === 0 ? 'TRUE' : 'FALSE', text, correct: isRight, because };
      });
      return chosen(item.stem, choices, { maxChoices: '1', shuffle: 'false' });
    }
    case 'cloze':
      return item.choices.length > 0 ? chosenInline(item.stem, named(item.choices)) : typed(item, inLine(item.stem));
    case 'short-answer':
      return typed(item, below(item.stem));
    case 'date':
      return typed({ accepted: dateForms(item.date, language), others: [] }, below(item.stem));
    case 'numeric':
      return numeric(item);
    case 'ordering':
      return ordering(item);
    case 'matching':
      return matching(item);
  }
}

type Choice = ExchangeChoice & { readonly identifier: string };

const named = (choices: readonly ExchangeChoice[]): readonly Choice[] =>
  choices.map((choice, at) => ({ ...choice, identifier: `C${at + 1}` }));

const rightOf = (choices: readonly Choice[]) =>
  choices.filter(({ correct }) => correct).map(({ identifier }) => identifier);

const reasonsOf = (choices: readonly Choice[]) =>
  choices.flatMap(({ identifier, because }) => (because === '' ? [] : [{ identifier, lines: [because] }]));

function chosen(stem: string, choices: readonly Choice[], settings: Readonly<Record<string, string>>): Asked {
  const shown = choices.map(({ identifier, text }) => node('simpleChoice', { identifier }, text));
  const attributes = { ...response, shuffle: 'true', ...settings };
  const body = [node('choiceInteraction', attributes, node('prompt', {}, stem), ...shown)];
  return { ...keyed(choices, settings.maxChoices === '1'), body };
}

/** One gap amid the words, filled from a list. */
function chosenInline(stem: string, choices: readonly Choice[]): Asked {
  const shown = choices.map(({ identifier, text }) => node('inlineChoice', { identifier }, text));
  const list = node('inlineChoiceInteraction', { ...response, shuffle: 'true' }, ...shown);
  const [before = '', after = ''] = stem.split(gap);
  return { ...keyed(choices, true), body: [node('p', {}, before, list, after)] };
}

/** Of several right choices each earns its part and each wrong one costs its part: ticking everything earns nothing. */
function keyed(choices: readonly Choice[], single: boolean): Omit<Asked, 'body'> {
  const values = rightOf(choices);
  const wrong = choices.length - values.length;
  const points = choices.map(
    ({ identifier, correct }) => [identifier, correct ? 1 / values.length : -1 / wrong] as const,
  );
  const baseType = 'identifier';
  return {
    declaration: single
      ? declaration({ cardinality: 'single', baseType, values })
      : declaration({ cardinality: 'multiple', baseType, values, points }),
    score: single ? scoreIf(isKey) : scoreIf(isKey, mapped),
    said: reasonsOf(choices),
    says: [variable('RESPONSE')],
    rules: [],
  };
}

const field = node('textEntryInteraction', { ...response, expectedLength: '30' });
const below = (stem: string) => [node('p', {}, stem), node('p', {}, field)];

function inLine(stem: string): readonly XmlNode[] {
  const [before = '', after = ''] = stem.split(gap);
  return [node('p', {}, before, field, after)];
}

type Typed = { readonly accepted: readonly string[]; readonly others: readonly string[] };

/** Accepted forms earn the point; what is something else is named with none. */
function typed({ accepted, others }: Typed, body: readonly XmlNode[]): Asked {
  const points = [...accepted.map((form) => [form, 1] as const), ...others.map((form) => [form, 0] as const)];
  const key = declaration({ cardinality: 'single', baseType: 'string', values: accepted.slice(0, 1), points });
  return { ...nothingSaid, declaration: key, body, score: set('SCORE', mapped) };
}

/** The unit stands after the field. */
function numeric({ stem, amount, unit, tolerance }: Extract<ExchangeItem, { kind: 'numeric' }>): Asked {
  const shown = unit === '' ? [field] : [field, ' ', node('span', { class: 'unit' }, unit)];
  const range: Readonly<Record<string, string>> =
    tolerance === 0
      ? { toleranceMode: 'exact' }
      : { toleranceMode: 'absolute', tolerance: `${tolerance} ${tolerance}` };
  const isNear = node('equal', range, variable('RESPONSE'), correct);
  return {
    ...nothingSaid,
    declaration: declaration({ cardinality: 'single', baseType: 'float', values: [String(amount)] }),
    body: [node('p', {}, stem), node('p', {}, ...shown)],
    score: scoreIf(isNear),
  };
}

/** All or nothing: no rule of QTI counts pairs of steps. What stands first must not tell what came first, so steps are sorted. */
function ordering({ stem, steps }: Extract<ExchangeItem, { kind: 'ordering' }>): Asked {
  const named = steps.map((step, at) => ({ ...step, identifier: `C${at + 1}` }));
  const shown = sortedByText(named).map(({ identifier, text }) => node('simpleChoice', { identifier }, text));
  const prompt = node('prompt', {}, stem);
  return {
    ...nothingSaid,
    declaration: declaration({
      cardinality: 'ordered',
      baseType: 'identifier',
      values: named.map(({ identifier }) => identifier),
    }),
    body: [node('orderInteraction', { ...response, shuffle: 'true' }, prompt, ...shown)],
    score: scoreIf(isKey),
    said: [{ identifier: datesName, lines: steps.map(({ text, date }) => `${date}: ${text}`) }],
    says: [base('identifier', datesName)],
  };
}
