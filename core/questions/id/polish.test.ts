import { expect, test } from 'vitest';
import { polished } from './polish.ts';

test.each([
  ['Graham Clifford ditangkap polisi 20 Agustus 2005.', 'Graham Clifford ditangkap polisi pada 20 Agustus 2005.'],
  ['25 Agustus 2005, keberadaan ____ masih misterius.', 'Pada 25 Agustus 2005, keberadaan ____ masih misterius.'],
  ['Museum itu dibuka sejak 20 Agustus 2005.', 'Museum itu dibuka sejak 20 Agustus 2005.'],
  ['Kasus dicatat sepanjang 1 Januari 2024.', 'Kasus dicatat sepanjang 1 Januari 2024.'],
  ['Tragedi 12 Mei 1998 diperingati.', 'Tragedi 12 Mei 1998 diperingati.'],
  ['Siapa yang memimpin Gerakan 30 September 1965?', 'Siapa yang memimpin Gerakan 30 September 1965?'],
  ['____ sendiri membuka rapat di Palu.', '____ membuka rapat di Palu.'],
  ['Pada tahun berapa lembaga itu telah dibentuk?', 'Pada tahun berapa lembaga itu dibentuk?'],
  ['Lembaga itu telah dibentuk pada ____.', 'Lembaga itu telah dibentuk pada ____.'],
  ['KRC didirikan tanggal 11 April 1852.', 'KRC didirikan tanggal 11 April 1852.'],
])('%s', (stem, told) => expect(polished(stem)).toBe(told));
