import type { ExchangeQuiz } from '../exchange-quiz.ts';
import { fingerprint } from '../fingerprint.ts';
import { node, type XmlNode, xmlFile } from '../xml/element.ts';
import { zipped } from '../zip.ts';
import { type QtiVersion, qtiVersions } from './versions.ts';
import { itemNode } from './write-item.ts';

/** An item a file, a test that orders and weighs them, and the manifest that names them all. */
export function writePackage(quiz: ExchangeQuiz, version: QtiVersion): Uint8Array<ArrayBuffer> {
  const { namespace, schema, inVersion } = qtiVersions[version];
  const rooted = (root: XmlNode) => xmlFile(located(inVersion(root), namespace, schema));
  const items = quiz.items.map((item, at) => {
    const name = `item-${String(at + 1).padStart(3, '0')}`;
    // By its words, so that platforms take the same item for the same one.
    const identifier = `${name}-${fingerprint(JSON.stringify(item))}`;
    return {
      identifier,
      weight: item.weight,
      path: `items/${name}.xml`,
      root: itemNode(item, identifier, quiz.language),
    };
  });
  const test = `test-${fingerprint(JSON.stringify(quiz))}`;
  return zipped({
    'imsmanifest.xml': xmlFile(manifest(test, items, version)),
    'test.xml': rooted(testNode(test, quiz.title, items)),
    ...Object.fromEntries(items.map(({ path, root }) => [path, rooted(root)])),
  });
}

type Listed = { readonly identifier: string; readonly path: string; readonly weight: number };

/** An `assessmentTest` with the names of QTI 2.1: SCORE is the sum of the points by their weights. */
function testNode(identifier: string, title: string, items: readonly Listed[]): XmlNode {
  const refs = items.map((item) =>
    node(
      'assessmentItemRef',
      { identifier: item.identifier, href: item.path },
      node('weight', { identifier: 'WEIGHT', value: String(item.weight) }),
    ),
  );
  const sum = node('sum', {}, node('testVariables', { variableIdentifier: 'SCORE', weightIdentifier: 'WEIGHT' }));
  const zero = node('defaultValue', {}, node('value', {}, '0'));
  const section = node('assessmentSection', { identifier: 'SECTION', title, visible: 'true' }, ...refs);
  const control = node('itemSessionControl', { showFeedback: 'true' });
  const part = { identifier: 'PART', navigationMode: 'nonlinear', submissionMode: 'individual' };
  return node(
    'assessmentTest',
    { identifier, title, toolName: 'Fakta' },
    node('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }, zero),
    node('testPart', part, control, section),
    node('outcomeProcessing', {}, node('setOutcomeValue', { identifier: 'SCORE' }, sum)),
  );
}

/** A manifest of IMS Content Packaging. */
function manifest(test: string, items: readonly Listed[], version: QtiVersion): XmlNode {
  const { packageNamespace, packageSchema, packageName, packageVersion, itemType, testType } = qtiVersions[version];
  const resource = (identifier: string, type: string, href: string, ...needs: readonly XmlNode[]) =>
    node('resource', { identifier: `res-${identifier}`, type, href }, node('file', { href }), ...needs);
  const needs = items.map(({ identifier }) => node('dependency', { identifierref: `res-${identifier}` }));
  const root = node(
    'manifest',
    { identifier: `manifest-${test}` },
    node('metadata', {}, node('schema', {}, packageName), node('schemaversion', {}, packageVersion)),
    node('organizations'),
    node(
      'resources',
      {},
      resource(test, testType, 'test.xml', ...needs),
      ...items.map(({ identifier, path }) => resource(identifier, itemType, path)),
    ),
  );
  return located(root, packageNamespace, packageSchema);
}

function located(root: XmlNode, namespace: string, schema: string): XmlNode {
  const where = {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} ${schema}`,
  };
  return { ...root, attributes: { ...where, ...root.attributes } };
}
