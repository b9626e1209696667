import type { Document, Entity } from '../../../language/index.ts';
import { sentencesNaming } from '../../article-index.ts';
import type { Gate } from '../../candidate.ts';
import { holdsWords } from '../../text.ts';
import { toldIn } from '../../told-in.ts';

/** The first sentences tell the news, whoever stands in them. */
const opening = 3;
/** Who is named in so many sentences has a part in the story. */
const often = 4;

/** A private person, as newspapers name one: "Tini (43)", seldom named and not in the title. What befell them, and who they are, tells nothing of the news. */
export const trivia: Gate = {
  name: 'trivia',
  refuse: ({ question, draft }, { document }) => {
    if (question.kind === 'matching' || question.kind === 'ordering') return undefined;
    if (draft.fact.sentence <= opening) return undefined;
    const subject = new Set(draft.fact.subject?.spans.flatMap(({ span }) => span.entityId ?? []));
    const told = toldIn(draft).flatMap(({ span }) => span.entityId ?? []);
    const meant = [...told.filter((id) => subject.has(id)), draft.answer.entityId];
    const person = document.entities.find(
      (entity) => meant.includes(entity.id) && entity.type === 'person' && isPrivate(entity, document),
    );
    return person && `${person.name} only stood by.`;
  },
};

const longestAge = ' (43 tahun)'.length;
const age = /^ \(\d{1,2}(?: tahun)?\)/;

function isPrivate({ id, name, aliases }: Entity, document: Document): boolean {
  const places = sentencesNaming(id, document);
  const isAged = places.some(({ spans }) =>
    spans.some(({ entityId, end }) => entityId === id && age.test(document.body.slice(end, end + longestAge))),
  );
  return isAged && places.length < often && ![name, ...aliases].some((form) => holdsWords(document.title, form));
}
