import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Problem, problem } from './reading.ts';

/** The most that is read of a package: files it names, bytes of those that are read, once unpacked, and how many times its own size. */
export const mostUnpacked = { files: 2000, bytes: 4_000_000, times: 200 } as const;

/** Of every file in a package that is written: the same quiz gives the same bytes. */
const written = '1980-01-02T00:00:00Z';

/** Whether bytes begin as a ZIP package does. */
export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

/** A package of these files by their paths, in the order given. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: written });
}

/** The files of a package by their paths. */
export type Unpacked = ReadonlyMap<string, Uint8Array>;

/**
 * Those files of a package that are wanted. Nothing is unpacked that would grow beyond `mostUnpacked`; a package is refused whole when a path
 * leads out of it or stands there twice.
 */
export function unzipped(bytes: Uint8Array, wanted: (path: string) => boolean): Unpacked | Problem {
  const seen = new Set<string>();
  let fault: Problem | undefined;
  let total = 0;
  const take = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    if (fault || name.endsWith('/')) return false;
    if (!isPath(name) || seen.has(name)) fault = problem(1, 'bad-path', name);
    seen.add(name);
    if (seen.size > mostUnpacked.files) fault = problem(1, 'package-too-large', `${mostUnpacked.files}+`);
    if (fault || !wanted(name)) return false;
    total += originalSize;
    if (total > mostUnpacked.bytes || originalSize > size * mostUnpacked.times + 1000)
      fault = problem(1, 'package-too-large', name);
    return fault === undefined;
  };
  try {
    const files = unzipSync(bytes, { filter: take });
    return fault ?? new Map(Object.entries(files));
  } catch (error) {
    return fault ?? problem(1, 'bad-package', error instanceof Error ? error.message : '');
  }
}

/** A path inside the package, as ZIP writes it: no drive, no root, no step up, no backslash. */
function isPath(name: string): boolean {
  const steps = name.split('/');
  return !/[\\:\p{Cc}]/u.test(name) && steps.every((step) => !['', '.', '..', '__proto__'].includes(step));
}

/** The text of a file: UTF-8, or UTF-16 with its byte order mark; line ends as one sign. */
export function textOfBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const text = wide ? new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) : strFromU8(bytes);
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
