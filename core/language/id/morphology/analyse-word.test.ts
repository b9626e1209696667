import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseWord, type RootLists, readingsOf, readRoots } from './index.ts';

const file = path.join(process.cwd(), 'content/words/indonesian-roots.json');
const lexicon = readRoots(JSON.parse(readFileSync(file, 'utf8')) as RootLists);

describe('root, affixes and voice', () => {
  test.each([
    ['menyerahkan', 'serah', 'meN', 'kan', 'active'],
    ['memperbaiki', 'baik', 'meN per', 'i', 'active'],
    ['memberlakukan', 'laku', 'meN ber', 'kan', 'active'],
    ['mengetahui', 'tahu', 'meN ke', 'i', 'active'],
    ['mempelajari', 'ajar', 'meN per', 'i', 'active'],
    ['mempekerjakan', 'kerja', 'meN per', 'kan', 'active'],
    ['mengesahkan', 'sah', 'meN', 'kan', 'active'],
    ['mengebom', 'bom', 'meN', '', 'active'],
    ['mempublikasikan', 'publikasi', 'meN', 'kan', 'active'],
    ['memublikasikan', 'publikasi', 'meN', 'kan', 'active'],
    ['dinyatakan', 'nyata', 'di', 'kan', 'passive'],
    ['dipertanyakan', 'tanya', 'di per', 'kan', 'passive'],
    ['dikemukakan', 'muka', 'di ke', 'kan', 'passive'],
    ['kubaca', 'baca', 'ku', '', 'passive'],
    ['kaukirim', 'kirim', 'kau', '', 'passive'],
    ['tertembak', 'tembak', 'ter', '', 'accidental'],
    ['terlambat', 'lambat', 'ter', '', 'accidental'],
    ['bekerja', 'kerja', 'ber', '', 'intransitive'],
    ['belajar', 'ajar', 'ber', '', 'intransitive'],
    ['berenang', 'renang', 'ber', '', 'intransitive'],
    ['berkekuatan', 'kuat', 'ber ke', 'an', 'intransitive'],
    ['berpenduduk', 'duduk', 'ber peN', '', 'intransitive'],
    ['pemerintah', 'perintah', 'peN', '', ''],
    ['pengiriman', 'kirim', 'peN', 'an', ''],
    ['pemberdayaan', 'daya', 'peN ber', 'an', ''],
    ['pertumbuhan', 'tumbuh', 'per', 'an', ''],
    ['pelajar', 'ajar', 'per', '', ''],
    ['petugas', 'tugas', 'pe', '', ''],
    ['kesepakatan', 'sepakat', 'ke', 'an', ''],
    ['keberhasilan', 'hasil', 'ke ber', 'an', ''],
    ['kepemimpinan', 'pimpin', 'ke peN', 'an', ''],
    ['ketiga', 'tiga', 'ke', '', ''],
    ['seorang', 'orang', 'se', '', ''],
    ['laporan', 'lapor', '', 'an', ''],
    ['katakan', 'kata', '', 'kan', ''],
    ['menteri', 'menteri', '', '', ''],
    ['dinas', 'dinas', '', '', ''],
    ['berita', 'berita', '', '', ''],
    ['hanya', 'hanya', '', '', ''],
    ['masalah', 'masalah', '', '', ''],
    ['MEMBELI', 'beli', 'meN', '', 'active'],
  ])('%s: %s, %s- -%s, %s', (form, root, prefixes, suffix, voice) => {
    const word = analyseWord(form, lexicon);
    expect([word?.root, word?.prefixes.join(' '), word?.suffix ?? '', word?.voice ?? '']).toEqual([
      root,
      prefixes,
      suffix,
      voice,
    ]);
  });

  test.each(['terbesar', 'tertinggi', 'teraman', 'terbaru'])('%s is a superlative and has no voice', (form) => {
    expect(analyseWord(form, lexicon)).toMatchObject({ superlative: true });
    expect(analyseWord(form, lexicon)?.voice).toBeUndefined();
  });
});

describe('clitics and reduplication', () => {
  test.each([
    ['kesepakatannya', 'sepakat', ['nya'], false],
    ['menyetujuinya', 'setuju', ['nya'], false],
    ['bukukulah', 'buku', ['ku', 'lah'], false],
    ['apakah', 'apa', ['kah'], false],
    ['anak-anak', 'anak', [], true],
    ['buku-bukunya', 'buku', ['nya'], true],
    ['berjalan-jalan', 'jalan', [], true],
    ['kebarat-baratan', 'barat', [], true],
    ['secepat-cepatnya', 'cepat', ['nya'], true],
    ['tolong-menolong', 'tolong', [], true],
    ['sayur-mayur', 'sayur', [], true],
    ['gerak-geriknya', 'gerak', [], true],
    ['kupu-kupu', 'kupu-kupu', [], true],
  ])('%s: %s', (form, root, clitics, reduplicated) => {
    expect(analyseWord(form, lexicon)).toMatchObject({ root, clitics, reduplicated });
  });

  test.each(['ekonomi-politik', 'non-ASN', 'Jakarta-Bandung', 'xyz-xyz'])('%s is not one word said twice', (form) => {
    expect(analyseWord(form, lexicon)).toBeUndefined();
  });
});

describe('what is not sure', () => {
  test('beruang: a bear or with money; both readings are told, none is chosen', () => {
    expect(analyseWord('beruang', lexicon)).toBeUndefined();
    expect(new Set(readingsOf('beruang', lexicon).map(({ root }) => root))).toEqual(new Set(['uang', 'ruang']));
  });

  test.each(['Tirtasari', 'mengzzz', '', 'di', '12', 'me', '-', 'a-b-c'])('%j has no reading with affixes', (form) => {
    expect(readingsOf(form, lexicon).filter(({ prefixes }) => prefixes.length > 0)).toEqual([]);
  });
});

describe('laws', () => {
  test('any text is read without an error, and every root told is a listed one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        for (const { root } of readingsOf(text, lexicon)) expect(lexicon.classes.has(root)).toBe(true);
      }),
    );
  });

  test('affixes around a root are found again', () => {
    const roots = [...lexicon.transitive].filter((base) => lexicon.classes.has(base));
    fc.assert(
      fc.property(fc.constantFrom(...roots), fc.constantFrom('', 'nya', 'lah', 'kah', 'pun'), (root, clitic) => {
        const readings = readingsOf(`di${root}${clitic}`, lexicon);
        expect(readings.some((reading) => reading.root === root && reading.voice === 'passive')).toBe(true);
      }),
    );
  });
});
