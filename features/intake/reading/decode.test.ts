import { expect, test } from 'vitest';
import { decodePage } from './decode';

const latin = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['what the answer says', latin('caf\xe9'), 'text/html; charset=iso-8859-1', 'café'],
  [
    'what the page says',
    latin('<meta charset="windows-1252">\x93caf\xe9\x94'),
    'text/html',
    '<meta charset="windows-1252">“café”',
  ],
  [
    'what the page says the old way',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">\xe9'),
    '',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">é',
  ],
  ['UTF-8 when nobody says', Buffer.from('café “x”'), '', 'café “x”'],
  ['windows-1252 when it is not UTF-8', latin('\x93caf\xe9\x94'), '', '“café”'],
  ['UTF-8 for an encoding nobody knows', Buffer.from('café'), 'text/html; charset=bahasa', 'café'],
  ['the byte order mark before all', Buffer.from('\ufeffcafé', 'utf16le'), 'text/html; charset=utf-8', 'café'],
])('%s', (_, bytes, type, text) => expect(decodePage(bytes, type)).toBe(text));
