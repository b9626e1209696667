import { type Document, type Entity, plainText } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import type { Distractor } from '../question.ts';
import type { Random } from '../random.ts';
import { holdsWords, plain } from '../text.ts';
import { publicSiblings } from './public-names.ts';
import { holdsOffice } from './public-office.ts';

/** The lists give likeliest neighbours first; only these tempt. */
const nearest = 8;

/** Names of the article that do not fit the fact, then their like from the name lists. */
export function otherNames(draft: Draft, setting: Setting, random: Random): readonly Distractor[] {
  const { document, lexicon, grammar } = setting;
  const type = draft.answer.type;
  if (type === 'phrase' || type === 'truth') return [];
  const key = document.entities.find(({ id }) => id === draft.answer.entityId);
  const mine = new Set([draft.answer.text, ...(key ? [key.name, ...key.aliases] : [])]);
  const own = random
    .shuffle(document.entities.filter((entity) => entity.type === type && entity.id !== draft.answer.entityId))
    .filter((entity) => !fits(entity, draft, setting) && isOfLikeStanding(entity, key, document))
    .filter(({ name }) => type !== 'country' || !/^\p{Lu}+$/u.test(name))
    .map((entity) => ({ text: entity.name, because: mentioned(entity, setting) }));
  const listed = publicSiblings(draft.answer.text);
  const kin = [...listed, ...lexicon.siblings(type, draft.answer.text, document.language)]
    .filter((name) => !document.entities.some((entity) => namesOf(entity).some((own) => plain(own) === plain(name))))
    .filter((name) => isApart(name, mine, draft.stem) && isAlike(name, draft.answer.text))
    .slice(0, nearest)
    .map((text) => ({ text, because: grammar.wrong({ kind: 'unmentioned', text }) }));
  return similarFirst(draft.answer.text, [...own, ...random.shuffle(kin)]).filter(
    ({ text }) => isApart(text, mine, draft.stem) && isAlike(text, draft.answer.text),
  );
}

/** Among people, holders of public office tempt beside their like alone. */
function isOfLikeStanding(entity: Entity, key: Entity | undefined, document: Document): boolean {
  return entity.type !== 'person' || !key || holdsOffice(entity, document) === holdsOffice(key, document);
}

/** Shares the sentence of the fact, or its predicate or one of its figures in another sentence: it might be right too. */
function fits(entity: Entity, draft: Draft, { document }: Setting): boolean {
  const verb = draft.fact.predicate?.text.split(' ').at(-1)?.toLowerCase();
  const figures = figuresOf(draft, document);
  return document.sentences.some((sentence) => {
    if (!sentence.spans.some(({ entityId }) => entityId === entity.id)) return false;
    const sameDeed = verb !== undefined && sentence.tokens.some(({ lower }) => lower === verb);
    const sameFigure = sentence.spans.some(({ text }) => figures.has(plain(text)));
    return sentence.index === draft.fact.sentence || sameDeed || sameFigure;
  });
}

/** "enam poin", "2018": figures and dates the fact tells. */
function figuresOf({ fact }: Draft, document: Document): ReadonlySet<string> {
  const spans = document.sentences[fact.sentence]?.spans ?? [];
  return new Set(
    spans.filter(({ value, text }) => value !== undefined && fact.text.includes(text)).map(({ text }) => plain(text)),
  );
}

function mentioned(entity: Entity, { document, grammar }: Setting): string {
  const sentence = document.sentences.find(({ spans }) => spans.some(({ entityId }) => entityId === entity.id));
  return sentence
    ? grammar.wrong({ kind: 'elsewhere', text: entity.name, sentence: plainText(document.body, sentence) })
    : grammar.wrong({ kind: 'unmentioned', text: entity.name });
}

/** One name about as long as the key comes first, so that the key's length does not stand out. */
function similarFirst(key: string, names: readonly Distractor[]): readonly Distractor[] {
  const similar = names.find(
    ({ text }) => Math.max(text.length, key.length) / Math.min(text.length, key.length) <= 1.5,
  );
  return similar ? [similar, ...names.filter((name) => name !== similar)] : names;
}

/** Of one form: "Kabupaten ..." only beside its like, and lengths that do not stand out. */
function isAlike(text: string, key: string): boolean {
  const kind = (name: string) =>
    /^(Kabupaten|Kota|PT|Universitas|Stasiun|Bandara|Pulau|Provinsi|Desa|Kecamatan|Bendungan|Museum|Stadion|Istana|Gedung|Gunung|Jembatan|Masjid|Candi|Taman|Sungai|Danau|Pelabuhan|Kepulauan|Selat|Laut|Pasar|Rumah Sakit)(?= )/.exec(
      name,
    )?.[1];
  const [short, long] = [Math.min(text.length, key.length), Math.max(text.length, key.length)];
  const isPair = (name: string) => /\p{L}[-/–]\p{Lu}\p{L}+ /u.test(name);
  return kind(text) === kind(key) && isPair(text) === isPair(key) && (long <= 9 || long / short <= 2.2);
}

/** Neither an alias nor a part or whole of the key, nor a name the question itself uses. */
function isApart(text: string, mine: ReadonlySet<string>, stem: string): boolean {
  if (holdsWords(stem, text)) return false;
  return [...mine].every((name) => !holdsWords(name, text) && !holdsWords(text, name));
}

function namesOf(entity: Entity): readonly string[] {
  return [entity.name, ...entity.aliases];
}
