import { meantForm } from './slips.ts';
import { withoutTitle } from './titles.ts';
import { graded, type Verdict } from './verdict.ts';
import { normalForm } from './words.ts';

/** What typed words are compared with: see `Typed` in the shapes of questions. */
export type TypedKey = {
  readonly key: string;
  readonly accepted: readonly string[];
  readonly others: readonly string[];
};

/**
 * Typed words, as a fair teacher would read them:
 *
 * - any accepted form is right; see `normalForm` for what is ignored;
 * - the name of something else is wrong, however near it is to an accepted form;
 * - a title before a name says nothing against it; see `withoutTitle`;
 * - a slip of the pen is forgiven and told (`slip` is the form as it is spelled); see `meantForm`;
 * - one name of several ("Widodo" for "Joko Widodo") is right when it is an accepted form. Only who read the article knows
 *   whether it names one person there, so it is not guessed here: of "Korea Selatan" a word alone is another thing.
 */
export function gradeTyped({ key, accepted, others }: TypedKey, given: string): Verdict {
  if (normalForm(given) === '') return { kind: 'unreadable', reason: 'empty' };
  const forms = [key, ...accepted];
  const readings = [given, ...withoutTitle(given)];
  const right = new Set(forms.map(normalForm));
  if (!right.has(normalForm(given)) && others.some((other) => normalForm(other) === normalForm(given))) {
    return graded(0, given);
  }
  if (readings.some((reading) => right.has(normalForm(reading)))) return graded(1, given);
  for (const reading of readings) {
    const slip = meantForm(reading, forms, others);
    if (slip !== null) return { ...graded(1, given), slip };
  }
  return graded(0, given);
}
