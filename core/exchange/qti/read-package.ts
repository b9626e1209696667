import { mostRead, nothing, type Problem, problem, type Reading } from '../reading.ts';
import { type Found, settle } from '../settle.ts';
import { readTree, type Tree } from '../xml/tree.ts';
import { textOfBytes, type Unpacked, unzipped } from '../zip.ts';
import { readItem } from './read-item.ts';
import { inSecond, within } from './tree.ts';

const isXml = (path: string) => /\.xml$/i.test(path);

/** The item of a single XML file of QTI 2.1 or 3.0. */
export function readQtiText(text: string): Reading {
  const root = readTree(text);
  if ('code' in root) return nothing(root);
  const item = inSecond(root);
  if (item.name !== 'assessmentItem') return nothing(problem(root.line, 'unreadable', `<${root.name}>`));
  return settle([readItem(item, 1)]);
}

/** The items of a content package, in the order of its test, with their weights there. */
export function readQtiPackage(bytes: Uint8Array): Reading {
  const files = unzipped(bytes, isXml);
  if ('code' in files) return nothing(files);
  const manifest = [...files.keys()]
    .filter((path) => /(^|\/)imsmanifest\.xml$/i.test(path))
    .sort((one, other) => one.length - other.length)[0];
  if (manifest === undefined) return settle([...files.keys()].flatMap((path) => itemIn(files, path, 1, true) ?? []));
  const named = resourcesOf(files, manifest);
  if ('code' in named) return nothing(named);
  const weights = new Map(named.tests.flatMap((path) => refsOf(files, path)));
  const ordered = [...new Set([...[...weights.keys()].filter((path) => named.items.includes(path)), ...named.items])];
  const found = ordered.flatMap((path) => itemIn(files, path, weights.get(path) ?? 1) ?? []);
  return settle([...found, ...named.others]);
}

type Resources = {
  readonly tests: readonly string[];
  readonly items: readonly string[];
  readonly others: readonly Problem[];
};

/** What the manifest names: tests and items of QTI 2 and 3; questions of QTI 1 are told. */
function resourcesOf(files: Unpacked, manifest: string): Resources | Problem {
  const root = treeOf(files, manifest);
  if ('code' in root) return root;
  const all = within(root, 'resource').map(({ attributes, line }) => ({
    type: attributes.type ?? '',
    path: pathFrom(manifest, attributes.href ?? ''),
    line,
  }));
  const those = (type: RegExp) => all.filter((one) => type.test(one.type));
  const pathsOf = (some: typeof all) => [...new Set(some.map(({ path }) => path))];
  return {
    tests: pathsOf(those(/^imsqti_(test|assessment)_xmlv[23]p/i)),
    items: pathsOf(those(/^imsqti_(apip)?item_xmlv[23]p/i)),
    others: those(/^imsqti_xmlv1p/i).map(({ type, line }) => ({
      ...problem(line, 'unsupported-kind', type),
      file: manifest,
    })),
  };
}

/** The items that a test asks, in order, each with its weight from 1 to 10. */
function refsOf(files: Unpacked, path: string): readonly (readonly [path: string, weight: number])[] {
  const root = treeOf(files, path);
  if ('code' in root) return [];
  return within(root, 'assessmentItemRef').map((ref) => {
    const value = Number(within(ref, 'weight')[0]?.attributes.value ?? 1);
    const weight = Number.isFinite(value) ? Math.min(10, Math.max(1, Math.round(value))) : 1;
    return [pathFrom(path, ref.attributes.href ?? ''), weight];
  });
}

/** The item of a file; nothing where it holds none and none was said to be there. */
function itemIn(files: Unpacked, path: string, weight: number, maybe = false): Found | Problem | undefined {
  const root = treeOf(files, path);
  if (!('code' in root) && root.name === 'assessmentItem') return { ...readItem(root, weight), file: path };
  if (maybe) return undefined;
  return 'code' in root ? root : { ...problem(root.line, 'unreadable', `<${root.name}>`), file: path };
}

function treeOf(files: Unpacked, path: string): Tree | Problem {
  const bytes = files.get(path);
  if (!bytes) return { ...problem(1, 'missing-file', path), file: path };
  const text = textOfBytes(bytes);
  if (text.length > mostRead.characters) return { ...problem(1, 'too-large', `${text.length}`), file: path };
  const root = readTree(text);
  return 'code' in root ? { ...root, file: path } : inSecond(root);
}

/** A path in the package that a file names from where it stands. */
function pathFrom(file: string, href: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of decoded(href).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
