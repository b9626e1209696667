import { fiveKinds } from './five-kinds.ts';
import type { Sample } from './sample.ts';

const { body } = fiveKinds.article;
const before = 'ASEAN kini beranggotakan 10 negara.';
const start = body.indexOf(before);

/** What is read before the fourth item; the third asks for the number. */
export const stimulus = { start, end: start + before.length, text: 'ASEAN kini beranggotakan […] negara.' } as const;

/** The five kinds, the fourth with what the article says before it. */
export const withStimulus: Sample = {
  ...fiveKinds,
  items: fiveKinds.items.map((item, at) => (at === 3 ? { ...item, stimulus } : item)),
};
