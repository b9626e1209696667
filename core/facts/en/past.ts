import { infinitiveOf, verbForms } from '../../language/index.ts';

const known: Readonly<Record<string, string>> = {
  is: 'was',
  are: 'were',
  has: 'had',
  have: 'had',
  does: 'did',
  do: 'did',
  will: 'would',
  can: 'could',
};

const pasts = /^(was|were|had|did|would|could|might|should)$/;

/**
 * "blocks" -> "blocked", "is begun" -> "was begun": what is told as if it happened now, in the past; past forms stay. Nothing when the form is not known.
 * `isMany` is the subject.
 */
export function inPast(predicate: string, isMany: boolean): string | undefined {
  const words = predicate.split(' ');
  const at = words.findIndex((word) => !/ly$/.test(word));
  const verb = words[at] ?? '';
  const helper = known[verb];
  if (helper !== undefined) return words.with(at, helper).join(' ');
  const third = infinitiveOf(verb, 'thirdPerson');
  const base =
    third ??
    (isMany && verbForms(verb)?.infinitive === verb && infinitiveOf(verb, 'past') === undefined ? verb : undefined);
  const past = base === undefined ? undefined : verbForms(base)?.past;
  if (past) return words.with(at, past).join(' ');
  return pasts.test(verb) || infinitiveOf(verb, 'past') !== undefined ? predicate : undefined;
}
