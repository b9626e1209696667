import type { Setting } from '../candidate.ts';
import type { Convention, Draft } from '../draft.ts';
import { stimulusOf } from '../stimulus/stimulus-of.ts';

/** The values that a figure of this sort takes, or the step that it keeps. */
export type Grid = { readonly values: readonly number[] } | { readonly step: number };

/**
 * A policy rate of 6,50 per cent goes with 6,25 and 6,75, not with 6,24, and film is 8, 16, 35 or 70 millimetres wide: beside figures that nothing of the sort ever has, the key stands out. Nothing where
 * no convention is known, or the key does not keep to it.
 */
export function gridOf(draft: Draft, setting: Setting): Grid | undefined {
  const { value } = draft.answer;
  if (value?.kind !== 'number') return undefined;
  const said = [setting.document.title, stimulusOf(draft, setting)?.text ?? '', draft.stem].join(' ');
  const known = setting.grammar.conventions.filter(({ of, unit }) => unit.test(value.unit) && of.test(said));
  return known.map((convention) => gridFor(convention, value)).find(Boolean);
}

function gridFor({ values, step }: Convention, { amount, decimals }: { amount: number; decimals: number }) {
  if (values?.includes(amount)) return { values };
  if (step === undefined) return undefined;
  // As fine as its decimals can show: 0,25 needs two of them.
  const shown = [step, step * 2, step * 4].find((one) => Number.isInteger(Number((one * 10 ** decimals).toFixed(6))));
  return shown !== undefined && Number.isInteger(Number((amount / shown).toFixed(6))) ? { step: shown } : undefined;
}
