import { sexOf } from '../../facts/en/1-words/asked-alone.ts';
import type { Document, Entity, Lexicon } from '../../language/index.ts';
import { plainText } from '../../language/index.ts';
import type { Answer, Draft } from '../draft.ts';
import type { Distractor } from '../question.ts';
import { holdsWords } from '../text.ts';
import { standingOf } from './standing.ts';
import { wrong } from './wording.ts';

/** Last or first words that tell at a glance what a body or place is: "police" is no choice beside "court". */
const kinds =
  /\b(court|police|university|college|school|bank|ministry|department|agency|authority|council|committee|commission|institute|party|foundation|association|union|club|hospital|hospice|museum|church|stadium|park|river|lake|mount|mountain|island|islands|sea|ocean|bridge|airport|station|street|road|square|bay|valley|hills?|canal|programme|organi[sz]ation|board|service|office|army|navy|parliament|senate|times|news|herald)\b/gi;

/** The draft with wrong answers of the same kind or sex; the draft alone when its type needs no such care; nothing when a kind has no like. */
export function withRivals(draft: Draft, document: Document, lexicon: Lexicon): readonly Draft[] {
  if (draft.rivals || draft.answer.value) return [draft];
  switch (draft.answer.type) {
    case 'person':
      return [ofOneSex(draft, document)];
    case 'organisation':
    case 'place':
      return ofOneKind(draft, document, lexicon);
    default:
      return [draft];
  }
}

/** People of the article who are not known to be of the other sex or of another standing; with fewer than two the shared lists decide. */
function ofOneSex(draft: Draft, document: Document): Draft {
  const key = draft.answer.text;
  const likely = others(draft, document).filter(
    ({ name }) =>
      name.includes(' ') &&
      agree(sexOf(name), sexOf(key)) &&
      agree(standingOf(name, document), standingOf(key, document)),
  );
  const sure = (name: string) =>
    sexOf(name) === sexOf(key) && standingOf(name, document) === standingOf(key, document) ? 0 : 1;
  const best = [...likely].sort((one, other) => sure(one.name) - sure(other.name)).slice(0, 3);
  return best.length > 1 ? { ...draft, rivals: best.map((entity) => told(entity, document)) } : draft;
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function ofOneKind(draft: Draft, document: Document, lexicon: Lexicon): readonly Draft[] {
  const kind = kindOf(draft.answer.text);
  const own = others(draft, document).filter(({ name }) => kindOf(name) === kind);
  const listed = lexicon
    .siblings(draft.answer.type === 'place' ? 'place' : 'organisation', draft.answer.text, 'en')
    .filter((name) => kindOf(name) === kind && !holdsWords(document.body, name))
    .slice(0, 4);
  const rivals = [
    ...own.map((entity) => told(entity, document)),
    ...listed.map((text) => ({ text, because: wrong({ kind: 'unmentioned', text }) })),
  ];
  if (rivals.length > 1) return [{ ...draft, rivals }];
  return kind === '' ? [draft] : [];
}

/** Names of the answer's type that the sentence of the fact does not hold. */
function others({ answer, fact, stem }: Draft, { entities, sentences }: Document): readonly Entity[] {
  const here = new Set((sentences[fact.sentence]?.spans ?? []).map(({ entityId }) => entityId));
  return entities.filter(
    ({ id, type, name }) =>
      type === answer.type && id !== answer.entityId && !here.has(id) && !holdsWords(stem, name) && apart(name, answer),
  );
}

function apart(name: string, { text }: Answer): boolean {
  return !holdsWords(name, text) && !holdsWords(text, name);
}

function kindOf(name: string): string {
  return (name.toLowerCase().match(kinds) ?? []).at(-1)?.replace(/s$/, '') ?? '';
}

function told({ id, name }: Entity, { sentences, body }: Document): Distractor {
  const where = sentences.find(({ spans }) => spans.some(({ entityId }) => entityId === id));
  const because = where
    ? wrong({ kind: 'elsewhere', text: name, sentence: plainText(body, where) })
    : wrong({ kind: 'unmentioned', text: name });
  return { text: name, because };
}
