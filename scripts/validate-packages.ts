import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCanvas } from '../core/exchange/canvas/write-package.ts';
import { writePackage } from '../core/exchange/qti/write-package.ts';
import { sampleQuiz } from '../core/exchange/sample-quiz.ts';
import { textOfBytes, unzipped } from '../core/exchange/zip.ts';

// Judges what is exported, an item of each kind, by the XML schemas of 1EdTech in a folder: `npm run validate:packages -- FOLDER`.
// They may not be kept here (docs/formats.md says why); whoever has them, with what they import, names the folder. Needs xmllint of libxml2.

const [folder] = process.argv.slice(2);
if (!folder)
  leave('Expected the folder that holds the XML schemas, got nothing. Call: npm run validate:packages -- FOLDER');
if (spawnSync('xmllint', ['--version']).error)
  leave('Expected xmllint, got none. Install libxml2 (Debian: libxml2-utils).');

const schemas = schemasIn(folder);
const packages = {
  'qti-2.1': writePackage(sampleQuiz, '2.1'),
  'qti-3.0': writePackage(sampleQuiz, '3.0'),
  canvas: writeCanvas(sampleQuiz),
};
const place = mkdtempSync(join(tmpdir(), 'fakta-packages-'));
const counted = { valid: 0, faulty: 0, unjudged: 0 };
for (const [name, bytes] of Object.entries(packages)) {
  const files = unzipped(bytes, () => true);
  if ('code' in files) throw new Error(files.code);
  for (const [path, file] of files) counted[judge(`${name}/${path}`, textOfBytes(file))] += 1;
}
rmSync(place, { recursive: true, force: true });
console.log(`${counted.valid} valid, ${counted.faulty} faulty, ${counted.unjudged} without a schema in ${folder}`);
process.exitCode = counted.faulty > 0 || counted.valid === 0 ? 1 : 0;

/** The schema of each namespace: in a folder with several of one namespace, the last by name. */
function schemasIn(top: string): ReadonlyMap<string, string> {
  const names = readdirSync(top, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xsd'));
  return new Map(
    names.sort().flatMap((name) => {
      const [, namespace] = /targetNamespace\s*=\s*"([^"]+)"/.exec(readFileSync(join(top, name), 'utf8')) ?? [];
      return namespace ? [[namespace, join(top, name)] as const] : [];
    }),
  );
}

function judge(name: string, text: string): keyof typeof counted {
  const [, namespace = ''] = /<[\w-]+[^>]*?\sxmlns="([^"]+)"/.exec(text) ?? [];
  const schema = schemas.get(namespace);
  if (!schema) {
    console.log(`${name}: no schema of ${namespace}`);
    return 'unjudged';
  }
  const file = join(place, 'judged.xml');
  writeFileSync(file, text);
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, file], {
    encoding: 'utf8',
  });
  console.log(status === 0 ? `${name}: valid` : `${name}: ${stderr.replaceAll(file, name).trim()}`);
  return status === 0 ? 'valid' : 'faulty';
}

function leave(words: string): never {
  console.error(words);
  process.exit(2);
}
