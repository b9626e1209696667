/** Data table: what comes round, and every how many years. General knowledge; our own list. */
export const rounds = [
  { name: /\b(?:Olympics?|Paralympics?|World Cup|Asian Games|Commonwealth Games|Pan American Games)\b/u, years: 4 },
  { name: /\b(?:SEA Games|Ryder Cup)\b/u, years: 2 },
];
