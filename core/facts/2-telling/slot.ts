import type { Span } from '../../language/index.ts';
import type { Slot, SlotRole, ToldSpan } from '../fact.ts';
import { insideCase } from './case.ts';
import type { Reading } from './edits.ts';
import { tell } from './tell.ts';

/** What a part of a clause is, before it is told. */
export type Part = {
  readonly role: SlotRole;
  /** Indexes of its words, in order. */
  readonly at: readonly number[];
  /** The word the rest depends on. */
  readonly head: number;
  /** Its preposition or connective, lower case, and where it stands; empty for none. */
  readonly opener: string;
  readonly fronted: boolean;
  /** After a comma: an addition that the clause can do without. */
  readonly loose: boolean;
  /** Words of it were left out that were no addition. */
  readonly cut?: boolean;
};

/** The part as it can be told alone, or nothing when it points at something that is not told. */
export function slotOf(part: Part, whole: Reading, owner?: string): Slot | undefined {
  const reading = owner === undefined ? whole : withOwn(part, whole, owner);
  const { tree, edits, grammar } = reading;
  const { role, at, head, opener, fronted } = part;
  if (at.some((word) => edits.pointing.has(word) && !edits.dropped.has(word))) return undefined;
  const bare = insideCase(tell(at, inRole(part, reading)), at, reading);
  if (bare === '' || !isBalanced(bare) || isBrokenOff(bare, grammar)) return undefined;
  const spans = spansIn(at, reading);
  const text = role === 'time' && opener === '' ? withOpener(bare, spans, at, reading) : bare;
  if (
    (grammar.dangling.test(text) && !isYearlyDay(role, text)) ||
    grammar.openEnded.test(text) ||
    grammar.countedBefore.test(text)
  )
    return undefined;
  if (grammar.cutMoment.test(text) && spans.at(-1)?.span.type === 'person') return undefined;
  if (role === 'subject' && grammar.relatives.has(tree.words[at[0] ?? -1]?.lower ?? '')) return undefined;
  if (role !== 'time' && (isRelativeDay(spans, text) || isBareDay(spans, text, grammar))) return undefined;
  if (grammar.compared.test(text) || hasBareYear(text, spans, grammar)) return undefined;
  const [first, last] = [tree.words[at[0] ?? -1], tree.words[at.at(-1) ?? -1]];
  const toldOpener = text === bare ? opener : (text.split(' ')[0] ?? '');
  const only = wholeSpan(text, toldOpener, spans);
  return {
    role,
    text,
    opener: toldOpener,
    head: tree.words[head]?.lower ?? '',
    spans,
    ...(only ? { span: only } : {}),
    fronted,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  };
}

/** These words as they stand, whatever they point at, and a day at their front with its preposition; nothing where marks of quotation or brackets are left open. */
export function wordsAsSlot(at: readonly number[], role: SlotRole, reading: Reading): Slot | undefined {
  const bare = insideCase(tell(at, reading), at, reading);
  const [first, last] = [reading.tree.words[at[0] ?? -1], reading.tree.words[at.at(-1) ?? -1]];
  if (bare === '' || !isBalanced(bare) || !first || !last) return undefined;
  const spans = spansIn(at, reading);
  const text = isToldInFull(spans[0]) ? withOpener(bare, spans, at, reading) : bare;
  return { role, text, opener: '', head: '', spans, fronted: false, start: first.start, end: last.end };
}

/** "keputusan yang, untuk pertama kalinya": what the relative opened was left out. */
function isBrokenOff(text: string, { relatives }: Reading['grammar']): boolean {
  return text
    .split(' ')
    .some(
      (word, at, words) =>
        relatives.has(word.replace(/,$/, '').toLowerCase()) && (word.endsWith(',') || at === words.length - 1),
    );
}

/** The subject is a person, and the sentence names no other who could be meant. */
function isOnlyPerson(owner: string, at: readonly number[], { document, sentence, tree }: Reading): boolean {
  const entity = document.entities.find(({ name }) => name === owner);
  const persons = sentence.spans.filter(({ type }) => type === 'person');
  const isVerb = at.some(
    (word, index) =>
      tree.words[word]?.relation === 'obj' && index === at.length - 1 && tree.words[word]?.partOfSpeech === 'PRON',
  );
  return entity?.type === 'person' && !isVerb && persons.every(({ entityId }) => entityId === entity.id);
}

/** "menetapkan 23 Agustus sebagai Hari Antariksa": a day that is itself told of keeps its form. */
function inRole({ role, at, opener }: Part, reading: Reading): Reading {
  const [first] = at;
  const span = reading.sentence.spans.find(({ start }) => start === reading.tree.words[first ?? -1]?.start);
  if (role !== 'object' || opener !== '' || span?.type !== 'date') return reading;
  return { ...reading, edits: { ...reading.edits, replaced: new Map(), dropped: new Set() } };
}

/** "60 murid tahun ini": a bare year inside other words is no Indonesian. */
function hasBareYear(text: string, spans: readonly ToldSpan[], { timeOpeners }: Reading['grammar']): boolean {
  return spans.some(({ span, text: told }) => {
    if (span.value?.kind !== 'date' || !span.value.relative || span.text === told) return false;
    const before = text.slice(0, text.indexOf(told)).trim().split(' ').at(-1) ?? '';
    return before !== '' && !timeOpeners.has(before.toLowerCase()) && /^\d{4}$/.test(told);
  });
}

/** "Tahun ini tersedia ...": a day told by its date is a time; as anything else its words were not read. */
function isRelativeDay([first]: readonly ToldSpan[], text: string): boolean {
  return first?.span.value?.kind === 'date' && first.span.text !== first.text && text.startsWith(first.text);
}

