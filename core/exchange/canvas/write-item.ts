import type { ExchangeItem } from '../exchange-quiz.ts';
import { writeFeedback } from '../feedback.ts';
import { askedHtml } from '../quotation.ts';
import { escapeXml, node, type XmlNode } from '../xml/element.ts';
import { type Asked, askedAs } from './answers.ts';

/** A question as Canvas reads it: its type and points in the metadata, its feedback for all and by answer. */
export function itemNode(item: ExchangeItem, ident: string, language: 'id' | 'en'): XmlNode {
  const asked = askedAs(item, language);
  const general = writeFeedback(item, language);
  const said = [...(general === '' ? [] : [{ ident: 'general', words: general }]), ...asked.said];
  return node(
    'item',
    { ident, title: item.stem.slice(0, 80) },
    node('itemmetadata', {}, metadata({ question_type: asked.type, points_possible: item.weight.toFixed(1) })),
    node('presentation', {}, html(askedHtml({ ...item, stem: asked.stem ?? item.stem })), ...asked.responses),
    processing(asked, general !== ''),
    ...said.map(feedback),
  );
}

export function metadata(fields: Readonly<Record<string, string>>): XmlNode {
  const field = ([label, entry]: readonly [string, string]) =>
    node('qtimetadatafield', {}, node('fieldlabel', {}, label), node('fieldentry', {}, entry));
  return node('qtimetadata', {}, ...Object.entries(fields).map(field));
}

/** HTML, in which the words are only words; a line a paragraph. */
function material(words: string): XmlNode {
  return html(
    words
      .split('\n')
      .map((line) => `<p>${escapeXml(line)}</p>`)
      .join(''),
  );
}

function html(words: string): XmlNode {
  return node('material', {}, node('mattext', { texttype: 'text/html' }, words));
}

/** What is said to all comes first, then what is said to an answer, then the points. */
function processing({ scores, said }: Asked, general: boolean): XmlNode {
  const points = { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' };
  const toAll = general ? [shows(node('other'), 'general')] : [];
  const toOne = said.map(({ ident, respident }) => shows(node('varequal', { respident }, ident), ident));
  return node('resprocessing', {}, node('outcomes', {}, node('decvar', points)), ...toAll, ...toOne, ...scores);
}

function shows(condition: XmlNode, ident: string): XmlNode {
  const display = node('displayfeedback', { feedbacktype: 'Response', linkrefid: `${ident}_fb` });
  return node('respcondition', { continue: 'Yes' }, node('conditionvar', {}, condition), display);
}

function feedback({ ident, words }: { readonly ident: string; readonly words: string }): XmlNode {
  return node('itemfeedback', { ident: `${ident}_fb` }, node('flow_mat', {}, material(words)));
}
