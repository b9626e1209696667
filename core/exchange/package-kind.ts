import { textOfBytes, unzipped } from './zip.ts';

/** The format of a package that is read: by what its manifest says it holds, else by its first item. */
export function recognisePackage(bytes: Uint8Array): 'qti-21' | 'qti-30' | undefined {
  const files = unzipped(bytes, (path) => /\.xml$/i.test(path));
  if ('code' in files) return undefined;
  const texts = [...files].map(([path, file]) => ({ path, text: textOfBytes(file.subarray(0, 200_000)) }));
  const manifest = texts.find(({ path }) => /(^|\/)imsmanifest\.xml$/i.test(path))?.text ?? '';
  if (/\bims[a-z_]*_xmlv3p/i.test(manifest)) return 'qti-30';
  if (/\bims[a-z_]*_xmlv2p/i.test(manifest)) return 'qti-21';
  return texts.map(({ text }) => qtiIn(text)).find((name) => name !== undefined);
}

/** The version of an item that a text of XML holds at its root, as far as its name tells. */
export function qtiIn(text: string): 'qti-21' | 'qti-30' | undefined {
  const [, name] = /<(?:[\w.-]+:)?(qti-assessment-item|assessmentItem)[\s>]/.exec(text.slice(0, 20_000)) ?? [];
  return name === undefined ? undefined : name === 'assessmentItem' ? 'qti-21' : 'qti-30';
}