/** "imposed last year by": told by its year a bare time would need a preposition. */
function isBareDay(spans: readonly ToldSpan[], text: string, { timeOpeners, point }: Reading['grammar']): boolean {
  return (
    point !== undefined &&
    spans.some(
      (told) =>
        told.span.type === 'date' &&
        told.span.text !== told.text &&
        !timeOpeners.has(text.slice(0, text.indexOf(told.text)).trim().split(' ').at(-1)?.toLowerCase() ?? '') &&
        text.includes(told.text),
    )
  );
}

function isYearlyDay(role: SlotRole, text: string): boolean {
  return role === 'object' && /^\d{1,2} \p{L}+$|^\p{L}+ \d{1,2}$/u.test(text);
}

/** "Sato Kenji mengakui kekalahannya": what points at the subject of its own clause stays as it is. */
function withOwn({ at }: Part, reading: Reading, owner: string): Reading {
  const { edits, tree, grammar } = reading;
  const kept = at.filter((word) => grammar.ownerMarks.has(tree.words[word]?.lower ?? '') && edits.pointing.has(word));
  const own = at
    .filter(
      (word) =>
        grammar.ownerMarks.has(tree.words[word]?.lower ?? '') &&
        isSame(edits.replaced.get(word), grammar.owning(owner), grammar),
    )
    .concat(
      at.filter(
        (word) =>
          grammar.pronouns?.has(tree.words[word]?.lower ?? '') && isSame(edits.replaced.get(word), owner, grammar),
      ),
    );
  const isHis =
    kept.length > 0 &&
    grammar.point === undefined &&
    isOnlyPerson(owner, at, reading) &&
    kept.every((word) => grammar.personal.has(tree.words[word - 1]?.lower ?? ''));
  const isOwn =
    grammar.point !== undefined || own.every((word) => grammar.personal.has(tree.words[word - 1]?.lower ?? ''));
  if (own.length > 0 && !isOwn)
    return { ...reading, edits: { ...edits, pointing: new Set([...edits.pointing, ...own]) } };
  if (own.length === 0 && !isHis) return reading;
  const replaced = new Map(edits.replaced);
  const pointing = new Set(edits.pointing);
  for (const word of own) replaced.delete(word);
  if (isHis) for (const word of kept) pointing.delete(word);
  return { ...reading, edits: { ...edits, replaced, pointing } };
}

/** "the Suez Canal Authority" is what "Suez Canal Authority" names. */
function isSame(told: string | undefined, name: string, { articles }: Reading['grammar']): boolean {
  const [first = '', ...rest] = told?.split(' ') ?? [];
  return told === name || (articles.has(first) && rest.join(' ') === name);
}

/** "Tahun ini" is told as "2024". */
function isToldInFull(told: ToldSpan | undefined): boolean {
  return told !== undefined && told.span.text !== told.text;
}

/** "Rabu (16/4/2025)" without a preposition is told as "pada 16 April 2025". */
function withOpener(
  text: string,
  [first]: readonly ToldSpan[],
  at: readonly number[],
  { grammar, tree }: Reading,
): string {
  const value = first?.span.value;
  const isOpened = grammar.timeOpeners.has(tree.words[(at[0] ?? 0) - 1]?.lower ?? '');
  const before = text
    .slice(0, Math.max(0, text.indexOf(first?.text ?? '?')))
    .trim()
    .toLowerCase();
  if (value?.kind !== 'date' || isOpened || (before !== '' && !grammar.partsOfTime?.has(before))) return text;
  if (!text.includes(first?.text ?? '?')) return text;
  return `${grammar.dateOpener(value.iso)} ${before === '' ? text : text.charAt(0).toLowerCase() + text.slice(1)}`;
}

function spansIn(at: readonly number[], reading: Reading): readonly ToldSpan[] {
  const { sentence, tree, edits } = reading;
  const held = new Set(at);
  const stood = at.flatMap((word) => standsFor(word, reading));
  const written = sentence.spans.flatMap((span): readonly ToldSpan[] => {
    const own = tree.words.flatMap((word, index) =>
      word.start >= span.start && word.end <= span.end && word.text !== ',' ? [index] : [],
    );
    const [first] = own;
    if (first === undefined || !own.every((index) => held.has(index)) || edits.dropped.has(first)) return [];
    return [{ span, text: edits.replaced.get(first) ?? span.text }];
  });
  return [...written, ...stood].sort((one, other) => one.span.start - other.span.start);
}

/** "Ia" told as "Joko Widodo" is a mention of him. */
function standsFor(word: number, { document, tree: { words }, edits }: Reading): readonly ToldSpan[] {
  const told = edits.entities.get(word);
  const entity = told === undefined ? undefined : document.entities.find(({ id }) => id === told);
  const own = words[word];
  if (!entity || !own) return [];
  const { start, end } = own;
  return [
    {
      text: entity.name,
      span: { start, end, text: own.text, type: entity.type, entityId: entity.id, because: 'a reference' },
    },
  ];
}

/** The span that says all the slot says. */
function wholeSpan(text: string, opener: string, spans: readonly ToldSpan[]): Span | undefined {
  const said = opener !== '' && text.toLowerCase().startsWith(`${opener} `) ? text.slice(opener.length + 1) : text;
  return spans.find((told) => said === told.text)?.span;
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/"/g) % 2 === 0 &&
    count(/“/g) === count(/”/g) &&
    count(/\(/g) === count(/\)/g) &&
    !/(?:^|\s)['‘][^'’]*$/.test(text)
  );
}
