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
      return ofOneSex(draft, document);
    case 'country':
      return [ofCountries(draft, document, lexicon)];
    case 'organisation':
    case 'place':
      return ofOneKind(draft, document, lexicon);
    default:
      return [draft];
  }
}

/** People of the article who are not known to be of the other sex or of another standing; with fewer than two the shared lists decide. */
function ofOneSex(draft: Draft, document: Document): readonly Draft[] {
  const key = draft.answer.text;
  const sex = saidSex(draft.stem) ?? sexOf(key);
  const likely = others(draft, document).filter(
    ({ name }) =>
      name.includes(' ') && agree(sexOf(name), sex) && agree(standingOf(name, document), standingOf(key, document)),
  );
  const sure = (name: string) =>
    sexOf(name) === sex && standingOf(name, document) === standingOf(key, document) ? 0 : 1;
  const best = [...likely].sort((one, other) => sure(one.name) - sure(other.name)).slice(0, 3);
  if (best.length > 1) return [{ ...draft, rivals: best.map((entity) => told(entity, document)) }];
  return saidSex(draft.stem) ? [] : [draft];
}

/** "lost his life" tells the sex of the one asked for. */
function saidSex(stem: string): 'male' | 'female' | undefined {
  if (/\b(his|he|himself)\b/i.test(stem)) return 'male';
  return /\b(her|she|herself)\b/i.test(stem) ? 'female' : undefined;
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Each lies in another that may be a choice too: "England" beside "United Kingdom". */
const nested = /^(England|Scotland|Wales|Northern Ireland|Great Britain|Britain|UK|United Kingdom|European Union|EU)$/;

function ofCountries(draft: Draft, document: Document, lexicon: Lexicon): Draft {
  const own = others(draft, document).filter(({ name }) => !nested.test(name) && !/^\p{Lu}+$/u.test(name));
  const listed = lexicon
    .siblings('country', draft.answer.text, 'en')
    .filter((name) => !nested.test(name) && !holdsWords(document.body, name))
    .slice(0, 3);
  const rivals = [
    ...own.slice(0, 3).map((entity) => told(entity, document)),
    ...listed.map((text) => ({ text, because: wrong({ kind: 'unmentioned', text }) })),
  ];
  return rivals.length > 2 ? { ...draft, rivals: rivals.slice(0, 3) } : draft;
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

/** Names of the answer's type that stand neither in the sentence of the fact nor in one with its verb: they might be right too. */
function others({ answer, fact, stem }: Draft, { entities, sentences }: Document): readonly Entity[] {
  const verb = fact.predicate?.text.split(' ').at(-1)?.toLowerCase();
  const told = sentences.filter(
    ({ index, tokens }) => index === fact.sentence || tokens.some(({ lower }) => lower === verb),
  );
  const here = new Set(told.flatMap(({ spans }) => spans.map(({ entityId }) => entityId)));
  return entities.filter(
    ({ id, type, name }) =>
      type === answer.type && id !== answer.entityId && !here.has(id) && !holdsWords(stem, name) && apart(name, answer),
  );
}

function apart(name: string, { text }: Answer): boolean {
  return !holdsWords(name, text) && !holdsWords(text, name);
}

const bodies =
  /^(UN|UNICEF|UNESCO|WHO|NATO|EU|IMF|OPEC|FIFA|UEFA|IOC|OECD|ASEAN|United Nations|Red Cross|.*\b(Union|Nations|Organi[sz]ation|Commission)\b.*)$/;

function kindOf(name: string): string {
  if (bodies.test(name)) return 'body';
  return (name.toLowerCase().match(kinds) ?? []).at(-1)?.replace(/s$/, '') ?? '';
}

function told({ id, name }: Entity, { sentences, body }: Document): Distractor {
  const where = sentences.find(({ spans }) => spans.some(({ entityId }) => entityId === id));
  const because = where
    ? wrong({ kind: 'elsewhere', text: name, sentence: plainText(body, where) })
    : wrong({ kind: 'unmentioned', text: name });
  return { text: name, because };
}
