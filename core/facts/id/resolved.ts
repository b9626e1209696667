import type { Document, Range, Sentence } from '../../language/index.ts';
import { withDeed } from './deed.ts';
import { withPointed } from './pointed.ts';
import { withReferences } from './referred.ts';
import { withNamesInPlace } from './renamed.ts';
import type { Unit } from './units.ts';
import { withYear } from './year-before.ts';

export type Resolved = { readonly units: readonly Unit[]; readonly evidence?: Range };

type Step = (units: readonly Unit[], sentence: Sentence, document: Document) => Resolved;

/** What is told of someone or something by a pointer is told by name; the sentence that names it joins the evidence. */
const steps: readonly Step[] = [withNamesInPlace, withReferences, withPointed, withDeed, withYear];

/** The sentence with every pointer that is sure replaced by what it points at; the rest stay as they are, for later rules to refuse. */
export function resolved(units: readonly Unit[], sentence: Sentence, document: Document): Resolved {
  return steps.reduce<Resolved>(
    (found, step) => {
      const next = step(found.units, sentence, document);
      const evidence = next.evidence ?? found.evidence;
      return evidence ? { units: next.units, evidence } : { units: next.units };
    },
    { units },
  );
}
