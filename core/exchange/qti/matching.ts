import type { ExchangeItem } from '../exchange-quiz.ts';
import { node } from '../xml/element.ts';
import type { Asked } from './asked.ts';
import { declaration, isKey, mapped, sayOnPairs, scoreIf } from './rules.ts';
import { sortedByText } from './sorted.ts';

/** Each prompt that is matched right earns its part; a match may be taken for several prompts, and some for none. */
export function matching({ stem, pairs, spare }: Extract<ExchangeItem, { kind: 'matching' }>): Asked {
  const texts = [...new Set(pairs.map(({ match }) => match))];
  const prompts = pairs.map(({ prompt }, at) => ({ identifier: `P${at + 1}`, text: prompt }));
  const matches = texts.map((text, at) => ({ identifier: `M${at + 1}`, text }));
  const spares = spare.map((one, at) => ({ ...one, identifier: `S${at + 1}` }));
  const values = pairs.map(({ match }, at) => `P${at + 1} M${texts.indexOf(match) + 1}`);
  const choice = (matchMax: string) => (one: { readonly identifier: string; readonly text: string }) =>
    node('simpleAssociableChoice', { identifier: one.identifier, matchMax }, one.text);
  const sets = [
    node('simpleMatchSet', {}, ...prompts.map(choice('1'))),
    node('simpleMatchSet', {}, ...sortedByText([...matches, ...spares]).map(choice('0'))),
  ];
  const attributes = { responseIdentifier: 'RESPONSE', shuffle: 'true', maxAssociations: String(pairs.length) };
  const told = spares.filter(({ because }) => because !== '');
  return {
    declaration: declaration({
      cardinality: 'multiple',
      baseType: 'directedPair',
      values,
      points: values.map((value) => [value, 1 / pairs.length] as const),
    }),
    body: [node('matchInteraction', attributes, node('prompt', {}, stem), ...sets)],
    score: scoreIf(isKey, mapped),
    said: told.map(({ identifier, because }) => ({ identifier, lines: [because] })),
    says: [],
    rules: told.map(({ identifier }) =>
      sayOnPairs(
        identifier,
        prompts.map((prompt) => `${prompt.identifier} ${identifier}`),
      ),
    ),
  };
}
