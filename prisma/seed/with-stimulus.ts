import { fiveKinds } from './five-kinds.ts';
import type { Sample } from './sample.ts';

const { body } = fiveKinds.article;
const whole = 'Vietnam menyusul pada 1995. ASEAN kini beranggotakan 10 negara.';
const start = body.indexOf(whole);

/** What is read before the fourth item; the third asks for the number. */
export const stimulus = {
  start,
  end: start + whole.length,
  text: 'Vietnam menyusul pada 1995. ASEAN kini beranggotakan […].',
} as const;

/** The five kinds, the fourth with what the article says before it. */
export const withStimulus: Sample = {
  ...fiveKinds,
  items: fiveKinds.items.map((item, at) => (at === 3 ? { ...item, stimulus } : item)),
};
