import type { Round } from '../draft.ts';

/** Data table: what comes round, every how many years, and in which. General knowledge; our own list. */
export const rounds: readonly Round[] = [
  {
    name: /(?<!\p{L})(?:Olimpiade(?! Sains| Matematika| Fisika)|Paralimpiade)(?!\p{L})/u,
    years: 4,
    // In the second year between them those of winter.
    held: [0, 2],
  },
  { name: /(?<!\p{L})(?:Piala Dunia|Asian Games)(?!\p{L})/u, years: 4, held: [2] },
  { name: /(?<!\p{L})Piala Eropa(?!\p{L})/u, years: 4, held: [0] },
  { name: /(?<!\p{L})(?:Pekan Olahraga Nasional|PON)(?!\p{L})/u, years: 4 },
  { name: /(?<!\p{L})SEA Games(?!\p{L})/u, years: 2, held: [1] },
  { name: /(?<!\p{L})(?:Piala Thomas|Piala Uber)(?!\p{L})/u, years: 2, held: [0] },
  { name: /(?<!\p{L})Piala AFF(?!\p{L})/u, years: 2 },
];
