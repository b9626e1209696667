import type { Span, Word } from '../../language/index.ts';
import type { Reading } from '../2-telling/edits.ts';
import { slotOf } from '../2-telling/slot.ts';
import { copulaFact, holderSlot, nameOf } from '../4-roles/copula.ts';
import type { FoundFact } from '../found.ts';
import { isOfThen } from './then.ts';
import { notOffices, relational, roleNouns } from './words.ts';

const longest = 12;
const inside = /^(NOUN|PROPN|ADJ|ADP|CCONJ|NUM|DET|PART|PRON|ADV|VERB|PUNCT)$/;

/** Who holds which office or is what: "chief executive Dominic Varley", "the returning officer, Joyce Tindall,", "Hannah Oyelaran, a solicitor at Brightwell Finch". */
export function officeFacts(reading: Reading): readonly FoundFact[] {
  return reading.sentence.spans.flatMap((span): readonly FoundFact[] => {
    if (span.type !== 'person' || isQuoted(span, reading)) return [];
    const at = before(span, reading) ?? after(span, reading);
    const fact = at && roleFact(at, span, reading);
    return fact ? [fact] : [];
  });
}

function isQuoted({ start }: Span, { sentence, document: { body } }: Reading): boolean {
  return (body.slice(sentence.start, start).match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** The noun phrase right before the name, with or without a comma between. */
function before(span: Span, reading: Reading): readonly number[] | undefined {
  const { words } = reading.tree;
  const first = words.findIndex(({ start }) => start === span.start);
  const isApart = words[first - 1]?.text === ',';
  const last = isApart ? first - 2 : first - 1;
  if (last < 0 || (isApart && !closes(span, words))) return undefined;
  const ofBody = isApart ? postOver(last, reading) : undefined;
  if (ofBody) return ofBody;
  let from = last;
  while (from > 0 && last - from < longest && isOfPhrase(words, from - 1, last, reading)) from -= 1;
  const own = range(from, last + 1).filter((at) => !(at === from && words[at]?.partOfSpeech === 'ADP'));
  const isCounted = words[own[0] ?? -1]?.partOfSpeech === 'NUM';
  return !isCounted && isOffice(own, reading) && endsInRole(own, reading) ? own : undefined;
}

/** "The mayor of Leeds, Ann Platt,": the office nearest to the left, with what it is of; not one that is itself only part of another. */
function postOver(last: number, reading: Reading): readonly number[] | undefined {
  const { words } = reading.tree;
  let post = last - 2;
  while (post >= 0 && last - post < longest && !isPost(post, reading)) {
    if (!/^(NOUN|PROPN|ADJ|ADP|DET|PART|CCONJ|NUM)$/.test(words[post]?.partOfSpeech ?? '')) return undefined;
    post -= 1;
  }
  if (!isPost(post, reading)) return undefined;
  let from = post;
  while (from > 0 && /^(NOUN|PROPN|ADJ|PART)$/.test(words[from - 1]?.partOfSpeech ?? '')) from -= 1;
  if (words[from - 1]?.partOfSpeech === 'DET') from -= 1;
  const own = range(from, last + 1);
  return /^(of|for|at|in|and)$/.test(words[from - 1]?.lower ?? '') || !isOffice(own, reading) ? undefined : own;
}

function isPost(at: number, reading: Reading): boolean {
  const { words } = reading.tree;
  return (
    isRole(words[at], reading) &&
    /^\p{Ll}/u.test(words[at]?.text ?? '') &&
    /^(of|for|at)$/.test(words[at + 1]?.lower ?? '') &&
    (words[at + 2]?.lower === 'the' || /^\p{Lu}/u.test(words[at + 2]?.text ?? ''))
  );
}

/** A word to the left still belongs to the phrase: it hangs on a word within, and nothing but nouns and what joins them stands between. */
function isOfPhrase(words: readonly Word[], at: number, last: number, { sentence }: Reading): boolean {
  const word = words[at];
  const isDoing = word?.partOfSpeech === 'VERB' && word.relation === 'amod';
  if (!word || (!isDoing && !/^(NOUN|PROPN|ADJ|DET|PART|PRON|NUM)$/.test(word.partOfSpeech) && word.text !== '-'))
    return false;
  if (
    sentence.spans.some(
      ({ type, start, end }) => /^(person|date)$/.test(type) && start <= word.start && word.end <= end,
    )
  )
    return false;
  return (
    word.text === '-' || (word.head > at && word.head <= last + 2) || (word.partOfSpeech === 'PART' && word.head < at)
  );
}

/** "X, a solicitor at Y, said": from the comma to the next that is no part of it. */
function after(span: Span, reading: Reading): readonly number[] | undefined {
  const { words } = reading.tree;
  const last = words.findLastIndex(({ end }) => end === span.end);
  const bracket = words[last + 1]?.text === '(' ? words.findIndex(({ text }, at) => at > last && text === ')') : last;
  const age = words[bracket + 1]?.text === ',' && /^\d+$/.test(words[bracket + 2]?.text ?? '') ? bracket + 2 : bracket;
  if (last < 0 || words[age + 1]?.text !== ',') return undefined;
  const from = age + 2;
  const stop = words.findIndex(
    ({ text, lower }, at) =>
      at >= from && (/^[,.;:–—]$/.test(text) || /^(who|which|that|whose|and|but|when|where)$/.test(lower)),
  );
  const own = range(from, stop < 0 ? words.length : stop);
  const joined = words[stop];
  // "treasurer of the Wexcombe Allotment and Leisure Gardeners' Society": cut at "and" the name would be half.
  if (/^(and|but)$/.test(joined?.lower ?? '') && /^\p{Lu}/u.test(words[stop + 1]?.text ?? '')) return undefined;
  // "the manager who had led the escape": which manager, only the clause tells.
  if (/^(who|that|whose)$/.test(joined?.lower ?? '') && words[from]?.lower === 'the') return undefined;
  return own.length > 0 &&
    own.length <= longest &&
    isOffice(own, reading) &&
    holdsRole(own, reading) &&
    !own.some((at) => /^(VERB|AUX)$/.test(words[at]?.partOfSpeech ?? ''))
    ? own
    : undefined;
}

function closes({ end }: Span, words: readonly Word[]): boolean {
  let next = words.findIndex(({ start }) => start >= end);
  if (words[next]?.text === '(') next = words.findIndex(({ text }, at) => at > next && text === ')') + 1;
  return next <= 0 || /^([,.;]|who)$/.test(words[next]?.text ?? '.');
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function isOffice(own: readonly number[], { tree: { words } }: Reading): boolean {
  return own.length > 0 && own.every((at) => inside.test(words[at]?.partOfSpeech ?? 'X'));
}

function isRole(word: Word | undefined, { lexicon }: Reading): boolean {
  if (!word || notOffices.has(word.lower) || relational.has(word.lower)) return false;
  const capital = word.text.charAt(0).toUpperCase() + word.text.slice(1);
  const listed = [word.lower, capital].some((form) =>
    lexicon.titles.en.phrases.get(form)?.some((phrase) => phrase.words.length === 1),
  );
  return (
    listed ||
    roleNouns.has(word.lower) ||
    /(?:ologist|ographer|ician|anaesthetist|executive|officer|manager|director|secretary|chair)$/.test(word.lower)
  );
}

/** The phrase before a name ends in the role: "deputy director", "chief executive", "club chairman". */
function endsInRole(own: readonly number[], reading: Reading): boolean {
  return isRole(reading.tree.words[own.at(-1) ?? -1], reading);
}

/** The phrase after a name has it before its first preposition: "a former treasurer of the club". */
function holdsRole(own: readonly number[], reading: Reading): boolean {
  const { words } = reading.tree;
  const stop = own.findIndex((at) => words[at]?.partOfSpeech === 'ADP');
  return isRole(words[own[(stop < 0 ? own.length : stop) - 1] ?? -1], reading);
}

/** A word whose capital was that of its sentence: "Deputy", "Chief", "Judge"; no name, no people. */
function isRoleWord(word: Word, reading: Reading): boolean {
  const isNamed = reading.sentence.spans.some(
    ({ entityId, start, end }) => entityId !== undefined && start <= word.start && word.end <= end,
  );
  return (
    !isNamed &&
    !reading.lexicon.peoples.en.has(word.text) &&
    (isRole(word, reading) ||
      /^(deputy|assistant|senior|chief|former|club|finance|executive|managing|head|lead|associate|acting|interim|veteran|police|fire)$/.test(
        word.lower,
      ))
  );
}

/** "Deputy director", "Judge": the capital was that of the sentence or of the name after it. "Council President" keeps its own. */
function inLowerCase(office: string): string {
  return /^\p{Lu}\p{Ll}+( \p{Ll}[\p{L}-]*)*$/u.test(office) ? office.charAt(0).toLowerCase() + office.slice(1) : office;
}

function roleFact(at: readonly number[], span: Span, reading: Reading): FoundFact | undefined {
  const { document, tree } = reading;
  const name = nameOf(span, document);
  const isOpen = /^(a|an|the|its|his|her|their|one)$/.test(tree.words[at[0] ?? -1]?.lower ?? '');
  const own = isOpen ? at.slice(1) : at;
  const told = slotOf(
    { role: 'complement', at: own, head: own.at(-1) ?? -1, opener: '', fronted: false, loose: false },
    reading,
  );
  const opens = tree.words[own[0] ?? -1];
  const office = told && { ...told, text: opens && isRoleWord(opens, reading) ? inLowerCase(told.text) : told.text };
  if (office && (/['’]s? (life|time|age)/.test(office.text) || office.text.includes(name))) return undefined;
  if (!office || !/\p{L}{3}/u.test(office.text) || name.split(' ').length > 6) return undefined;
  const verb = isOfThen(reading) ? 'was' : 'is';
  const article = articleOf(office.text, isOpen ? (tree.words[at[0] ?? -1]?.lower ?? '') : '');
  return copulaFact('role', `${name} ${verb} ${article}${office.text}.`, [holderSlot(span, name), office], {
    confidence: 0.9,
    because: 'role',
  });
}

/** Of which a body has one: "X is mayor", "X is chief executive". */
const single =
  /(president|minister|mayor|governor|premier|chancellor|treasurer|secretary|chief|director|head|chair|chairman|chairwoman|manager|executive|leader|captain|coach|commissioner|administrator|editor)$/iu;

/** "the captain", "a judge", "Stagline's manager", "mayor": the article that the office takes after "is". */
function articleOf(office: string, written: string): string {
  const [head = office] = office.split(/ (?:of|for|at|in|to) /);
  const isBare = !/[ ]/.test(office);
  if (/^an?$/.test(written)) return `${written} `;
  if (written !== '' && !(isBare && !single.test(office))) return 'the ';
  if (/^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*['’]s? /u.test(office) || single.test(head)) return '';
  return /^[aeiou]/i.test(office) ? 'an ' : 'a ';
}
