/** Data table: what comes round, and every how many years. General knowledge; our own list. */
export const rounds = [
  {
    name: /(?<!\p{L})(?:Olimpiade(?! Sains| Matematika| Fisika)|Paralimpiade|Piala Dunia|Piala Eropa|Asian Games|Pekan Olahraga Nasional|PON)(?!\p{L})/u,
    years: 4,
  },
  { name: /(?<!\p{L})(?:SEA Games|Piala Thomas|Piala Uber|Piala AFF)(?!\p{L})/u, years: 2 },
];
