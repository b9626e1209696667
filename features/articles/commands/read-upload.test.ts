import { expect, test } from 'vitest';
import { readUpload } from './read-upload';

const words = 'Rusia belum memberikan “tanggapan”.';
const wide = (mark: readonly number[], swap: boolean) =>
  Uint8Array.from([...mark, ...(swap ? Buffer.from(words, 'utf16le').swap16() : Buffer.from(words, 'utf16le'))]);

test.each([
  ['UTF-8', Buffer.from(words)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${words}`)],
  ['UTF-16, little end first', wide([0xff, 0xfe], false)],
  ['UTF-16, big end first', wide([0xfe, 0xff], true)],
])('%s is read', (_, bytes) => expect(readUpload(bytes)).toEqual({ ok: true, text: words }));

test.each([
  ['Windows-1252', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x61, 0x94]), 'encoding'],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
  ['a ZIP, so a Word file', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0xe2, 0x8f]), 'binary'],
])('%s is refused', (_, bytes, code) => expect(readUpload(bytes)).toEqual({ ok: false, code }));
