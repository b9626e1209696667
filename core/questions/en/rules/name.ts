import { type Fact, isOffice, type Slot, type ToldSpan } from '../../../facts/index.ts';
import type { Document, Lexicon } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { typed } from '../making.ts';
import { askInverted, askStraight } from '../telling.ts';
import { activeOf, ofOne, plainPast } from '../verbs.ts';
import { whichOf } from '../which.ts';
import { whoseOf } from '../whose.ts';
import { doneBy } from './amount-shape.ts';

/** "Who replaced Theresa May on 24 July 2019?" */
export function askSubject(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { subject, predicate, slots } = fact;
  const told = subject && nameOf(subject, lexicon);
  if (!told || !predicate || fact.kind === 'role' || slots.length < 3) return [];
  if (told.told.span.type === 'country' && isTopic(told.told, document)) return [];
  // "Who is a well-known pop singer?" has lost that it is her father.
  if (whoseOf(told.told, document)) return [];
  // "Athens objected", "Dili wants": a government is called by its city, and the country would be as right.
  if (told.told.span.type === 'city' && fact.voice === 'active' && !ofTowns.test(predicate.text)) return [];
  // "Who had opened the line on 24 December 2002?": before what, the question does not say.
  const past = fact.time && predicate.text.startsWith('had ') ? plainPast(predicate.text, false) : undefined;
  const verb = past ?? ofOne(predicate.text);
  const stem = verb && askStraight(told.which, fact, verb);
  return typed(fact, document, { stem, told: told.told, rule: 'subject', tier: 'B' });
}

/** What a town itself does. */
const ofTowns =
  /\b(?:hosts?|hosted|stages?|staged|lies|lay|stands|stood|sits|sat|became|grew|floods?|flooded|burned|burnt|lost|saw)\b/;

/** The country that the article names most is its topic, and no answer. */
function isTopic({ span, text }: ToldSpan, { sentences, title }: Document): boolean {
  // "Swiss men" tells Switzerland.
  if (
    title
      .split(/[^\p{L}]+/u)
      .some(
        (word) =>
          /^\p{Lu}/u.test(word) && word.length > 3 && word.slice(0, 3) === text.replace(/^the /, '').slice(0, 3),
      )
  )
    return true;
  const counts = new Map<string, number>();
  for (const { type, entityId } of sentences.flatMap(({ spans }) => spans))
    if (type === 'country' && entityId) counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  const own = counts.get(span.entityId ?? '') ?? 0;
  return own > 2 && [...counts.values()].every((count) => count <= own);
}

/** "Who turned down a request for a fourth count?": the doer of a passive is asked in the active voice, else "by whom". */
export function askAgent(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { slots, subject, predicate } = fact;
  const agent = slots.find(({ role, opener }) => role === 'agent' && opener === 'by');
  const told = agent && nameOf(agent, lexicon);
  if (!told || !subject || !predicate || fact.voice !== 'passive') return [];
  const active = activeOf(predicate.text);
  const stem = active
    ? askStraight(told.which, doneBy(fact, agent), active)
    : askInverted(`by ${told.which === 'who' ? 'whom' : told.which}`, fact, agent);
  return typed(fact, document, { stem, told: told.told, rule: 'agent', tier: 'B' });
}

/** "Whom did Boris Johnson replace on 24 July 2019?" */
export function askObject(fact: Fact, document: Document, lexicon: Lexicon): readonly Draft[] {
  const { object, subject } = fact;
  const told = object && object.role === 'object' && object.opener === '' ? nameOf(object, lexicon) : undefined;
  if (!told || !object || !subject) return [];
  const stem = askInverted(told.which === 'who' ? 'whom' : told.which, fact, object);
  return typed(fact, document, { stem, told: told.told, rule: 'object', tier: 'C' });
}

type Named = { readonly told: ToldSpan; readonly which: string };

/** The one name that is all of the slot, with its title or class noun, and what is asked of it. */
export function nameOf(slot: Slot, lexicon: Lexicon): Named | undefined {
  const names = slot.spans.filter(({ span }) => span.entityId !== undefined);
  const home = homeOf(slot);
  const told = home === '' ? names.at(-1) : names[0];
  const which = told && whichOf({ type: told.span.type, text: told.text }, lexicon);
  const text = (home === '' ? slot.text : slot.text.slice(0, -home.length))
    .replace(/^by /, '')
    .replace(/^the /i, '')
    .replace(/,$/, '');
  // "It" stands for a government, a court, a firm: which of those named before is not sure enough to be a key.
  if (told?.span.because === 'a reference' && /^its?$/i.test(told.span.text)) return undefined;
  if (!told || !which || !text.endsWith(told.text.replace(/^the /i, ''))) return undefined;
  const before = text.slice(0, -told.text.replace(/^the /i, '').length).trim();
  if (before === '') return { told, which };
  if (told.span.type === 'person')
    return isOffice(before, 'en', lexicon) ||
      /^\p{Ll}[\p{Ll} -]*(?:er|or|ist|man|woman|ian|director|chief|president|minister|judge|coach|captain)$/u.test(
        before,
      )
      ? { told, which }
      : undefined;
  return undefined;
}

/** " of the Netherlands" after a person's or body's name: where they are from. */
function homeOf({ text, spans }: Slot): string {
  const [first] = spans;
  if (!first || !/^(?:person|organisation)$/.test(first.span.type)) return '';
  const after = text.slice(text.indexOf(first.text) + first.text.length);
  return /^ of (?:the )?\p{Lu}[\p{L}'’ -]*,?$/u.test(after) ? after : '';
}
