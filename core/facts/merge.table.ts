// Data table: facts told twice.
import type { ToldRow } from './told-row.ts';

export const toldTwice: readonly ToldRow[] = [
  [
    'in other order',
    'Bank Sagara membuka 12 cabang di Sulawesi pada 2022. Pada 2022, Bank Sagara membuka 12 cabang di Sulawesi.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 2022.'],
  ],
  [
    'more fully later',
    'Bank Sagara membuka 12 cabang di Sulawesi. Bank Sagara membuka 12 cabang di Sulawesi pada 3 Mei 2022.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 3 Mei 2022.'],
  ],
  [
    'more fully before',
    'Bank Sagara membuka 12 cabang di Sulawesi pada 3 Mei 2022. Bank Sagara membuka 12 cabang di Sulawesi.',
    ['asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 3 Mei 2022.'],
  ],
  [
    'a role',
    'Bupati Tirtasari Hendra Wirawan membuka rapat di Bandung pada 2019. Bupati Tirtasari Hendra Wirawan menanam 300 pohon kopi di Desa Sukamaju.',
    [
      'asserted event: Bupati Tirtasari Hendra Wirawan membuka rapat di Bandung pada 2019.',
      'asserted role: Hendra Wirawan adalah Bupati Tirtasari.',
      'asserted quantity: Bupati Tirtasari Hendra Wirawan menanam 300 pohon kopi di Desa Sukamaju.',
    ],
  ],
];

export const toldApart: readonly ToldRow[] = [
  [
    'another figure',
    'Bank Sagara membuka 12 cabang di Sulawesi. Bank Sagara membuka 14 cabang di Sulawesi.',
    [
      'asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi.',
      'asserted quantity: Bank Sagara membuka 14 cabang di Sulawesi.',
    ],
  ],
  [
    'another day',
    'Bank Sagara membuka 12 cabang di Sulawesi pada 3 Mei 2022. Bank Sagara membuka 12 cabang di Sulawesi pada 4 Mei 2022.',
    [
      'asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 3 Mei 2022.',
      'asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi pada 4 Mei 2022.',
    ],
  ],
  [
    'another status',
    'Bank Sagara akan membuka 12 cabang di Sulawesi. Bank Sagara membuka 12 cabang di Sulawesi.',
    [
      'planned quantity: Bank Sagara akan membuka 12 cabang di Sulawesi.',
      'asserted quantity: Bank Sagara membuka 12 cabang di Sulawesi.',
    ],
  ],
  [
    'another speaker',
    'Menurut Agus Prasetyo, Bank Sagara membuka 12 cabang di Sulawesi. Menurut Siti Rahmawati, Bank Sagara membuka 12 cabang di Sulawesi.',
    [
      'said quantity: Menurut Agus Prasetyo, Bank Sagara membuka 12 cabang di Sulawesi.',
      'said quantity: Menurut Siti Rahmawati, Bank Sagara membuka 12 cabang di Sulawesi.',
    ],
  ],
  [
    'who beat whom',
    'Persib Bandung mengalahkan Persija Jakarta di Palu. Persija Jakarta mengalahkan Persib Bandung di Palu.',
    [
      'asserted event: Persib Bandung mengalahkan Persija Jakarta di Palu.',
      'asserted event: Persija Jakarta mengalahkan Persib Bandung di Palu.',
    ],
  ],
];
