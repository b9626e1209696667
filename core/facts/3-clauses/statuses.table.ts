// Data table: how the article stands to what it tells, and whose claim it is.
import type { ToldRow } from '../told-row.ts';

export const statuses: readonly ToldRow[] = [
  [
    'as so',
    'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 2022.'],
  ],
  [
    'not yet',
    'Bank Sagara belum membuka cabang di Sulawesi.',
    ['not-yet event: Bank Sagara belum membuka cabang di Sulawesi.'],
  ],
  [
    'denied',
    'Bank Sagara tidak membuka cabang di Sulawesi pada 2022.',
    ['denied event: Bank Sagara tidak membuka cabang di Sulawesi pada 2022.'],
  ],
  [
    'denied of a noun',
    'Museum Batik Rajabuana bukan museum tertua di Jawa Barat.',
    ['denied state: Museum Batik Rajabuana bukan museum tertua di Jawa Barat.'],
  ],
  [
    'to come',
    'Bank Sagara akan membuka 12 cabang di Sulawesi pada 2025.',
    ['planned quantity: Bank Sagara akan membuka 12 cabang di Sulawesi pada 2025.'],
  ],
  [
    'planned',
    'Bank Sagara berencana membuka 12 cabang di Sulawesi pada 2025.',
    ['planned quantity: Bank Sagara berencana membuka 12 cabang di Sulawesi pada 2025.'],
  ],
  [
    'in the diary',
    'Festival Kopi Rajabuana dijadwalkan berlangsung pada 3 Mei 2025.',
    ['planned event: Festival Kopi Rajabuana dijadwalkan berlangsung pada 3 Mei 2025.'],
  ],
  [
    'a target',
    'Bank Sagara menargetkan laba Rp2 triliun pada 2025.',
    ['planned quantity: Bank Sagara menargetkan laba Rp2 triliun pada 2025.'],
  ],
  [
    'wanted of another',
    'Warga Desa Sukamaju ingin Bupati Tirtasari menutup Pasar Cibalung.',
    ['planned event: Warga Desa Sukamaju ingin Bupati Tirtasari menutup Pasar Cibalung.'],
  ],
  [
    'said',
    'Menurut Bambang Suryana, Bank Sagara membuka 12 cabang di Sulawesi.',
    ['said quantity: Menurut Bambang Suryana, Bank Sagara membuka 12 cabang di Sulawesi.'],
  ],
  [
    'said to be not yet so',
    'Menurut Bambang Suryana, Bank Sagara belum membuka cabang di Sulawesi.',
    ['not-yet event: Menurut Bambang Suryana, Bank Sagara belum membuka cabang di Sulawesi.'],
  ],
  [
    'said to come',
    'Menurut Bambang Suryana, Bank Sagara akan membuka 12 cabang di Sulawesi pada 2025.',
    ['planned quantity: Menurut Bambang Suryana, Bank Sagara akan membuka 12 cabang di Sulawesi pada 2025.'],
  ],
  [
    'possible keeps its word',
    'Gempa dapat merusak 412 rumah di Kabupaten Tirtasari.',
    ['asserted quantity: Gempa dapat merusak 412 rumah di Kabupaten Tirtasari.'],
  ],
  [
    'supposed keeps its word',
    'Kebakaran di Pasar Cibalung diduga akibat korsleting listrik.',
    ['asserted cause: Kebakaran di Pasar Cibalung diduga akibat korsleting listrik.'],
  ],
];

export const speakers: readonly ToldRow[] = [
  [
    'bahwa: that it was said, and what was said',
    'Bambang Suryana mengatakan bahwa Jalan Lingkar Tirtasari menghubungkan 12 desa.',
    [
      'asserted event: Bambang Suryana mengatakan bahwa Jalan Lingkar Tirtasari menghubungkan 12 desa.',
      'said quantity: Menurut Bambang Suryana, Jalan Lingkar Tirtasari menghubungkan 12 desa.',
    ],
  ],
  [
    'without bahwa',
    'Bambang Suryana mengatakan Jalan Lingkar Tirtasari menghubungkan 12 desa.',
    ['said quantity: Menurut Bambang Suryana, Jalan Lingkar Tirtasari menghubungkan 12 desa.'],
  ],
  [
    'with a comma',
    'Bambang Suryana mengatakan, Jalan Lingkar Tirtasari menghubungkan 12 desa.',
    ['said quantity: Menurut Bambang Suryana, Jalan Lingkar Tirtasari menghubungkan 12 desa.'],
  ],
  [
    'a body says',
    'BPS mencatat inflasi Kabupaten Tirtasari mencapai 2,4 persen pada 2023.',
    ['said quantity: Menurut BPS, inflasi Kabupaten Tirtasari mencapai 2,4 persen pada 2023.'],
  ],
  ['nobody whom one knows says', 'Pejabat itu mengatakan bahwa Jalan Lingkar Tirtasari menghubungkan 12 desa.', []],
  ['that something was said tells nothing', 'Agus Prasetyo mengatakan hal itu di Bandung pada 3 Mei 2024.', []],
  [
    'what was asked for did not happen',
    'Warga Desa Sukamaju meminta Bupati Tirtasari menutup Pasar Cibalung.',
    ['asserted event: Warga Desa Sukamaju meminta Bupati Tirtasari menutup Pasar Cibalung.'],
  ],
  ["the reporter's own deed", 'Agus Prasetyo ditemui di Bandung pada 3 Mei 2024.', []],
  ['a question', 'Apakah Bank Sagara membuka 12 cabang di Sulawesi?', []],
  ['a call', 'Bank Sagara membuka 12 cabang di Sulawesi!', []],
  ['a sentence in quotation marks', '"Bank Sagara membuka 12 cabang di Sulawesi," kata Bambang Suryana.', []],
  [
    'a quotation inside a sentence',
    'Bank Sagara menyatakan "kami tidak pernah menutup cabang mana pun di Sulawesi" pada 2022.',
    [],
  ],
];
