import nlp from 'compromise/two';
import { infinitiveOf, verbForms } from '../../../language/index.ts';
import { finitePast, invariantPast } from './closed-class.ts';

type Forms = {
  readonly Infinitive: string;
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Participle?: string;
};
type VerbRules = {
  readonly toInfinitive: (word: string, model: object, tense: string) => string;
  readonly conjugate: (base: string, model: object) => Forms;
};

const methods = nlp.methods() as unknown as { readonly two: { readonly transform: { readonly verb: VerbRules } } };
const rules = methods.two.transform.verb;
const model = nlp.model();

/** Which finite form. */
export type Tense = 'past' | 'present';

/** "ran", past -> "run"; "passes", present -> "pass". */
export function baseOf(lower: string, tense: Tense): string {
  if (invariantPast.has(lower)) return lower;
  const sure =
    tense === 'present'
      ? infinitiveOf(lower, 'thirdPerson')
      : (infinitiveOf(lower, 'past') ?? infinitiveOf(lower, 'participle'));
  return sure ?? guessedBase(lower, tense);
}

function guessedBase(lower: string, tense: Tense): string {
  if (tense === 'present') return rules.toInfinitive(lower, model, 'PresentTense');
  const base = rules.toInfinitive(lower, model, 'PastTense');
  if (rules.conjugate(base, model).PastTense === lower) return base;
  const other = rules.toInfinitive(lower, model, 'Participle');
  return rules.conjugate(other, model).Participle === lower ? other : base;
}

/** The simple past of a participle: "written" -> "wrote", "managed" -> "managed". */
export function pastOf(participle: string): string {
  const base = baseOf(participle, 'past');
  return invariantPast.has(base) ? base : (verbForms(base)?.past ?? rules.conjugate(base, model).PastTense);
}

/** The third person of a participle: "owned" -> "owns". */
export function presentOf(participle: string): string {
  const base = baseOf(participle, 'past');
  return verbForms(base)?.thirdPerson ?? rules.conjugate(base, model).PresentTense;
}

/** The participle of a base form: "write" -> "written", "answer" -> "answered". */
export function participleOf(base: string): string {
  if (invariantPast.has(base)) return base;
  const sure = verbForms(base)?.participle;
  if (sure !== undefined) return sure;
  const { Participle: participle, PastTense: past } = rules.conjugate(base, model);
  return participle ?? past;
}

/** Whether the form can only be a participle ("taken") or only a finite past ("took"); both false for "wedged". */
export function pastFormsOf(lower: string): { readonly participleOnly: boolean; readonly finiteOnly: boolean } {
  if (finitePast.has(lower)) return { participleOnly: false, finiteOnly: true };
  const forms = rules.conjugate(baseOf(lower, 'past'), model);
  const { Participle: participle, PastTense: past } = forms;
  if (!participle || participle === past) return { participleOnly: false, finiteOnly: false };
  return { participleOnly: lower === participle, finiteOnly: lower === past };
}
