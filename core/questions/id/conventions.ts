import type { Convention } from '../draft.ts';

/** Data table: figures that keep to few values or to a step. General knowledge; our own list. */
export const conventions: readonly Convention[] = [
  { of: /suku bunga|bunga acuan|BI Rate|reverse repo/iu, unit: /^persen$/, step: 0.25 },
  { of: /./u, unit: /^basis(?: poin)?$/, step: 25 },
  { of: /film|seluloid/iu, unit: /^(?:mm|milimeter)$/, values: [8, 16, 35, 70] },
  { of: /wajib belajar/iu, unit: /^tahun$/, values: [6, 9, 10, 12] },
  {
    of: /(?<!\p{L})(?:lari|pelari|atletik|estafet|renang|perenang|gaya (?:bebas|dada|punggung|kupu-kupu))(?!\p{L})/iu,
    unit: /^(?:m|meter)$/,
    values: [50, 100, 200, 400, 800, 1500, 3000, 5000, 10_000],
  },
  { of: /perahu naga|mendayung|dayung|kano|kayak/iu, unit: /^meter$/, values: [200, 500, 1000, 2000] },
  { of: /./u, unit: /^jam$/, values: [24, 36, 48, 72, 96] },
];
