import type { Span } from '../document.ts';
import type { Mention } from './mention.ts';
import { placeOf } from './place.ts';
import type { ReferenceInput, Sex } from './reference.ts';
import type { ReferenceWords } from './reference-words.ts';
import { phraseOf, type Run, type Taken } from './run.ts';
import { isCapital, isPunctuation, type Unit, type View } from './units.ts';

export function nameMention(view: View, span: Span, run: Run, input: ReferenceInput, words: ReferenceWords): Mention {
  const { start, end, text, type, entityId } = span;
  const full = input.entities.find(({ id }) => id === entityId)?.name ?? text;
  // A person's name in small letters is a mistake of whoever found it.
  const isPlainWord = type === 'person' && !/\p{Lu}/u.test(text);
  const sex = type === 'person' ? sexOf(view.units, run.from, full, input, words) : undefined;
  return {
    ...run,
    start,
    end,
    text,
    ...(isPlainWord ? { dangling: true } : {}),
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
export function withoutTitle(
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
export function unknownNames(view: View, taken: Taken, input: ReferenceInput, words: ReferenceWords): readonly Run[] {
  const { units, hasTree } = view;
  const runs: Run[] = [];
  for (let from = 0; from < units.length; from += 1) {
    if (opensWithSmall(units, from, input)) continue;
    let to = from;
    while (to < units.length && !taken.has(to) && isNamePart(units, to, hasTree, words)) to += 1;
    const opens = from === 0 || isPunctuation(units[from - 1]);
    const isTitle = taken.has(to) || taken.has(from - 1);
    if (to > from && !isTitle && (hasTree || !opens || to > from + 1)) runs.push({ from, to });
    if (to > from) from = to;
  }
  return runs;
}

/** "Adapun Chandrayaan-2": a small word with the capital of its sentence. */
function opensWithSmall(units: readonly Unit[], at: number, { lexicon, language }: ReferenceInput): boolean {
  return (at === 0 || isPunctuation(units[at - 1])) && lexicon.isStopWord(units[at]?.lower ?? '', language);
}

function isNamePart(units: readonly Unit[], at: number, hasTree: boolean, words: ReferenceWords): boolean {
  const unit = units[at];
  if (!unit || !isCapital(unit) || words.calendar.has(unit.lower)) return false;
  return hasTree ? unit.partOfSpeech === 'PROPN' : true;
}

export function unknownMention(view: View, { from, to }: Run, words: ReferenceWords): Mention {
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
    ...(isNoName(view, from, to) ? { dangling: true } : {}),
    antecedent: { ...phrase, kind: 'mention' },
  };
}

/** "Citra berwarna ...", "O. banuae": a lone capital that opens its sentence or is cut short may be no name: a rival, never an antecedent. */
function isNoName({ units }: View, from: number, to: number): boolean {
  const text = units[to - 1]?.text ?? '';
  const opens = from === 0 || isPunctuation(units[from - 1]);
  return to === from + 1 && (/\.$|^.{1,2}$/u.test(text) || (opens && /^\p{Lu}\p{Ll}+$/u.test(text)));
}
