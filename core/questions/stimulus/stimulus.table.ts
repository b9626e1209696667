// Data table: what is read before an item, by the stem that it stands above.
import type { Language } from '../../language/index.ts';

export type StimulusRow = readonly [
  why: string,
  body: string,
  language: Language,
  stem: RegExp,
  /** Nothing where the stem stands by itself. */
  stimulus: string | undefined,
];

const decided = 'Keputusan itu diambil pada 4 Mei 2023 di Bandung setelah rapat panjang.';
const opened = 'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.';

export const rows: readonly StimulusRow[] = [
  [
    'the sentence before, where the stem names nothing',
    `${opened} Sebanyak 214 pegawai direkrut dari kampus pada 2023.`,
    'id',
    /direkrut dari kampus/,
    opened,
  ],
  ['a pointer goes on pointing at it', `${opened} ${decided}`, 'id', /^Keputusan itu/, opened],
  [
    'two sentences, where the nearer leans on the one before it',
    `${opened} Ia juga menutup pasar lama. ${decided}`,
    'id',
    /^Keputusan itu/,
    `${opened} Ia juga menutup pasar lama.`,
  ],
  [
    'the first sentence of the article may count from its day',
    `Bank Sagara kemarin membuka 12 cabang di Sulawesi. ${decided}`,
    'id',
    /^Keputusan itu/,
    'Bank Sagara kemarin membuka 12 cabang di Sulawesi.',
  ],
  ['the end of the paragraph before', `${opened}\n\n${decided}`, 'id', /^Keputusan itu/, opened],
  [
    'Markdown is left out',
    `*Bank Sagara* membuka 12 cabang di **Sulawesi** pada 2022. ${decided}`,
    'id',
    /^Keputusan itu/,
    opened,
  ],
  [
    'a stem that names what it asks about, after a sentence of other things',
    'Harga beras naik di pasar. Bank Sagara membuka 12 cabang di Sulawesi pada 2022.',
    'id',
    /Bank Sagara/,
    undefined,
  ],
  [
    'a sentence whose front belongs to the one before it comes with that one',
    `${opened} Biayanya besar dan terus naik. ${decided}`,
    'id',
    /^Keputusan itu/,
    `${opened} Biayanya besar dan terus naik.`,
  ],
  [
    'a stem that names what it asks about, English',
    'The price of rice rose in the market. Daniel Ward sold 12 ferries to the Harbour Trust in 2022.',
    'en',
    /ferries/,
    undefined,
  ],
  [
    'an office stands by itself',
    `${opened}\n\nKetua KPU Rajabuana Siti Rahmawati membuka rapat di Bandung.`,
    'id',
    /^Siapa Ketua KPU/,
    undefined,
  ],
  [
    'the answer in it is left out',
    'Ruth Ellison led the Harbour Trust for nine years. In 2022 Ruth Ellison sold 12 ferries to the Harbour Trust.',
    'en',
    /^Who .*sold 12 ferries/,
    '[…] led the Harbour Trust for nine years.',
  ],
  [
    'it follows a question',
    'Who sold the ferries? Daniel Ward sold 12 ferries to the Harbour Trust in 2022.',
    'en',
    /ferries/,
    undefined,
  ],
  [
    'a label in front of its paragraph is no sentence',
    `Cabang lama sudah ramai sekali.\n\n**Perubahan haluan cabang baru.** Bank Sagara membuka 12 cabang di Sulawesi pada 2022.`,
    'id',
    /12 cabang|____ cabang/,
    undefined,
  ],
  [
    'a fragment comes with the sentence before it',
    `${opened} Dengan sundulan kaki kiri. ${decided}`,
    'id',
    /^Keputusan itu/,
    `${opened} Dengan sundulan kaki kiri.`,
  ],
  [
    'what "ini" is said of is no fragment',
    `${opened}\n\nIni gelar perdana Bank Sagara. ${decided}`,
    'id',
    /^Keputusan itu/,
    `${opened} Ini gelar perdana Bank Sagara.`,
  ],
  [
    'the sentences that open its paragraph',
    `${opened} Cabang pertama dibuka di Palu. ${decided}`,
    'id',
    /^Keputusan itu/,
    `${opened} Cabang pertama dibuka di Palu.`,
  ],
  [
    'not those of the paragraph before',
    `${opened}\n\nCabang pertama dibuka di Palu. ${decided}`,
    'id',
    /^Keputusan itu/,
    'Cabang pertama dibuka di Palu.',
  ],
];
