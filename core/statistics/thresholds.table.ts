// Data table: the bounds by which figures are put into words. docs/statistics.md tells where each comes from.

/**
 * The fewest attempts from which a figure is told. Of ten attempts that have nothing to do with each other, a correlation of 0.6 is still chance (Fisher's z at 95 %); with fewer
 * any item would look good or bad. Fifths of fewer than twenty attempts are three people or less.
 */
export const fewest = {
  /** Advice on facility, and the spread of scores. */
  spread: 5,
  /** Discrimination, efficiency, point-biserial, effective weight, reliability, skewness, kurtosis. */
  correlation: 10,
  /** Fifths, and distractors that nobody takes: one of twenty is 5 %. */
  quintiles: 20,
} as const;

/** Arikunto, Dasar-Dasar Evaluasi Pendidikan: sukar to 0.30, sedang to 0.70, mudah above. */
export const facilityBounds = { hard: 0.3, easy: 0.7 } as const;

/** From here on an item tells little of who knows more: nearly everybody has it right. */
export const nearlyAll = 0.95;

/** Ebel and Frisbie, Essentials of Educational Measurement (5th ed., 1991): 0.40 very good, 0.30 good, 0.20 marginal, below poor; below 0 defective. */
export const discriminationBounds = { veryGood: 0.4, good: 0.3, fair: 0.2 } as const;

/** Tarrant, Ware and Mohammed (BMC Medical Education 9:40, 2009): a distractor functions when at least 5 % take it. */
export const functioning = 0.05;

/** A correlation from which the strong take a wrong choice more than by a hair: Cohen's small effect (1988). */
export const smallCorrelation = 0.1;

/** Left without an answer by so many, an item is too long, too unclear, or at the end of too little time. Our own bound. */
export const manyBlank = 0.1;

/** Moodle's quiz report statistics: a coefficient of internal consistency below 64 % is unsatisfactory, from 75 % satisfactory. */
export const reliabilityBounds = { low: 0.64, satisfactory: 0.75 } as const;
