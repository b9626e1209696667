import { node, type XmlNode } from '../xml/element.ts';

// Rules of response processing, with the names of QTI 2.1. RESPONSE is what was answered, SCORE the points from 0 to 1, FEEDBACK what is
// said after it.

export const variable = (identifier: string) => node('variable', { identifier });
export const correct = node('correct', { identifier: 'RESPONSE' });
export const base = (baseType: string, value: string) => node('baseValue', { baseType }, value);
export const set = (identifier: string, value: XmlNode) => node('setOutcomeValue', { identifier }, value);

/** Points for the key and nothing else; `otherwise` may give a part of them. */
export function scoreIf(isRight: XmlNode, otherwise?: XmlNode): XmlNode {
  const whole = node('responseIf', {}, isRight, set('SCORE', base('float', '1')));
  const part = otherwise ? [node('responseElse', {}, set('SCORE', otherwise))] : [];
  return node('responseCondition', {}, whole, ...part);
}

export const isKey = node('match', {}, variable('RESPONSE'), correct);
export const mapped = node('mapResponse', { identifier: 'RESPONSE' });

/** What is said beside what is said already, once one of these pairs was answered. */
export function sayOnPairs(identifier: string, pairs: readonly string[]): XmlNode {
  const anyOf = pairs.map((pair) => node('member', {}, base('directedPair', pair), variable('RESPONSE')));
  const more = node('multiple', {}, variable('FEEDBACK'), base('identifier', identifier));
  return node('responseCondition', {}, node('responseIf', {}, node('or', {}, ...anyOf), set('FEEDBACK', more)));
}

type Declared = {
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: 'identifier' | 'string' | 'float' | 'directedPair';
  /** The right answer. */
  readonly values: readonly string[];
  /** Points by answer. */
  readonly points?: readonly (readonly [answer: string, points: number])[];
};

/** The key, and the points of each answer where parts are counted: no fewer than 0, no more than 1. */
export function declaration({ cardinality, baseType, values, points }: Declared): XmlNode {
  const key = node('correctResponse', {}, ...values.map((value) => node('value', {}, value)));
  // Letters of either case are the same; of identifiers they are not.
  const letters: Readonly<Record<string, string>> = baseType === 'string' ? { caseSensitive: 'false' } : {};
  const entries = (points ?? []).map(([mapKey, value]) =>
    node('mapEntry', { mapKey, mappedValue: String(value), ...letters }),
  );
  const mapping = node('mapping', { lowerBound: '0', upperBound: '1', defaultValue: '0' }, ...entries);
  const attributes = { identifier: 'RESPONSE', cardinality, baseType };
  return node('responseDeclaration', attributes, key, ...(points ? [mapping] : []));
}
