import { dateInWords } from '../../facts/id/date-words.ts';
import type { Fact, Slot } from '../../facts/index.ts';
import { type Document, plainText, type Span } from '../../language/index.ts';
import type { Answer, Draft, Tier } from '../draft.ts';
import type { QuestionKind } from '../question.ts';
import { capitalise } from '../text.ts';

/** The most words a stem may have; longer ones lose their last adjuncts first. */
export const stemWords = 20;

/**
 * Joins the parts of a stem and closes it with "?". Adjuncts go from the end until it is short enough, but what completes the
 * object or the verb ("yang ...", "bahwa ...") stays: it may lose only its own tail. Nothing when even that is too long.
 */
export function ask(opening: string, kept: readonly string[], adjuncts: readonly string[]): string | undefined {
  const timeless = adjuncts.filter((adjunct) => !/^(pada|sejak|hingga|mulai) .*\d/.test(adjunct));
  for (const tail of [adjuncts, ...tails(timeless)]) {
    const text = [opening, ...kept, ...tail]
      .filter(Boolean)
      .join(' ')
      .replace(/(?<= )sebanyak (?=\d)/, '');
    if (text.split(' ').length <= stemWords) return `${capitalise(text)}?`;
  }
  return undefined;
}

/** All adjuncts, then one less each time; a completing one is first tried without its purpose. */
function tails(adjuncts: readonly string[]): readonly (readonly string[])[] {
  const last = adjuncts.at(-1);
  if (last === undefined) return [[]];
  const rest = adjuncts.slice(0, -1);
  if (!/^(yang|bahwa|agar|supaya) /.test(last)) return [adjuncts, ...tails(rest)];
  const purpose = /^(yang \S+ .+?) (?:untuk|sebagai|guna) .*$/.exec(last)?.[1];
  const place = /^(bahwa (?:\S+ ){6,}\S+) (?:dengan|di|dalam|kepada|terhadap|untuk) .*$/.exec(last)?.[1];
  const shorter = [purpose, place].filter((cut) => cut !== undefined).map((cut) => [...rest, cut]);
  return [adjuncts, ...shorter];
}

/** Texts of the adjuncts but those asked for. */
export function adjunctsBut(fact: Fact, ...asked: readonly (Slot | undefined)[]): readonly string[] {
  return (fact.adjuncts ?? [])
    .filter((slot) => !asked.some((one) => one?.start === slot.start))
    .map(({ text }) => text);
}

const statementWords = 22;

/** The fact told whole, or without its last adjuncts when it is too long to be read at once; what completes it stays. */
export function statementOf({ text, adjuncts = [] }: Fact): string {
  let told = text.replace(/\.$/, '');
  for (const { text: last } of [...adjuncts].reverse()) {
    const isLong = told.split(' ').length > statementWords;
    if (!isLong || !told.endsWith(` ${last}`) || /^(yang|bahwa|agar|supaya) /.test(last)) break;
    told = told.slice(0, -last.length - 1);
  }
  return `${told}.`;
}

/** "lebih dari US$1,4 miliar": every smaller figure is right too. */
export function isBound({ value }: Span): boolean {
  const near = /^(sekitar|kira-kira|hampir|nyaris|rata-rata|kurang lebih|lebih kurang|kisaran|mendekati)$/;
  return value?.kind === 'number' && value.approximator !== undefined && !near.test(value.approximator);
}

const speaking = /^(pernyataan|seruan|surat|petisi|resolusi|pidato|imbauan|siaran)\b/;

/** "X mengeluarkan pernyataan yang mendesak Y": what it says is a fact of its own, "X mendesak Y", and is asked there. */
export function isShell({ object, adjuncts }: Fact): boolean {
  return speaking.test(object?.text ?? '') && (adjuncts?.[0]?.text.startsWith('yang ') ?? false);
}

export type Making = {
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly answer: Answer;
  readonly rule: string;
  readonly tier: Tier;
  readonly rivals?: Draft['rivals'];
};

/** The draft with its evidence and the reason a learner reads. */
export function make(fact: Fact, document: Document, making: Making): Draft {
  return {
    ...making,
    fact,
    evidence: fact.evidence,
    because: quoted(plainText(document.body, fact.evidence)),
  };
}

export function quoted(quote: string): string {
  return `Artikel menyatakan: “${quote.trim()}”`;
}

/** A name is asked by its fullest form in the article, so that key and distractors are of one form. */
export function answerOf(span: Span, document: Document): Answer {
  const { type, value, entityId, start, end } = span;
  const entity = document.entities.find(({ id }) => id === entityId);
  const isPair = /\p{L}[-/–]\p{Lu}/u.test(entity?.name ?? '') && !/[-/–]/.test(span.text);
  return { text: (isPair ? undefined : entity?.name) ?? shownText(span), type, value, entityId, range: { start, end } };
}

function shownText({ text, value }: Span): string {
  if (value?.kind === 'date') return dateInWords(value.iso);
  const spelled = value?.kind === 'number' && !/^(Rp|US)/.test(text) && /^\p{Lu}\p{Ll}+ /u.test(text);
  return spelled ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
