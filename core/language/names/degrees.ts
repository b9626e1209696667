import type { WeighedName } from './name-draft.ts';

/** Academic degrees and specialities that Indonesian writes after a name, without their stops. Own list. */
const degrees = new Set(
  `SH SE ST SS SIP SKM SPd SPt SP SSos SKom SKep SAg SHut SFarm SKed SPsi SSi SSn SSTP STP SSTPi MM MH MT MAP MSi MKes MPd MSc MBA MKom MKn MEng MAg MHum MPH MPhil MSn MTP
  PhD Lc SpA SpPD SpOG SpB SpJP SpKJ SpP DEA`.split(/\s+/),
);

/** "MKes", "M.Kes", "S.H.": what follows the name and is no part of it. */
export function isDegree(word: string): boolean {
  return degrees.has(word.replaceAll('.', ''));
}

/** "Ratih Purwoko MKes" is Ratih Purwoko: a person's name ends before the degrees. */
export function withoutDegrees(name: WeighedName, words: readonly { readonly text: string }[]): WeighedName {
  if (name.type !== 'person') return name;
  let { to } = name;
  while (to - name.from > 1 && isDegree(words[to - 1]?.text ?? '')) to -= 1;
  return to === name.to ? name : { ...name, to };
}
