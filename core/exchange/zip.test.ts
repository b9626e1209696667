import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isZip, mostUnpacked, textOfBytes, unzipped, zipped } from './zip.ts';

const every = () => true;
const read = (bytes: Uint8Array, wanted: (path: string) => boolean = every) => {
  const files = unzipped(bytes, wanted);
  return 'code' in files ? files.code : Object.fromEntries([...files].map(([path, file]) => [path, textOfBytes(file)]));
};

/** The same package with its sizes after unpacking told as others, as a package that lies about them does. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return copy;
}

test('a package is written and read again, twice the same bytes', () => {
  const files = { 'a.xml': '<é語🙂/>', 'b/c.txt': 'x\r\ny', 'd.bin': new Uint8Array([0xff, 0xfe, 0x41, 0]) };
  expect(isZip(zipped(files))).toBe(true);
  expect(zipped(files)).toEqual(zipped(files));
  expect(read(zipped(files))).toEqual({ 'a.xml': '<é語🙂/>', 'b/c.txt': 'x\ny', 'd.bin': 'A' });
  expect(read(zipped(files), (path) => path.endsWith('.xml'))).toEqual({ 'a.xml': '<é語🙂/>' });
});

describe('a package is refused', () => {
  test.each(['../a.xml', '/a.xml', 'a/../../b.xml', 'C:/a.xml', 'a\\b.xml', 'a//b.xml', 'a\u0000.xml'])(
    'that has the path %j',
    (path) => expect(read(zipSync({ [path]: strToU8('x') }))).toBe('bad-path'),
  );

  test('that is none', () => {
    for (const bytes of [new Uint8Array(), strToU8('PK\u0003\u0004'), zipped({ a: 'b' }).slice(0, 40)])
      expect(read(bytes)).toBe('bad-package');
  });

  test('that would grow too large, also where it says otherwise', () => {
    const grown = zipped({ 'a.xml': ' '.repeat(mostUnpacked.bytes + 1) });
    expect(read(grown)).toBe('package-too-large');
    const small = zipped({ 'a.xml': ' '.repeat(3_000_000) });
    expect(read(small)).toBe('package-too-large');
    // What it says is all that is unpacked.
    expect(read(claiming(grown, 100))).toEqual({ 'a.xml': ' '.repeat(100) });
    expect(read(claiming(zipped({ a: 'b' }), 0xffff_ff00))).toBe('package-too-large');
    const many = Object.fromEntries(Array.from({ length: mostUnpacked.files + 1 }, (_, at) => [`${at}.xml`, '']));
    expect(read(zipped(many))).toBe('package-too-large');
  });
});
