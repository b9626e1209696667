import { type Document, oncePer, type Span } from '../language/index.ts';
import type { Setting } from './candidate.ts';

type Known = { readonly entityId: string; readonly as: string };

/** The other names that the article gives in passing whoever an answer names: "Rodrigo Londoño, better known as Timochenko", "Whoosh" after "alias". */
export function knownAs(entityId: string | undefined, { document, grammar }: Setting): readonly string[] {
  if (entityId === undefined) return [];
  const pairs = pairsOf(document, grammar.knownAs);
  const own = formsOf(entityId, document);
  const given = pairs.filter((pair) => pair.entityId === entityId).map(({ as }) => as);
  const givers = pairs.filter(({ as }) => own.includes(as)).flatMap((pair) => formsOf(pair.entityId, document));
  const found = given.flatMap((as) => [as, ...document.entities.flatMap((entity) => formsNamed(as, entity))]);
  return [...new Set([...found, ...givers])].filter((name) => !own.includes(name));
}

function formsOf(id: string, { entities }: Document): readonly string[] {
  return entities.filter((entity) => entity.id === id).flatMap(({ name, aliases }) => [name, ...aliases]);
}

function formsNamed(as: string, { name, aliases }: Document['entities'][number]): readonly string[] {
  return [name, ...aliases].includes(as) ? [name, ...aliases] : [];
}

const pairsByDocument = oncePer((_: Document) => new Map<RegExp, readonly Known[]>());

function pairsOf(document: Document, said: RegExp): readonly Known[] {
  const known = pairsByDocument(document);
  const pairs = known.get(said) ?? document.sentences.flatMap(({ spans }) => spans.flatMap(pairOf(document, said)));
  known.set(said, pairs);
  return pairs;
}

/** So many letters hold the words between two names, and the second. */
const mostLetters = 90;

function pairOf({ body }: Document, said: RegExp): (span: Span) => readonly Known[] {
  return ({ entityId, end }) => {
    const as = entityId === undefined ? undefined : said.exec(body.slice(end, end + mostLetters))?.[1];
    return entityId === undefined || as === undefined ? [] : [{ entityId, as }];
  };
}
