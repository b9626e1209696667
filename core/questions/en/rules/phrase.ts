import type { Fact, Slot } from '../../../facts/index.ts';
import type { Document } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { make } from '../making.ts';
import { askInverted, askStraight, isMany, without } from '../telling.ts';
import { ofOne, toDo } from '../verbs.ts';

/** An answer of more words would hardly be typed alike by two people. */
const longest = 4;
const light =
  /^(had|has|have|took|takes|take|made|makes|make|did|does|do|got|gets|get|gave|gives|give|went|goes|go|played|plays|play|held|holds|hold|paid|pays|pay|set|put|puts|came|kept|keeps|bore|posed|met|meets|left|found|called|calls)$/;

/** "What did a contractor break on Canal Street?", "What was finished in 2019 at a cost of £14m?": a short noun phrase without a name. */
export function askPhrase(fact: Fact, document: Document): readonly Draft[] {
  if (fact.kind === 'role' || fact.because === 'row' || fact.voice === 'copula' || fact.slots.length < 3) return [];
  return [...objectOf(fact, document), ...subjectOf(fact, document)];
}

function objectOf(fact: Fact, document: Document): readonly Draft[] {
  const { object, predicate, slots, subject } = fact;
  const verb = predicate?.text.split(' ').at(-1) ?? '';
  if (
    object?.role !== 'object' ||
    !predicate ||
    !subject ||
    !isShort(object) ||
    light.test(verb) ||
    slots[slots.indexOf(predicate) + 1] !== object
  )
    return [];
  const more = slots.filter((slot) => slot !== object && slot !== predicate && slot !== subject);
  const next = slots[slots.indexOf(object) + 1];
  if (
    next &&
    next.opener !== '' &&
    next.spans.length === 0 &&
    /^(of|from|for|with|about|against|between|by|as|over|around|to)$/.test(next.opener)
  )
    return [];
  if (
    (more.length === 0 && !isKnownDeed(subject, object, document)) ||
    isBareDefinite(object.text) ||
    /\b(?:dead|injured|victims|wounded|missing)\b|^(?:one|two|three|four|five) of /.test(object.text) ||
    /^(no|none|neither) /i.test(subject.text) ||
    /^(its|his|her|their) /.test(object.text)
  )
    return [];
  const stem = askInverted('what', fact, object);
  return stem ? [draftOf(fact, document, object, stem, 'phrase: object')] : [];
}

/** "The public library has abolished late fees": who is named or in the title, and what is more than one word. */
function isKnownDeed(subject: Slot, object: Slot, { title }: Document): boolean {
  const isOfTitle = title
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(subject.head);
  return (subject.spans.length > 0 && /^the /.test(object.text)) || (isOfTitle && / /.test(object.text));
}

function subjectOf(fact: Fact, document: Document): readonly Draft[] {
  const { subject, predicate, slots } = fact;
  // "What was first sought in 2012?": of what was done, a date alone tells too little.
  const telling =
    slots.some(
      (slot) => slot !== subject && slot.spans.length > 0 && (fact.voice !== 'passive' || slot.role !== 'time'),
    ) || slots.some(({ role, text }) => /^(?:object|content)$/.test(role) && text.split(' ').length > 4);
  if (
    !subject ||
    !predicate ||
    !isShort(subject) ||
    !telling ||
    subject.spans.length > 0 ||
    isBareDefinite(subject.text) ||
    /\p{Lu}/u.test(subject.text) ||
    /^(this|that|such|an? \S+$|on|in|at|for|by|with|from|of|to|after|before|during|since|under|over|as)\b/i.test(
      subject.text,
    )
  )
    return [];
  if (
    !/\s/.test(subject.text) &&
    isHuman(subject.head) &&
    !/(ed|t|d|e|n|w|g)$/.test(predicate.text.split(' ')[0] ?? '')
  )
    return [];
  // "What included a firm of Italy?", "What has been told to stay offshore?": nobody asks so.
  if (
    /(?:^| )(?:(?:includ|contain|compris|involv|featur|consist|result|follow)(?:e|es|ed|s)?|come|comes|came)$/.test(
      predicate.text,
    ) ||
    // Of what can do so there may be more: "What can take ships carrying 5,000 containers?"
    /^(?:can|could|may|might) /.test(predicate.text) ||
    (/(?:^| )(?:led|owned|run|headed|chaired|founded)$/.test(predicate.text) && fact.voice === 'passive') ||
    (!isHuman(subject.head) &&
      /(?:^| )(?:told|asked|ordered|urged|warned|advised|allowed|expected|forced|invited) to(?: |$)/.test(
        predicate.text,
      ))
  )
    return [];
  const verb = isMany(subject) ? ofOne(predicate.text) : predicate.text;
  const stem = verb && askStraight(isHuman(subject.head) ? 'who' : 'what', fact, verb);
  return stem ? [draftOf(fact, document, subject, stem, 'phrase: subject')] : [];
}

