import { describe, expect, test } from 'vitest';
import { loadLexicon } from '@/scripts/quiz/shipped';
import { type Language, readArticle } from '../index.ts';

const lexicon = loadLexicon();

function valuesOf(body: string, language: Language, publishedAt = '2022-11-17'): readonly string[] {
  const { sentences } = readArticle({ title: '', body, language, publishedAt }, lexicon);
  return sentences
    .flatMap(({ spans }) => spans)
    .flatMap(({ text, value }) => {
      switch (value?.kind) {
        case 'date':
          return [`${text} = ${value.iso}${value.relative ? ' relative' : ''}`];
        case 'time':
          return [`${text} = ${value.iso}${value.zone ? ` ${value.zone}` : ''}`];
        case 'number':
          return [`${text} = ${value.approximate ? '~' : ''}${value.amount} ${value.unit}`.trim()];
        default:
          return [];
      }
    });
}

describe('dates', () => {
  test.each<[Language, string, readonly string[]]>([
    ['id', 'Ditutup pada Rabu (16/11/2022) malam.', ['Rabu (16/11/2022) = 2022-11-16']],
    ['id', 'Rudal jatuh pada Selasa (15/11).', ['Selasa (15/11) = 2022-11-15 relative']],
    ['id', 'Rudal jatuh pada Selasa (31/2).', []],
    ['id', 'Rudal jatuh pada Selasa.', ['Selasa = 2022-11-15 relative']],
    // The week before the publication is not the one that the text tells of.
    ['id', 'Selasa itu rudal jatuh.', []],
    ['id', 'Selasa malam itu rudal jatuh.', []],
    ['id', 'Pada 27 Agustus 1883 gunung meletus. Kapal tiba Rabu.', ['27 Agustus 1883 = 1883-08-27']],
    ['en', 'The volcano erupted on 27 August 1883. The ship came on Wednesday.', ['27 August 1883 = 1883-08-27']],
    ['en', 'The ship came on Wednesday.', ['Wednesday = 2022-11-16 relative']],
    ['id', 'Berlangsung 15-16 November 2022.', []],
    ['id', 'Mulai 18 Oktober hingga 30 November 2023.', ['18 Oktober = 2023-10-18', '30 November 2023 = 2023-11-30']],
    [
      'id',
      '18 Januari 2022. Setelah diteken pada 15 Februari, aturan berlaku.',
      ['18 Januari 2022 = 2022-01-18', '15 Februari = 2022-02-15'],
    ],
    ['id', 'Pada Desember 2019 ia pergi. Ia pulang pada 2 Januari.', ['Desember 2019 = 2019-12']],
    ['id', 'KAA berlangsung pada 18–24 April 1955. Pesawat itu meledak 11 April.', ['11 April = 1955-04-11']],
    ['id', 'Hari itu diperingati setiap 5 November.', []],
    ['id', 'Pada 2004 dan tahun 1907, sejak 1990-an.', ['2004 = 2004', '1907 = 1907']],
    ['id', 'Asian Games 2018 dan musim 2022/2023.', []],
    ['id', '25 tahun lalu, bukan tahun lalu.', ['25 tahun = 25 tahun', 'tahun lalu = 2021 relative']],
    ['id', 'Dihubungi Jumat, ia menjawab.', ['Jumat = 2022-11-11 relative']],
    ['id', 'Ia akan datang Jumat.', []],
    // What is compared with last year is still of this week.
    [
      'id',
      'Direktur itu mengatakan pada Selasa bahwa laba naik dibanding tahun lalu.',
      ['Selasa = 2022-11-15 relative', 'tahun lalu = 2021 relative'],
    ],
    ['id', 'Tahun lalu ia datang pada Selasa.', ['Tahun lalu = 2021 relative']],
    [
      'en',
      'The bank said on Tuesday that profit rose from last year.',
      ['Tuesday = 2022-11-15 relative', 'last year = 2021 relative'],
    ],
    ['en', 'Last year he came on a Tuesday.', ['Last year = 2021 relative']],
    // What would be, or starts, on a day is to come.
    ['en', 'He said members would decide at a meeting on Sunday.', []],
    ['en', 'The jetties are closed until divers have seen the piles, starting on Tuesday.', []],
    // Of 1946 or of this year, who knows.
    [
      'id',
      'Pada 5 Mei 2022 museum dibuka. Ia lahir pada 12 Maret 1946. Pada November ia pulang.',
      ['5 Mei 2022 = 2022-05-05', '12 Maret 1946 = 1946-03-12'],
    ],
    // In November the coming January is nearer than the last one.
    ['en', 'Republicans, who take control of the Senate in January, promised resistance.', []],
    ['en', 'Republicans took control of the Senate in March.', ['March = 2022-03 relative']],
    // The last one before the publication, whatever year was told before it.
    [
      'id',
      'Pada Juli 2021 ia ditahan. Putusan dibacakan pada 5 Juli lalu.',
      ['Juli 2021 = 2021-07', '5 Juli = 2022-07-05 relative'],
    ],
    ['id', 'Putusan dibacakan pada 5 Desember lalu.', ['5 Desember = 2021-12-05 relative']],
    // Of this autumn or of the last, who knows.
    ['en', 'In September 2021 she said so. On 20 October Parliament elected her.', ['September 2021 = 2021-09']],
    [
      'en',
      'In September 2011 she said so. On 20 October Parliament elected her.',
      ['September 2011 = 2011-09', '20 October = 2011-10-20'],
    ],
    [
      'en',
      'The whole of 2021 saw 487 cases. Samples had been tested since January.',
      ['2021 = 2021', '487 cases = 487 cases'],
    ],
    [
      'en',
      'The ship left on 7 July 2022. The canal opened in 1869. In May Egypt said so.',
      ['7 July 2022 = 2022-07-07', '1869 = 1869'],
    ],
    [
      'id',
      'Rabies merebak sejak September 2021. Hingga akhir Oktober tercatat 611 kasus gigitan.',
      ['September 2021 = 2021-09', '611 kasus = 611 kasus'],
    ],
    ['en', 'Rabies has spread since September 2021. It came to Leeds in October.', ['September 2021 = 2021-09']],
    ['en', 'The strike began in March 2021. It ended in May.', ['March 2021 = 2021-03', 'May = 2021-05 relative']],
    ['en', 'The siege began in 1992. It was lifted in May.', ['1992 = 1992', 'May = 1992-05 relative']],
    ['en', 'On 29 July 2021 and on March 5, 2020.', ['29 July 2021 = 2021-07-29', 'March 5, 2020 = 2020-03-05']],
    ['en', 'In 1900 and 1924, by 2030, in the 1960s.', ['1900 = 1900', '1924 = 1924', '2030 = 2030']],
    ['en', 'She was to speak ahead of a vote on Tuesday.', []],
    ['en', 'They intend to return on Tuesday.', []],
    ['en', 'They returned on Tuesday.', ['Tuesday = 2022-11-15 relative']],
    ['en', 'On Tuesday it rained; it may march on.', ['Tuesday = 2022-11-15 relative']],
    ['en', 'Each year 16 September is marked.', []],
    ['en', '31 February 2021 does not exist.', []],
  ])('%s: %s', (language, body, expected) => {
    expect(valuesOf(body, language)).toEqual(expected);
  });
});

