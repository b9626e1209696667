import type { Fact } from '../../facts/index.ts';
import { type Document, type Entity, oncePer, plainText } from '../../language/index.ts';
import { isNameOf, sentencesNaming } from '../article-index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import type { Distractor } from '../question.ts';
import type { Random } from '../random.ts';
import { holdsWords, plain } from '../text.ts';
import { isOneSort, modelOf, organisationClass } from './organisation-class.ts';

/** The lists give likeliest neighbours first; only these tempt: of countries few, since the next ring is another part of the world. */
const nearest = 8;
const nearestCountries = 5;

/** `own`: the article itself names it. */
export type NameRival = Distractor & { readonly own: boolean };

/** Names of the article that do not fit the fact, then their like from the name lists. */
export function otherNames(draft: Draft, setting: Setting, random: Random): readonly NameRival[] {
  const { document, lexicon, grammar } = setting;
  const type = draft.answer.type;
  if (
    type === 'phrase' ||
    type === 'truth' ||
    type === 'list' ||
    type === 'order' ||
    type === 'pairs' ||
    type === 'sentence'
  )
    return [];
  const key = document.entities.find(({ id }) => id === draft.answer.entityId);
  const mine = new Set([draft.answer.text, ...(key ? [key.name, ...key.aliases] : [])]);
  const own = random
    .shuffle(document.entities.filter((entity) => entity.type === type && entity.id !== draft.answer.entityId))
    .filter(
      (entity) =>
        isNamedInProse(entity, setting) && isOfLikePart(entity, draft, setting) && !fits(entity, draft, setting),
    )
    .filter((entity) => !namesOf(entity).some((form) => holdsWords(draft.stem, form)))
    .filter(({ name }) => type !== 'organisation' || isOneSort(name, key?.name ?? draft.answer.text, lexicon))
    .filter(({ name }) => type !== 'country' || !/^\p{Lu}+$/u.test(name))
    .map((entity) => ({ text: entity.name, because: mentioned(entity, setting), own: true }));
  const kin = [
    ...otherPowers(draft.answer.text, setting),
    ...elsewhere(draft.answer.text, setting),
    ...lexicon.siblings(type, draft.answer.text, document.language),
  ]
    .filter((name) => !isNameOf(name, document))
    .filter((name) => isApart(name, mine, draft.stem) && isAlike(name, draft.answer.text, type))
    .filter((name) => !isOld(document) && wasThere(name, draft, setting))
    .slice(0, type === 'country' ? nearestCountries : nearest)
    .map((text) => ({ text, because: grammar.wrong({ kind: 'unmentioned', text }), own: false }));
  return similarFirst(draft.answer.text, [...own, ...random.shuffle(kin)]).filter(
    ({ text }) => isApart(text, mine, draft.stem) && isAlike(text, draft.answer.text, type),
  );
}

/** The lists are of today: among names of 1956 they stand out. */
function isOld({ publishedAt }: Document): boolean {
  return publishedAt !== undefined && publishedAt < '2005';
}

/** Masyumi of 1945 to 1960 tempts nobody in 2014, nor a party founded after it: the year is that of the fact, else of the article. */
function wasThere(name: string, { fact }: Draft, { document, lexicon }: Setting): boolean {
  const [from = 0, until = 9999] = lexicon.entryOf(name)?.years ?? [];
  const told = fact.slots.flatMap(({ spans }) => spans).find(({ span }) => span.value?.kind === 'date')?.span.value;
  const year = Number((told?.kind === 'date' ? told.iso : (document.publishedAt ?? '')).slice(0, 4));
  // Where nothing tells the year, those of the past do not tempt.
  return year === 0 ? until === 9999 : from <= year && year <= until;
}