function draftOf(fact: Fact, document: Document, { text, start, end }: Slot, stem: string, rule: string): Draft {
  return make(fact, document, {
    kind: 'short-answer',
    stem,
    answer: { text: text.replace(/,$/, ''), type: 'phrase', range: { start, end } },
    rule,
    tier: 'C',
  });
}

/** "the line", "the danger": of itself it tells nothing. */
function isBareDefinite(text: string): boolean {
  return /^the \S+$/i.test(text);
}

/** A few plain words, without figure, pronoun or a bound that asks for more. */
const vague =
  /(problems?|things?|ways?|calls?|questions?|issues?|concerns?|changes?|challenges?|lot|efforts?|steps?|plans?|place|role|part|support|attention|time|work|action|way|point|fact|case|number|amount|letter|requests?|reports?|statements?|results?|reactions?|responses?|comments?|doubts?)$/;

function isShort({ text, spans }: Slot): boolean {
  if (vague.test(text) || /^(millions|thousands|hundreds|dozens|scores|tens) /i.test(text)) return false;
  const words = text
    .replace(/^(the|an?) /i, '')
    .replace(/,$/, '')
    .split(' ');
  return (
    words.length <= longest &&
    spans.length === 0 &&
    !/\d|["“”]/.test(text) &&
    !/^(so|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|any|all|every|each|more|less|much|many|some|several|both|few|little|most|part|place|effect|one|another|other|nothing|everyone|anyone|who|what|that|it|he|she|they|him|them|its?elf|themselves)\b/i.test(
      text,
    )
  );
}

function isHuman(head: string): boolean {
  return (
    /(ers|ors|ists|men|women|people|humans|police|officials|residents|experts|scientists|families|children|boys|girls|students|officers|delegates|authorities|parents|crew|team|staff|mps|ministers|voters)$/.test(
      head,
    ) ||
    /^(officer|man|woman|boy|girl|contractor|worker|driver|teacher|jury|court|judge|client|clients|crown|patient|doctor|nurse|resident|neighbour|passenger|student|pupil|farmer|owner|victim)$/.test(
      head,
    )
  );
}

/** "What caused the thefts to come to light?": a short cause after "because of" or "due to". */
export function askCause(fact: Fact, document: Document): readonly Draft[] {
  const { cause, subject, predicate, slots } = fact;
  const opener = /^(because of|due to|owing to|thanks to) /.exec(cause?.text ?? '')?.[1];
  const text = cause?.text.slice((opener?.length ?? 0) + 1).replace(/,$/, '') ?? '';
  const deed = predicate && toDo(predicate.text);
  if (!cause || !opener || !subject || !deed || text.split(' ').length > 5 || fact.status !== 'asserted') return [];
  const rest = without(slots, subject, predicate, cause).map((slot) => slot.text);
  const stem = `${['What caused', subject.text, 'to', deed, ...rest].join(' ').replace(/,$/, '')}?`;
  return [
    make(fact, document, {
      kind: 'short-answer',
      stem,
      answer: { text, type: 'phrase', range: { start: cause.start, end: cause.end } },
      rule: 'cause',
      tier: 'C',
    }),
  ];
}
