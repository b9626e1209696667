import type { Span } from '../document.ts';
import type { Mention } from './mention.ts';
import { placeOf } from './place.ts';
import type { ReferenceInput, Sex } from './reference.ts';
import type { ReferenceWords } from './reference-words.ts';
import { isCapital, isPunctuation, type Unit, type View } from './units.ts';

/** The units that names, dates and numbers hold, and of which type. */
type Taken = ReadonlyMap<number, Mention['type'] | 'value'>;
type Run = { readonly from: number; readonly to: number };

/** The phrases of one sentence that something can point back at, in reading order: names first found, then common nouns, then groups. */
export function gatherMentions(view: View, input: ReferenceInput, words: ReferenceWords): readonly Mention[] {
  const spans = view.sentence.spans.flatMap((span) => {
    const run = runOf(view.units, span);
    return run ? [{ span, run }] : [];
  });
  const taken = new Map<number, Mention['type'] | 'value'>(
    spans.flatMap(({ run, span }) =>
      indexes(run).map((at) => [at, span.entityId === undefined ? 'value' : span.type] as const),
    ),
  );
  const typed = spans.flatMap(({ span, run }) =>
    span.entityId === undefined ? [] : [nameMention(view, span, run, input, words)],
  );
  const unknown = unknownNames(view, taken).map((run) => unknownMention(view, run, words));
  for (const { from, to } of unknown) for (const at of indexes({ from, to })) taken.set(at, 'name');
  const nouns = nounMentions(view, taken, words);
  const single = [
    ...typed.map((mention) => withoutTitle(view.units, mention, [...typed, ...unknown], words)),
    ...unknown,
    ...nouns,
  ].sort((one, other) => one.from - other.from);
  return [...single, ...groupsOf(view, single, words)];
}

function indexes({ from, to }: Run): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function runOf(units: readonly Unit[], { start, end }: Span): Run | undefined {
  const from = units.findIndex((unit) => unit.end > start && unit.start < end);
  if (from < 0) return undefined;
  let to = from + 1;
  while ((units[to]?.start ?? end) < end) to += 1;
  return { from, to };
}

function nameMention(view: View, span: Span, run: Run, input: ReferenceInput, words: ReferenceWords): Mention {
  const { start, end, text, type, entityId } = span;
  const full = input.entities.find(({ id }) => id === entityId)?.name ?? text;
  const sex = type === 'person' ? sexOf(view.units, run.from, full, input, words) : undefined;
  return {
    ...run,
    start,
    end,
    text,
    sentence: view.sentence.index,
    key: entityId ?? text,
    type,
    many: false,
    ...(sex === undefined ? {} : { sex }),
    place: isOwner(view, run.from, type, words)
      ? { role: 'owner', main: false, clause: -1 }
      : placeOf(view, run.from, run.to, words),
    head: '',
    quoted: view.quoted[run.from] ?? false,
    pointing: false,
    antecedent: { start, end, text, ...(entityId === undefined ? {} : { entityId }), kind: 'entity' },
  };
}

/** "Pelatih Persada Lontara, Dejan Kovačić,": the first name owns the title of the second, and is no person for sure. */
function withoutTitle(
  units: readonly Unit[],
  mention: Mention,
  names: readonly Mention[],
  words: ReferenceWords,
): Mention {
  const isTitled = words.humans.has(units[mention.from - 1]?.lower ?? '');
  const isFollowed = units[mention.to]?.text === ',' && names.some(({ from }) => from === mention.to + 1);
  return mention.type === 'person' && isTitled && isFollowed ? { ...mention, type: 'name' } : mention;
}

/** "atlet Indonesia", when no tree tells: the noun before is not what the name is, so the name owns it. */
function isOwner({ units, hasTree }: View, from: number, type: string, words: ReferenceWords): boolean {
  const noun = words.singular(units[from - 1]?.lower ?? '');
  if (hasTree || type === 'person' || words.pointerStands === 'before') return false;
  const types = words.classes.get(noun)?.types;
  return words.humans.has(noun) || (types !== undefined && types.length > 0 && !types.some((one) => one === type));
}