/** A slogan in quotation marks and a stray capital pass for names; a person has two words to their name, or one that is a given name. */
function isNamedInProse({ id, type, name }: Entity, { document, lexicon }: Setting): boolean {
  if (type === 'person' && !name.includes(' ') && !lexicon.isGivenName(name)) return false;
  return sentencesNaming(id, document).some(({ spans, start, text }) =>
    spans.some(
      (span) => span.entityId === id && (text.slice(0, span.start - start).match(/["“”]/g)?.length ?? 0) % 2 === 0,
    ),
  );
}

/**
 * A person tempts only for one of the same part: of those who said something, others who did; of an office, the holders of one that opens with the same
 * word. A coach beside the scorers tempts nobody.
 */
function isOfLikePart(entity: Entity, draft: Draft, { facts }: Setting): boolean {
  if (entity.type !== 'person') return true;
  if (draft.rule === 'source') return sourcesOf(facts).has(entity.id);
  const own = headsOf(draft.answer.entityId, facts);
  return [...headsOf(entity.id, facts)].some((head) => own.has(head));
}

/** The first words of the offices that the article gives a person: "Ketua", "analis". */
function headsOf(id: string | undefined, facts: readonly Fact[]): ReadonlySet<string> {
  return (id === undefined ? undefined : headsByPerson(facts).get(id)) ?? new Set();
}

const headsByPerson = oncePer((facts: readonly Fact[]) => {
  const heads = new Map<string, Set<string>>();
  for (const { kind, subject, object } of facts) {
    const id = kind === 'role' ? subject?.spans[0]?.span.entityId : undefined;
    const head = (object?.text ?? '').split(' ')[0]?.toLowerCase() ?? '';
    if (id !== undefined) heads.set(id, (heads.get(id) ?? new Set()).add(head));
  }
  return heads;
});

/** Everyone who is told to have said something. */
const sourcesOf = oncePer(
  (facts: readonly Fact[]) =>
    new Set(facts.flatMap(({ source }) => source?.spans.flatMap(({ span }) => span.entityId ?? []) ?? [])),
);

const powers = ['United States', 'China', 'Russia', 'Japan', 'United Kingdom', 'France', 'Germany', 'India'];

/** The great powers tempt for one another before any neighbour does: Finland for Russia is believed by nobody. */
function otherPowers(name: string, { lexicon, document }: Setting): readonly string[] {
  const entries = powers.map((power) => lexicon.entryOf(power)).filter((entry) => entry !== null);
  return entries.some((entry) => entry === lexicon.entryOf(name))
    ? entries.map((entry) => entry.name[document.language])
    : [];
}

/** "Pengadilan Negeri Jakarta Selatan" is tempted by "Pengadilan Negeri Jakarta Pusat": the same office of a neighbouring place. */
function elsewhere(name: string, { lexicon, document }: Setting): readonly string[] {
  const words = name.split(' ');
  if (name.startsWith('PT '))
    return lexicon.siblings('organisation', name.slice(3), document.language).map((other) => `PT ${other}`);
  const model = lexicon.entryOf(name) ? undefined : modelOf[organisationClass(name, lexicon) ?? 'agency'];
  if (model) return [model, ...lexicon.siblings('organisation', model, document.language)].slice(0, nearest);
  if (!offices.test(name)) return [];
  const from = words.findIndex(
    (_, at) => at > 0 && /^(city|province)$/.test(lexicon.entryOf(words.slice(at).join(' '))?.type ?? ''),
  );
  if (from < 0) return [];
  const place = words.slice(from).join(' ');
  const type = lexicon.entryOf(place)?.type ?? 'city';
  return lexicon
    .siblings(type, place, document.language)
    .slice(0, nearest)
    .map((other) => [...words.slice(0, from), other].join(' '));
}

const offices =
  /^(Pengadilan|Kejaksaan|Polda|Polres|Polresta|Polrestabes|KPU|Bawaslu|BPBD|BPS|Dinas|DPRD|Pemkot|Pemkab|Pemprov|Pemerintah|RSUD|Kantor|Universitas Negeri|Universitas Islam Negeri|Politeknik Negeri)(?= )/;

/**
 * Shares the sentence of the fact, or its predicate, also as a noun ("khawatir", "kekhawatiran"), or one of its figures in another sentence:
 * it might be right too. */
function fits(entity: Entity, draft: Draft, setting: Setting): boolean {
  const { document } = setting;
  if (holdsAnother(entity, draft, setting)) return false;
  const verb = draft.fact.predicate?.text.split(' ').at(-1)?.toLowerCase();
  const root = verb?.replace(/^(?:me(?:ng|ny|n|m)?|di|ber|ter)/, '') ?? '';
  const figures = figuresOf(draft, document);
  return sentencesNaming(entity.id, document).some((sentence) => {
    const sameDeed =
      verb !== undefined &&
      sentence.tokens.some(({ lower }) => lower === verb || (root.length >= 6 && lower.includes(root)));
    const sameFigure = sentence.spans.some(({ text }) => figures.has(plain(text)));
    return sentence.index === draft.fact.sentence || sameDeed || sameFigure;
  });
}

/** Of people named with an office each, one office is asked: the holder of another is surely wrong, though in the same sentence. */
function holdsAnother({ id }: Entity, { fact }: Draft, { facts }: Setting): boolean {
  return (
    fact.kind === 'role' &&
    facts.some(
      ({ kind, subject, object }) =>
        kind === 'role' &&
        subject?.spans[0]?.span.entityId === id &&
        plain(object?.text ?? '') !== plain(fact.object?.text ?? ''),
    )
  );
}

/** "enam poin", "2018": figures and dates the fact tells. */
function figuresOf({ fact }: Draft, document: Document): ReadonlySet<string> {
  const spans = document.sentences[fact.sentence]?.spans ?? [];
  return new Set(
    spans.filter(({ value, text }) => value !== undefined && fact.text.includes(text)).map(({ text }) => plain(text)),
  );
}

function mentioned(entity: Entity, { document, grammar }: Setting): string {
  const [sentence] = sentencesNaming(entity.id, document);
  return sentence
    ? grammar.wrong({ kind: 'elsewhere', text: entity.name, sentence: plainText(document.body, sentence) })
    : grammar.wrong({ kind: 'unmentioned', text: entity.name });
}

/** One name about as long as the key comes first, so that the key's length does not stand out. */
function similarFirst(key: string, names: readonly NameRival[]): readonly NameRival[] {
  const similar = names.find(
    ({ text }) => Math.max(text.length, key.length) / Math.min(text.length, key.length) <= 1.5,
  );
  return similar ? [similar, ...names.filter((name) => name !== similar)] : names;
}

/** Of one form: "Kabupaten ..." only beside its like, and lengths that do not stand out; a country is called what it is called. */
function isAlike(text: string, key: string, type: string): boolean {
  const kind = (name: string) =>
    /^(Kabupaten|Kota|PT|Universitas|Stasiun|Bandara|Pulau|Provinsi|Desa|Kecamatan|Bendungan|Museum|Stadion|Istana|Gedung|Gunung|Jembatan|Masjid|Candi|Taman|Sungai|Danau|Pelabuhan|Kepulauan|Selat|Laut|Pasar|Rumah Sakit)(?= )/.exec(
      name,
    )?.[1];
  if (type === 'country') return true;
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
