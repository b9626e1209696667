// Data table: which part of a sentence is what: roles of the slots in the order in which they are told.
import type { ToldRow } from '../told-row.ts';

export const slots: readonly ToldRow[] = [
  [
    'who, what, where, when',
    'Bank Sagara membuka 12 cabang di Palu pada 2022.',
    ['subject=Bank Sagara | predicate=membuka | object=12 cabang di Palu | time=pada 2022'],
  ],
  [
    'from where to where',
    'Agus Prasetyo berangkat dari Bandung ke Kota Palu pada 2019.',
    ['subject=Agus Prasetyo | predicate=berangkat | origin=dari Bandung | goal=ke Kota Palu | time=pada 2019'],
  ],
  [
    'to whom',
    'Dinas Pertanian Tirtasari membagikan 3.000 bibit kopi kepada petani di Kecamatan Cibalung.',
    [
      'subject=Dinas Pertanian Tirtasari | predicate=membagikan | object=3.000 bibit kopi | recipient=kepada petani di Kecamatan Cibalung',
    ],
  ],
  [
    'how long',
    'Agus Prasetyo bekerja di Bank Sagara selama empat tahun.',
    ['subject=Agus Prasetyo | predicate=bekerja | place=di Bank Sagara | duration=selama empat tahun'],
  ],
  [
    'why, by a noun',
    'Jalan Lingkar Tirtasari ditutup karena banjir.',
    ['subject=Jalan Lingkar Tirtasari | predicate=ditutup | cause=karena banjir'],
  ],
  [
    'what for',
    'Siti Rahmawati berangkat ke Palu untuk memimpin Bank Sagara.',
    ['subject=Siti Rahmawati | predicate=berangkat | goal=ke Palu | purpose=untuk memimpin Bank Sagara'],
  ],
  [
    'with whom',
    'Bank Sagara bekerja bersama Bank Tirta pada 2019.',
    ['subject=Bank Sagara | predicate=bekerja | partner=bersama Bank Tirta | time=pada 2019'],
  ],
  [
    'as what',
    'Agus Prasetyo terpilih sebagai Ketua KPU Rajabuana pada 2019.',
    ['subject=Agus Prasetyo | predicate=terpilih | complement=sebagai Ketua KPU Rajabuana | time=pada 2019'],
  ],
  [
    'what it is',
    'Museum Batik Rajabuana adalah museum tertua di Jawa Barat.',
    ['subject=Museum Batik Rajabuana | predicate=adalah | complement=museum tertua di Jawa Barat'],
  ],
  [
    'who did it, without oleh',
    'Museum Batik Rajabuana diresmikan Presiden Joko Widodo pada 12 Maret 2019.',
    [
      'subject=Museum Batik Rajabuana | predicate=diresmikan | agent=Presiden Joko Widodo | time=pada 12 Maret 2019',
      'subject=Joko Widodo | complement=Presiden',
    ],
  ],
  [
    'a price after a passive',
    'Harga tiket Festival Kopi Rajabuana ditetapkan Rp50.000.',
    ['subject=harga tiket Festival Kopi Rajabuana | predicate=ditetapkan | complement=Rp50.000'],
  ],
  [
    'what is said, and according to whom, last',
    'Bambang Suryana mengatakan bahwa Jalan Lingkar Tirtasari menghubungkan 12 desa.',
    [
      'subject=Bambang Suryana | predicate=mengatakan | content=bahwa Jalan Lingkar Tirtasari menghubungkan 12 desa',
      'subject=Jalan Lingkar Tirtasari | predicate=menghubungkan | object=12 desa | source=Bambang Suryana',
    ],
  ],
  [
    'auxiliaries belong to the verb',
    'Bank Sagara belum pernah membuka cabang di Sulawesi.',
    ['subject=Bank Sagara | predicate=belum pernah membuka | object=cabang | place=di Sulawesi'],
  ],
  [
    'two verbs of one group',
    'Bank Sagara berhasil membuka 12 cabang di Sulawesi pada 2022.',
    ['subject=Bank Sagara | predicate=berhasil membuka | object=12 cabang | place=di Sulawesi | time=pada 2022'],
  ],
  [
    'what there is follows its verb',
    'Ada 16 nomor yang diperebutkan di Taman Mini.',
    ['predicate=ada | subject=16 nomor yang diperebutkan di Taman Mini'],
  ],
  [
    'since when',
    'Hendra Wirawan memimpin Kabupaten Tirtasari sejak 2019.',
    ['subject=Hendra Wirawan | predicate=memimpin | object=Kabupaten Tirtasari | time=sejak 2019'],
  ],
];
