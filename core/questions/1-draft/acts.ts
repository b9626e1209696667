import type { Fact, ToldSpan } from '../../facts/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import type { Distractor } from '../question.ts';
import { capitalise, holdsWords, wordsOf } from '../text.ts';

/** Of whom, the article tells before it. */
const pointing = /(?<![\p{L}-])(?:him|her|it|them|he|she|they|ia|dia|mereka|itu|tersebut)(?![\p{L}-])/iu;
/** Words of an act that is neither a bare verb nor a story. */
const [shortest, longest] = [3, 13];
const least = 2;
const most = 3;

type Act = {
  readonly fact: Fact;
  readonly doer: ToldSpan;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** "Apa yang dilakukan X ...?": what one named doer did, among what the article tells of others of the same sort. */
export function draftActs(setting: Setting): readonly Draft[] {
  const { facts, grammar } = setting;
  const acts = facts.flatMap((fact) => actOf(fact) ?? []);
  return acts.flatMap((act): readonly Draft[] => {
    const stem = grammar.frames.act(act.fact);
    const rivals = acts.filter((other) => isRival(other, act, setting)).slice(0, most);
    if (stem === undefined || rivals.length < least || !act.fact.time) return [];
    return [
      {
        kind: 'multiple-choice',
        stem,
        answer: { text: capitalise(act.text), type: 'phrase', range: { start: act.start, end: act.end } },
        fact: act.fact,
        facts: [act.fact],
        evidence: act.fact.evidence,
        because: grammar.quoted(setting.document.sentences[act.fact.sentence]?.text ?? act.text),
        rule: 'act',
        tier: 'C',
        rivals: rivals.map((rival) => wrongAct(rival, setting)),
      },
    ];
  });
}

/** Of a fact that one named doer did something: the words from the verb on, without time and place. */
function actOf(fact: Fact): Act | undefined {
  const { subject, predicate, slots, voice, status, kind, source } = fact;
  if (
    !subject ||
    !predicate ||
    voice !== 'active' ||
    status !== 'asserted' ||
    source ||
    !/^(event|quantity)$/.test(kind)
  )
    return undefined;
  const names = subject.spans.filter(({ span }) => span.entityId !== undefined);
  const [doer] = names;
  if (!/\s|^\p{Lu}[\p{Lu}\d]/u.test(subject.text) && doer?.span.type === 'organisation') return undefined;
  const rest = slots.filter(
    ({ role, fronted }) => !fronted && role !== 'subject' && role !== 'time' && role !== 'predicate',
  );
  const text = [predicate, ...rest]
    .map((slot) => slot.text)
    .join(' ')
    .replace(/,$/, '');
  const words = text.split(' ').length;
  if (
    !doer ||
    names.length !== 1 ||
    !subject.text.endsWith(doer.text) ||
    rest.length === 0 ||
    pointing.test(text) ||
    words < shortest ||
    words > longest
  )
    return undefined;
  return { fact, doer, text, start: predicate.start, end: Math.max(predicate.end, ...rest.map(({ end }) => end)) };
}

/** Another doer of the same sort, of whom and of whose deed the article does not speak in one breath. */
function isRival(other: Act, { fact, doer, text }: Act, { document }: Setting): boolean {
  if (other.doer.span.entityId === doer.span.entityId || other.doer.span.type !== doer.span.type) return false;
  const near = document.sentences[other.fact.sentence];
  if (other.fact.sentence === fact.sentence || near?.spans.some(({ entityId }) => entityId === doer.span.entityId))
    return false;
  if (holdsWords(other.text, doer.text) || holdsWords(text, other.doer.text)) return false;
  const ratio = other.text.length / text.length;
  return ratio > 0.55 && ratio < 1.6 && !isLike(other.text, text);
}

/** Two tellings of one deed. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  return [...a].filter((word) => b.has(word)).length >= 0.5 * Math.min(a.size, b.size);
}

function wrongAct({ text, fact }: Act, { grammar, document }: Setting): Distractor {
  const sentence = document.sentences[fact.sentence]?.text ?? text;
  return { text: capitalise(text), because: grammar.wrong({ kind: 'elsewhere', text: capitalise(text), sentence }) };
}
