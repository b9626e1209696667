import type { ExchangeItem } from '../exchange-quiz.ts';
import { writeFeedback } from '../feedback.ts';
import { stimulusClass } from '../quotation.ts';
import { node, type XmlNode } from '../xml/element.ts';
import { askedAs } from './interactions.ts';
import { labelStart, proofName } from './marks.ts';
import { base, set } from './rules.ts';

/** An item as an `assessmentItem`, with the names of QTI 2.1. Its weight belongs to the test. */
export function itemNode(item: ExchangeItem, identifier: string, language: 'id' | 'en'): XmlNode {
  const asked = askedAs(item, language);
  const proof = writeFeedback(item, language);
  const said = [...(proof === '' ? [] : [{ identifier: proofName, lines: proof.split('\n') }]), ...asked.said];
  const says = node('multiple', {}, base('identifier', proofName), ...asked.says);
  return node(
    'assessmentItem',
    {
      identifier,
      title: titleOf(item),
      label: `${labelStart}${item.kind}`,
      'xml:lang': language,
      adaptive: 'false',
      timeDependent: 'false',
      toolName: 'Fakta',
    },
    asked.declaration,
    points('SCORE', '0'),
    points('MAXSCORE', '1'),
    node('outcomeDeclaration', { identifier: 'FEEDBACK', cardinality: 'multiple', baseType: 'identifier' }),
    node('itemBody', {}, ...quotation(item), ...asked.body),
    node('responseProcessing', {}, asked.score, set('FEEDBACK', says), ...asked.rules),
    ...said.map((one) => feedback(one)),
  );
}

function quotation({ stimulus }: ExchangeItem): readonly XmlNode[] {
  return stimulus === '' ? [] : [node('blockquote', { class: stimulusClass }, node('p', {}, stimulus))];
}

const titleOf = ({ stem }: ExchangeItem) => (stem.length > 80 ? `${stem.slice(0, 79)}…` : stem);

function points(identifier: string, value: string): XmlNode {
  const attributes = { identifier, cardinality: 'single', baseType: 'float' };
  return node('outcomeDeclaration', attributes, node('defaultValue', {}, node('value', {}, value)));
}

function feedback({ identifier, lines }: { readonly identifier: string; readonly lines: readonly string[] }): XmlNode {
  const attributes = { outcomeIdentifier: 'FEEDBACK', showHide: 'show', identifier };
  return node('modalFeedback', attributes, ...lines.map((line) => node('p', {}, line)));
}
