import { type Document, grouped, oncePer } from '../language/index.ts';
import { sentencesNaming } from './article-index.ts';
import type { Setting } from './candidate.ts';
import type { Answer } from './draft.ts';

/** So few letters are too few to tell a name, and a numeral is none. */
const fewest = 3;
const numeral = /^[IVXLC]+$/;

/**
 * The shorter names that are as right as a name: those by which the article itself means it ("Nehru"), and of a person each word that stands alone in it ("Nurcahyo") and the last ("Salindeho" of
 * "Ruth Salindeho"), or the first where that is a family name ("Xi" of "Xi Jinping"). None that opens or ends the name of somebody or something else in the article. Pure.
 */
export function shortNames(
  { entityId, type }: Pick<Answer, 'entityId' | 'type'>,
  { document, lexicon }: Pick<Setting, 'document' | 'lexicon'>,
): readonly string[] {
  const entity = entityId === undefined ? undefined : document.entities.find(({ id }) => id === entityId);
  if (!entity) return [];
  const { id, name } = entity;
  const mentioned = sentencesNaming(id, document).flatMap(({ spans }) =>
    spans.flatMap((span) => (span.entityId === id ? span.text : [])),
  );
  const words = type === 'person' ? name.split(' ') : [];
  const family = words.length > 1 && lexicon.opensWithFamily(words[0] ?? '') ? words.slice(0, 1) : [];
  const alone = words.filter((word, at) => at === words.length - 1 || standsAlone(word, name, document));
  const found = [
    ...mentioned,
    ...family,
    ...alone.filter((word) => word.replace(/\P{L}/gu, '').length >= fewest && !numeral.test(word)),
  ];
  const owners = ownersOf(document);
  return [...new Set(found)].filter((form) => [...(owners.get(form) ?? [])].every((owner) => owner === id));
}

/** Somewhere outside its own name, with no other name right beside it. */
function standsAlone(word: string, name: string, document: Document): boolean {
  const { body } = document;
  return (wordsOf(document).get(word) ?? []).some(
    ({ start, end }) =>
      !body.startsWith(name, start - name.indexOf(word)) &&
      !/(?:\p{L}|\p{Lu}\p{Ll}+ |-)$/u.test(body.slice(Math.max(0, start - longestWord), start)) &&
      !/^(?:\p{L}|-| \p{Lu})/u.test(body.slice(end, end + 2)),
  );
}

const longestWord = 30;

const wordsOf = oncePer(({ sentences }: Document) =>
  grouped(
    sentences.flatMap(({ words }) => words),
    ({ text }) => text,
  ),
);

/** Whom the words that open or end a name may mean, by their ids. */
const ownersOf = oncePer(({ entities }: Document) => {
  const owners = new Map<string, Set<string>>();
  for (const { id, name, aliases } of entities)
    for (const words of [name, ...aliases].map((form) => form.split(' ')))
      for (let length = 1; length <= words.length; length += 1)
        for (const part of [words.slice(0, length), words.slice(-length)].map((edge) => edge.join(' ')))
          owners.set(part, (owners.get(part) ?? new Set()).add(id));
  return owners;
});