/** A title right before the name tells most, then the first name. */
function sexOf(
  units: readonly Unit[],
  from: number,
  name: string,
  input: ReferenceInput,
  words: ReferenceWords,
): Sex | undefined {
  const [first = '', ...more] = name.toLowerCase().split(' ');
  const listed = words.sexOfWord.get(first);
  const own = more.length > 0 || listed === 'female' ? listed : undefined;
  return words.sexOfWord.get(units[from - 1]?.lower ?? '') ?? own ?? input.sexOf?.(name);
}

/** Runs of capitals that no list knows. The first word of a sentence tells nothing alone, unless the tagger calls it a name. */
function unknownNames({ units, hasTree }: View, taken: Taken): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < units.length; from += 1) {
    let to = from;
    while (to < units.length && !taken.has(to) && isNamePart(units, to, hasTree)) to += 1;
    const opens = from === 0 || isPunctuation(units[from - 1]);
    const isTitle = taken.has(to) || taken.has(from - 1);
    if (to > from && !isTitle && (hasTree || !opens || to > from + 1)) runs.push({ from, to });
    if (to > from) from = to;
  }
  return runs;
}

function isNamePart(units: readonly Unit[], at: number, hasTree: boolean): boolean {
  const unit = units[at];
  if (!unit || !isCapital(unit)) return false;
  return hasTree ? unit.partOfSpeech === 'PROPN' : true;
}

function unknownMention(view: View, { from, to }: Run, words: ReferenceWords): Mention {
  const phrase = phraseOf(view, from, to);
  return {
    ...phrase,
    from,
    to,
    sentence: view.sentence.index,
    key: `name:${phrase.text.toLowerCase()}`,
    ...(words.articles.has(view.units[from - 1]?.lower ?? '') ? { article: true } : {}),
    type: 'name',
    many: false,
    place: placeOf(view, from, to, words),
    head: '',
    quoted: view.quoted[from] ?? false,
    pointing: false,
    antecedent: { ...phrase, kind: 'mention' },
  };
}

function phraseOf({ sentence, units }: View, from: number, to: number): { start: number; end: number; text: string } {
  const start = units[from]?.start ?? sentence.start;
  const end = units[to - 1]?.end ?? start;
  return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
}

function nounMentions(view: View, taken: Taken, words: ReferenceWords): readonly Mention[] {
  return view.units.flatMap((unit, at): readonly Mention[] => {
    if (taken.has(at) || !isNoun(view, at, words) || renames(view, at, taken, words)) return [];
    const { from, to } = nounPhrase(view, at, taken, words);
    const phrase = phraseOf(view, from, to);
    const pointing = view.units
      .slice(from, to + 1)
      .some(({ lower }) => words.strongPointers.has(lower) || lower === 'the');
    const human = words.humans.has(words.singular(unit.lower));
    const sex = words.sexOfWord.get(unit.lower);
    const isBare = words.pointerStands === 'after' && human && to - from === 1;
    const isOwned =
      isBare || view.units.slice(Math.max(0, from - 1), to + 1).some(({ lower }) => words.pronouns.has(lower));
    return [
      {
        ...phrase,
        from,
        to,
        sentence: view.sentence.index,
        key: `noun:${phrase.start}`,
        type: human ? 'human' : 'thing',
        many: isMany(view.units, from, at, words),
        ...(sex === undefined ? {} : { sex }),
        place: placeOf(view, from, to, words),
        head: unit.lower,
        quoted: view.quoted[at] ?? false,
        pointing,
        ...(isOwned ? { dangling: true } : {}),
        antecedent: { ...phrase, kind: 'mention' },
      },
    ];
  });
}

/** Without a tagger only listed nouns are known; a title before a name is a part of that name. */
function isNoun({ units }: View, at: number, words: ReferenceWords): boolean {
  const unit = units[at];
  if (!unit) return false;
  const noun = words.singular(unit.lower);
  if (unit.partOfSpeech === undefined) return words.classes.has(noun) || words.humans.has(noun);
  if (unit.partOfSpeech !== 'NOUN' || words.times.has(unit.lower)) return false;
  return unit.relation !== 'compound' && unit.relation !== 'flat' && unit.relation !== 'fixed';
}

