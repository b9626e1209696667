import { plainText } from '../../language/index.ts';
import type { Expected } from '../answerer/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { gap, hasGap, holdsWords, plain, wordsOf } from '../text.ts';

/** Letters that two forms of one verb open with alike, after their prefixes. */
const leastAlike = 4;

/**
 * Why a stem that someone else wrote does not ask what ours asks, so that the key may not be its answer; or nothing. It must ask for a thing of the same
 * sort, keep the verb, be denied only if ours is, and name nobody and no figure but those of the sentences that prove the key.
 */
export function sameClaim(stem: string, draft: Draft, { document, grammar }: Setting): string | undefined {
  const { sense, negation } = grammar;
  const own = hasGap(stem) ? undefined : gapAsks(draft);
  if (!isSameSort(sense.expects(stem), own ?? sense.expects(draft.stem)))
    return 'The stem asks for another sort of thing.';
  if (negation.test(stem) !== negation.test(draft.stem)) return 'The stem turns what is so into what is not so.';
  const verb = wordsOf(draft.fact.predicate?.text ?? '').findLast((word) => !grammar.stopWords.has(word));
  if (verb && holdsForm(draft.stem, verb, sense.root) && !holdsForm(stem, verb, sense.root))
    return `The stem does not tell the deed, "${verb}".`;
  const places = [draft.evidence, ...draft.facts.flatMap(({ places: all }) => all)];
  const proof = [draft.stem, draft.fact.text, ...places.map((place) => plainText(document.body, place))].join(' ');
  const stranger = document.entities
    .map(({ name, aliases }) => [name, ...aliases])
    .find((forms) => forms.some((form) => holdsWords(stem, form)) && !forms.some((form) => holdsWords(proof, form)));
  if (stranger) return `The proof of the key does not name "${stranger[0]}".`;
  const said = new Set(wordsOf(proof));
  const loose = [...stem.replace(gap, ' ').matchAll(/(?<=\S\s)["“(]?(\p{Lu}[\p{L}'’-]+|\d[\d.,]*)/gu)]
    .map(([, word = '']) => word)
    .find((word) => plain(word) !== '' && !said.has(plain(word)) && !isAlias(word, stem, proof, { document }));
  return loose ? `The proof of the key does not hold "${loose}".` : undefined;
}

/** A date that is typed into a gap may be asked by a question as well. */
function gapAsks({ stem, answer: { value } }: Draft): Expected | undefined {
  return hasGap(stem) && value?.kind === 'date' ? { kind: 'date', precision: value.iso.length } : undefined;
}

/** Dates of one precision, figures of one unit, names of one type; a stem may ask for a name without telling its type. */
function isSameSort(one: Expected, other: Expected): boolean {
  if (one.kind === 'date' && other.kind === 'date') return one.precision === other.precision;
  if (one.kind === 'number' && other.kind === 'number') return one.unit === other.unit;
  if (one.kind === 'name' && other.kind === 'name')
    return one.types.length === 0 || one.types.join() === other.types.join();
  return one.kind === other.kind;
}

function holdsForm(stem: string, verb: string, root: (word: string) => string): boolean {
  const wanted = root(verb);
  return wordsOf(stem).some((word) => {
    const form = root(word);
    return form === wanted || (wanted.length >= leastAlike && form.startsWith(wanted.slice(0, leastAlike)));
  });
}

/** A word of another name of someone whom the proof names. */
function isAlias(word: string, stem: string, proof: string, { document }: Pick<Setting, 'document'>): boolean {
  return document.entities.some(({ name, aliases }) => {
    const forms = [name, ...aliases];
    return (
      forms.some((form) => holdsWords(stem, form) && holdsWords(form, word)) &&
      forms.some((form) => holdsWords(proof, form))
    );
  });
}
