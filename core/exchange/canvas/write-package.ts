import type { ExchangeQuiz } from '../exchange-quiz.ts';
import { fingerprint } from '../fingerprint.ts';
import { node, type XmlNode, xmlFile } from '../xml/element.ts';
import { zipped } from '../zip.ts';
import { itemNode, metadata } from './write-item.ts';

/** One assessment, what Canvas wants to know of it, and the manifest. */
export function writeCanvas(quiz: ExchangeQuiz): Uint8Array<ArrayBuffer> {
  const name = `g${fingerprint(JSON.stringify(quiz))}`;
  return zipped({
    'imsmanifest.xml': xmlFile(manifest(name)),
    [`${name}/${name}.xml`]: xmlFile(assessment(name, quiz)),
    [`${name}/assessment_meta.xml`]: xmlFile(meta(name, quiz)),
  });
}

function assessment(name: string, { title, language, items }: ExchangeQuiz): XmlNode {
  const asked = items.map((item) => itemNode(item, `g${fingerprint(JSON.stringify(item))}`, language));
  return node(
    'questestinterop',
    { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
    node(
      'assessment',
      { ident: name, title },
      metadata({ cc_maxattempts: '1' }),
      node('section', { ident: 'root_section' }, ...asked),
    ),
  );
}

/** A practice quiz of all the points, to be changed in Canvas. */
function meta(name: string, { title, items }: ExchangeQuiz): XmlNode {
  const points = items.reduce((sum, { weight }) => sum + weight, 0);
  const settings = {
    title,
    shuffle_answers: 'true',
    scoring_policy: 'keep_highest',
    quiz_type: 'assignment',
    points_possible: points.toFixed(1),
    show_correct_answers: 'true',
    allowed_attempts: '1',
    available: 'false',
  };
  return node(
    'quiz',
    { identifier: name, xmlns: 'http://canvas.instructure.com/xsd/cccv1p0' },
    ...Object.entries(settings).map(([key, value]) => node(key, {}, value)),
  );
}

function manifest(name: string): XmlNode {
  const resource = (attributes: Readonly<Record<string, string>>, ...parts: readonly XmlNode[]) =>
    node('resource', attributes, ...parts);
  const file = (href: string) => node('file', { href });
  const about = `${name}/assessment_meta.xml`;
  const associated = 'associatedcontent/imscc_xmlv1p1/learning-application-resource';
  return node(
    'manifest',
    { identifier: `m${name}`, xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1' },
    node('metadata', {}, node('schema', {}, 'IMS Content'), node('schemaversion', {}, '1.1.3')),
    node('organizations'),
    node(
      'resources',
      {},
      resource(
        { identifier: name, type: 'imsqti_xmlv1p2' },
        file(`${name}/${name}.xml`),
        node('dependency', { identifierref: `${name}_meta` }),
      ),
      resource({ identifier: `${name}_meta`, type: associated, href: about }, file(about)),
    ),
  );
}