/** "Ekonom Universitas Samudra Raya, Anindita Kusumawardhani,": the phrase ends in a comma and the person follows. */
function isTitleOf(units: readonly Unit[], at: number, taken: Taken, words: ReferenceWords): boolean {
  let after = at + 1;
  while (after < units.length && after - at <= 8 && isTitleWord(units[after], words)) after += 1;
  return units[after]?.text === ',' && taken.get(after + 1) === 'person';
}

function isTitleWord(unit: Unit | undefined, words: ReferenceWords): boolean {
  const lower = unit?.lower ?? '';
  const small = [words.prepositions, words.conjunctions, words.auxiliaries, words.pronouns, words.pointers];
  return (
    /^\p{L}/u.test(lower) &&
    lower !== 'yang' &&
    !small.some((set) => set.has(lower)) &&
    !(words.pointerStands === 'after' && words.verbs.test(lower) && !isCapital(unit))
  );
}

/** "kapal pembangkit listrik PLTD Apung", "Nihon Hidankyo, organisasi ...": the noun tells what the name is. */
function introduces(units: readonly Unit[], at: number, taken: Taken, words: ReferenceWords): boolean {
  if (!words.classes.has(units[at]?.lower ?? '')) return false;
  if (units[at - 1]?.text === ',' && taken.has(at - 2)) return true;
  for (let after = at + 1; after <= at + 4; after += 1) {
    const unit = units[after];
    if (
      !unit ||
      isPunctuation(unit) ||
      words.prepositions.has(unit.lower) ||
      words.conjunctions.has(unit.lower) ||
      words.pointers.has(unit.lower) ||
      unit.lower === 'yang'
    )
      return false;
    const type = taken.get(after);
    if (type !== undefined)
      return (
        type === 'name' ||
        type === 'work' ||
        type === 'place' ||
        (words.classes.get(units[at]?.lower ?? '')?.types ?? []).some((one) => one === type)
      );
    if (words.pointerStands === 'before' && after > at) return false;
  }
  return false;
}

/** "Ahmed, a 14-year-old boy", "actor Jason", "Warhol was a legend", "sebagai ketua": says more of a name, is nobody else. */
function renames({ units }: View, at: number, taken: Taken, words: ReferenceWords): boolean {
  const unit = units[at];
  if (!unit || !words.humans.has(unit.lower))
    return (unit?.relation === 'appos' && taken.has(unit.head)) || introduces(units, at, taken, words);
  const isTree = unit.relation !== undefined;
  const children = units.filter(({ head }) => isTree && head === at);
  if (children.some(({ relation }) => relation === 'cop') || unit.relation === 'appos') return true;
  if (
    units.some(
      ({ head, relation }, child) =>
        isTree && head === at && taken.has(child) && (relation === 'appos' || relation === 'flat'),
    )
  )
    return true;
  let before = at - 1;
  while (
    before >= at - 4 &&
    before > 0 &&
    !taken.has(before) &&
    /^[\p{L}\d][\p{L}\d-]*$/u.test(units[before]?.text ?? '') &&
    !words.links.has(units[before]?.lower ?? '') &&
    !/^(sebagai|as|menjadi|became|become|selaku)$/.test(units[before]?.lower ?? '')
  )
    before -= 1;
  const border = units[before]?.lower ?? '';
  const isApposed = border === ',' && taken.has(before - 1) && words.articles.has(units[before + 1]?.lower ?? '');
  return (
    words.links.has(border) ||
    /^(sebagai|as|menjadi|became|become|selaku)$/.test(border) ||
    isApposed ||
    isTitleOf(units, at, taken, words) ||
    taken.get(at + 1) === 'person' ||
    taken.get(at + 1) === 'name'
  );
}