describe('times', () => {
  test.each<[Language, string, readonly string[]]>([
    [
      'id',
      'pukul 18.04 waktu setempat, atau 19.34 WIB',
      ['18.04 waktu setempat = 18:04 waktu setempat', '19.34 WIB = 19:34 WIB'],
    ],
    ['id', 'Indeks naik 18.04 poin.', []],
    ['en', 'at 3.20am, at 14:25 and at 11 p.m. GMT', ['3.20am = 03:20', '14:25 = 14:25', '11 p.m. GMT = 23:00 GMT']],
    ['en', 'at 25:99', []],
  ])('%s: %s', (language, body, expected) => {
    expect(valuesOf(body, language)).toEqual(expected);
  });
});

describe('numbers', () => {
  test.each<[Language, string, readonly string[]]>([
    ['id', 'lebih dari US$1,4 miliar', ['US$1,4 miliar = ~1.4 miliar dolar AS']],
    [
      'id',
      'Rp466 triliun dan Rp 1 miliar dan Rp2.400',
      ['Rp466 triliun = 466 triliun rupiah', 'Rp 1 miliar = 1 miliar rupiah', 'Rp2.400 = 2400 rupiah'],
    ],
    ['id', '6,15 miliar rupee', ['6,15 miliar rupee = 6.15 miliar rupee']],
    [
      'id',
      'minus 2,45 persen menjadi 31,89 persen',
      ['minus 2,45 persen = -2.45 persen', '31,89 persen = 31.89 persen'],
    ],
    ['id', 'hingga 350 kilometer per jam', ['350 kilometer per jam = ~350 kilometer per jam']],
    [
      'id',
      'Tiga puluh hari, lima belas tahun, seratus dua puluh orang',
      ['Tiga puluh hari = 30 hari', 'lima belas tahun = 15 tahun', 'seratus dua puluh orang = 120 orang'],
    ],
    [
      'id',
      '412 rumah terendam, 175 pihak, 52 paragraf',
      ['412 rumah = 412 rumah', '175 pihak = 175 pihak', '52 paragraf = 52 paragraf'],
    ],
    ['id', '14,4 juta kematian', ['14,4 juta kematian = 14.4 juta kematian']],
    ['id', 'tiga sampai lima tahun; 5,1–5,3 persen; antara 5 dan 10 orang', []],
    ['id', 'Pasal 2 ayat, nomor urut 3 pasangan, dua di antaranya, satu sama lain', []],
    ['id', 'Kedua negara dan peringkat keempat, HUT ke-79', ['keempat = 4', 'ke-79 = 79']],
    [
      'en',
      '£340,000 and $9.6 billion and £4.7m',
      ['£340,000 = 340000 pounds', '$9.6 billion = 9.6 billion dollars', '£4.7m = 4.7 million pounds'],
    ],
    [
      'en',
      'about 30,000 cubic metres, 12% and 73kg',
      ['30,000 cubic metres = ~30000 cubic metres', '12% = 12 %', '73kg = 73 kg'],
    ],
    [
      'en',
      'two internal audits, at least 14 countries, twenty-five people',
      ['two internal audits = 2 internal audits', '14 countries = ~14 countries', 'twenty-five people = 25 people'],
    ],
    ['en', 'between £58m and £62m, the £66m-£70m forecast', []],
    ['en', 'a two-year-old girl might one day win by one of the goals', []],
  ])('%s: %s', (language, body, expected) => {
    expect(valuesOf(body, language)).toEqual(expected);
  });
});
