import { type Document, type Entity, oncePer } from '../../../language/index.ts';

/** Whether the article writes "the" before a name: "the Suez Canal", not "Rotterdam". */
export function takesThe(entity: Entity, document: Document): boolean {
  return articledIn(document).get(entity.id) ?? false;
}

const articledIn = oncePer(
  (document: Document) => new Map(document.entities.map((one) => [one.id, isArticled(one, document)])),
);

function isArticled({ id, name }: Entity, { sentences, body }: Document): boolean {
  const all = sentences
    .filter(({ role }) => role === 'prose' || role === 'list-item')
    .flatMap(({ spans }) => spans)
    .filter(({ entityId }) => entityId === id);
  const named = all.filter(({ text }) => text === name);
  const before = (named.length > 0 ? named : all)
    .filter(
      ({ end }) =>
        !/^\s\p{Ll}{3,}/u.test(body.slice(end, end + 6)) ||
        /^\s(?:is|was|has|had|are|were|will|and|but|of|in|on|at|to|for|from|with|by|that|which|who|said|says|as)\b/.test(
          body.slice(end, end + 8),
        ),
    )
    .filter(({ start }) => body[start - 1] !== '(')
    .map(({ start }) => /(?:^|[\s(“"])(the|The)\s$/.test(body.slice(Math.max(0, start - 6), start)));
  return before.filter(Boolean).length * 2 > before.length;
}

/** The name as it stands in a sentence. */
export function inSentence(entity: Entity, document: Document): string {
  return takesThe(entity, document) && !/^the /i.test(entity.name) ? `the ${entity.name}` : entity.name;
}
