import type { Convention } from '../draft.ts';

/** Data table: figures that keep to few values or to a step. General knowledge; our own list. */
export const conventions: readonly Convention[] = [
  { of: /\b(?:(?:interest|policy|base|bank|lending) rates?|benchmark)\b/iu, unit: /^(?:%|per ?cent)$/, step: 0.25 },
  { of: /./u, unit: /^basis(?: points?)?$/, step: 25 },
  { of: /\bfilm/iu, unit: /^(?:mm|millimet(?:re|er)s?)$/, values: [8, 16, 35, 70] },
  {
    of: /\b(?:sprint(?:er)?|hurdles|relay|freestyle|backstroke|breaststroke|butterfly|men’s|women’s|men's|women's)\b/iu,
    unit: /^(?:m|met(?:re|er)s?)$/,
    values: [50, 100, 200, 400, 800, 1500, 3000, 5000, 10_000],
  },
  { of: /./u, unit: /^hours?$/, values: [24, 36, 48, 72, 96] },
];
