// Data table: whose things are, words that lean on the sentence before, and the case of the first word.
import type { ToldRow } from '../told-row.ts';

export const owners: readonly ToldRow[] = [
  [
    "a person's own",
    'Agus Prasetyo menjual rumahnya di Bandung pada 2019.',
    ['asserted event: Agus Prasetyo menjual rumahnya di Bandung pada 2019.'],
  ],
  [
    'of the one told before',
    'Agus Prasetyo memimpin Bank Sagara sejak 2019. Rumahnya di Bandung dijual pada 2021.',
    [
      'asserted event: Agus Prasetyo memimpin Bank Sagara sejak 2019.',
      'asserted event: Rumah Agus Prasetyo di Bandung dijual pada 2021.',
    ],
  ],
  [
    'of a thing told before',
    'Museum Batik Rajabuana diresmikan pada 12 Maret 2019. Koleksinya mencapai 1.200 kain.',
    [
      'asserted event: Museum Batik Rajabuana diresmikan pada 12 Maret 2019.',
      'asserted quantity: Koleksi Museum Batik Rajabuana mencapai 1.200 kain.',
    ],
  ],
  [
    'over two sentences',
    'Teleskop Tirta-2 diluncurkan pada 12 Maret 2019. Teleskop itu dibangun 14 negara. Biayanya mencapai Rp4 triliun.',
    [
      'asserted event: Teleskop Tirta-2 diluncurkan pada 12 Maret 2019.',
      'asserted quantity: Teleskop Tirta-2 dibangun 14 negara.',
      'asserted quantity: Biaya Teleskop Tirta-2 mencapai Rp4 triliun.',
    ],
  ],
  ['of two told before', 'Bank Sagara dan Bank Tirta bergabung pada 2021. Modalnya mencapai Rp2 triliun.', []],
  [
    'not across sections',
    'Museum Batik Rajabuana diresmikan pada 12 Maret 2019.\n\n## Koleksi\n\nKoleksinya mencapai 1.200 kain.',
    ['asserted event: Museum Batik Rajabuana diresmikan pada 12 Maret 2019.'],
  ],
  [
    'what came of all that was told owns nothing',
    'Agus Prasetyo memimpin Bank Sagara sejak 2019. Dampaknya mencapai Rp2 triliun.',
    ['asserted event: Agus Prasetyo memimpin Bank Sagara sejak 2019.'],
  ],
  ['a verb made a noun', 'Berakhirnya izin PT Lentera Marga Persada memicu unjuk rasa di Kota Semarang.', []],
];

export const fillers: readonly ToldRow[] = [
  [
    'juga',
    'Bank Sagara juga membuka 12 cabang di Sulawesi pada 2022.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 2022.'],
  ],
  [
    'pun',
    'Bank Sagara pun membuka 12 cabang di Sulawesi pada 2022.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 2022.'],
  ],
  [
    'sendiri after a name',
    'Bank Sagara sendiri membuka 12 cabang di Sulawesi pada 2022.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 2022.'],
  ],
  [
    'baru before a time',
    'Bank Sagara baru membuka 12 cabang di Sulawesi pada 2022.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 2022.'],
  ],
  [
    'kembali stays, it says again',
    'Bank Sagara kembali membuka 12 cabang di Sulawesi pada 2022.',
    ['asserted quantity: Bank Sagara kembali membuka 12 cabang di Sulawesi pada 2022.'],
  ],
];

export const cases: readonly ToldRow[] = [
  [
    'a title opens a claim in lower case',
    'Rancangan undang-undang kopi disahkan pada 3 Mei 2024, kata Bambang Suryana.',
    ['said event: Menurut Bambang Suryana, rancangan undang-undang kopi disahkan pada 3 Mei 2024.'],
  ],
  [
    'a name keeps its capital',
    'Menurut Bambang Suryana, Rumah Sakit Umum Daerah Tirtasari merawat 23 pasien.',
    ['said quantity: Menurut Bambang Suryana, Rumah Sakit Umum Daerah Tirtasari merawat 23 pasien.'],
  ],
  [
    'a word that opens with a small letter keeps it',
    'Menurut Bambang Suryana, eSport dipertandingkan di Rajabuana pada 2019.',
    ['said event: Menurut Bambang Suryana, eSport dipertandingkan di Rajabuana pada 2019.'],
  ],
  [
    "a claim's common noun",
    'Menurut Bambang Suryana, hujan berlangsung selama lima jam.',
    ['said event: Menurut Bambang Suryana, hujan berlangsung selama lima jam.'],
  ],
  [
    'the office before a name keeps its capital',
    'Menurut Siti Rahmawati, Bupati Tirtasari Hendra Wirawan meresmikan Jembatan Kabanaran.',
    [
      'said event: Menurut Siti Rahmawati, Bupati Tirtasari Hendra Wirawan meresmikan Jembatan Kabanaran.',
      'asserted role: Hendra Wirawan adalah Bupati Tirtasari.',
    ],
  ],
];
