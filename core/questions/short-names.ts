import { type Document, oncePer } from '../language/index.ts';
import type { Answer } from './draft.ts';

/** So few letters are too few to tell a name, and a numeral is none. */
const fewest = 3;
const numeral = /^[IVXLC]+$/;

/**
 * The shorter names that are as right as a name: those by which the article itself means it ("Nehru"), and of a person each word that stands alone in it ("Nurcahyo") and the last ("Salindeho" of
 * "Ruth Salindeho"). None that opens or ends the name of somebody or something else in the article. Pure.
 */
export function shortNames(
  { entityId, type }: Pick<Answer, 'entityId' | 'type'>,
  document: Document,
): readonly string[] {
  const entity = entityId === undefined ? undefined : document.entities.find(({ id }) => id === entityId);
  if (!entity) return [];
  const mentioned = mentionsOf(document).get(entity.id) ?? [];
  const words = type === 'person' ? entity.name.split(' ') : [];
  const rest = document.body.replaceAll(entity.name, '');
  const alone = words.filter((word, at) => at === words.length - 1 || standsAlone(word, rest));
  const found = [
    ...mentioned,
    ...alone.filter((word) => word.replace(/\P{L}/gu, '').length >= fewest && !numeral.test(word)),
  ];
  const taken = document.entities.filter(({ id }) => id !== entity.id);
  return [...new Set(found)].filter((form) => !taken.some((other) => isNamedBy(form, other)));
}

/** With no other name right beside it. */
function standsAlone(word: string, text: string): boolean {
  const bare = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L}|\\p{Lu}\\p{Ll}+ |-)${bare}(?!\\p{L}|-| \\p{Lu})`, 'u').test(text);
}

const mentionsOf = oncePer(({ sentences }: Document) => {
  const forms = new Map<string, string[]>();
  for (const { entityId, text } of sentences.flatMap(({ spans }) => spans))
    if (entityId !== undefined) forms.set(entityId, [...(forms.get(entityId) ?? []), text]);
  return forms;
});

function isNamedBy(form: string, { name, aliases }: Document['entities'][number]): boolean {
  return [name, ...aliases].some(
    (other) => other === form || other.endsWith(` ${form}`) || other.startsWith(`${form} `),
  );
}