const inPhrase = new Set(['det', 'amod', 'nummod', 'compound', 'flat', 'clf', 'nmod']);

/** The noun with the modifiers that stand directly around it and hang on it; no clause and no "of" phrase. */
function nounPhrase({ units, hasTree }: View, at: number, taken: Taken, words: ReferenceWords): Run {
  if (!hasTree)
    return {
      from: words.articles.has(units[at - 1]?.lower ?? '') ? at - 1 : at,
      to: ownersEnd(units, at + 1, taken, words),
    };
  let from = at;
  while (from > 0 && hangsOn(units, from - 1, at) && !taken.has(from - 1)) from -= 1;
  let to = at + 1;
  while (to < units.length && words.pointerStands === 'after' && hangsOn(units, to, at)) to += 1;
  return { from, to };
}

/** "Atlet Korea Selatan dan Korea Utara": names of places right after a noun tell whose. */
function ownersEnd(units: readonly Unit[], from: number, taken: Taken, words: ReferenceWords): number {
  const owns = (at: number) => ['country', 'city', 'province', 'region', 'organisation'].includes(taken.get(at) ?? '');
  let to = from;
  while (words.pointerStands === 'after' && to < units.length) {
    if (owns(to)) to += 1;
    else if (to > from && words.conjunctions.has(units[to]?.lower ?? '') && owns(to + 1)) to += 2;
    else break;
  }
  return to;
}

function hangsOn(units: readonly Unit[], at: number, noun: number): boolean {
  let unit = units[at];
  for (let step = 0; step < 3 && unit?.relation !== undefined && inPhrase.has(unit.relation); step += 1) {
    if (unit.head === noun) return !units.some(({ head, relation }) => head === at && relation === 'case');
    unit = units[unit.head];
  }
  return false;
}

function isMany(units: readonly Unit[], from: number, at: number, words: ReferenceWords): boolean {
  const unit = units[at];
  const counted = units.slice(Math.max(0, hasNumber(units[from - 1]) ? from - 1 : from), at).some(hasNumber);
  return (
    counted ||
    words.plurals.test(unit?.lower ?? '') ||
    units.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(para|sejumlah|beberapa|several|many|both)$/.test(lower))
  );
}

function hasNumber(unit: Unit | undefined): boolean {
  return (
    unit?.partOfSpeech === 'NUM' ||
    /^\d/.test(unit?.text ?? '') ||
    /^(dua|tiga|empat|lima|enam|tujuh|two|three|four|five|six|seven)$/.test(unit?.lower ?? '')
  );
}

/** "Rusia dan Korea Utara", "A, B and C": neighbours of one kind, joined. */
function groupsOf(view: View, mentions: readonly Mention[], words: ReferenceWords): readonly Mention[] {
  const groups: Mention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const members = chainFrom(view.units, mentions, at, words);
    const [first] = members;
    const last = members.at(-1);
    if (!first || !last || members.length < 2) continue;
    at += members.length - 1;
    const phrase = phraseOf(view, first.from, last.to);
    groups.push({
      ...first,
      ...phrase,
      to: last.to,
      key: `group:${members
        .map(({ key }) => key)
        .sort()
        .join('+')}`,
      many: true,
      antecedent: { ...phrase, kind: 'mention' },
    });
  }
  return groups;
}

function chainFrom(
  units: readonly Unit[],
  mentions: readonly Mention[],
  at: number,
  words: ReferenceWords,
): readonly Mention[] {
  const [first, ...rest] = mentions.slice(at);
  const members = first ? [first] : [];
  let joined = false;
  for (const next of rest) {
    const last = members.at(-1);
    const between = last && first?.type === next.type ? units.slice(last.to, next.from) : [];
    const isJoint =
      between.length > 0 &&
      between.length <= 3 &&
      between.every(({ lower }) => lower === ',' || words.conjunctions.has(lower) || words.articles.has(lower));
    if (!isJoint) break;
    members.push(next);
    joined = between.some(({ lower }) => words.conjunctions.has(lower));
    if (joined) break;
  }
  return joined ? members : [];
}
