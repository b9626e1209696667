import type { Fact } from '../../facts/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import type { Distractor } from '../question.ts';
import { capitalise, wordsOf } from '../text.ts';

const least = 2;
const most = 3;
const [shortest, longest] = [3, 14];

/** "Mengapa ...?" only where the article gives the cause with a connective of cause; other things that it tells are offered as causes. */
export function draftCauses(setting: Setting): readonly Draft[] {
  const { facts, grammar, document } = setting;
  return facts.flatMap((fact): readonly Draft[] => {
    const { cause } = fact;
    const stem = cause && grammar.frames.why(fact);
    if (!cause || stem === undefined || !isOfLength(cause.text)) return [];
    const rivals = rivalsOf(fact, cause.opener, setting);
    if (rivals.length < least) return [];
    return [
      {
        kind: 'multiple-choice',
        stem,
        answer: { text: capitalise(cause.text), type: 'phrase', range: { start: cause.start, end: cause.end } },
        fact,
        facts: [fact],
        evidence: fact.evidence,
        because: grammar.quoted(document.sentences[fact.sentence]?.text ?? cause.text),
        rule: 'cause',
        tier: 'C',
        rivals,
      },
    ];
  });
}

/** The causes that the article gives of other things: anything else that it tells is no believable cause. */
function rivalsOf(fact: Fact, opener: string, { facts, grammar, document }: Setting): readonly Distractor[] {
  const said = new Set(wordsOf(fact.cause?.text ?? ''));
  return facts
    .filter(
      (other) =>
        other.sentence !== fact.sentence &&
        other.kind !== 'role' &&
        other.because !== 'row' &&
        !other.source &&
        other.status === 'asserted',
    )
    .flatMap((other) => {
      const text = other.cause?.opener === opener ? other.cause.text : undefined;
      return text === undefined || !isOfLength(text) || isNear(wordsOf(text), said) ? [] : [{ text, other }];
    })
    .filter(
      ({ text }) =>
        text.length < 1.6 * (fact.cause?.text.length ?? 0) && text.length > 0.6 * (fact.cause?.text.length ?? 0),
    )
    .sort((one, other) => Math.abs(one.other.sentence - fact.sentence) - Math.abs(other.other.sentence - fact.sentence))
    .slice(0, most)
    .map(({ text, other }) => ({
      text: capitalise(text),
      because: grammar.wrong({
        kind: 'elsewhere',
        text: capitalise(text),
        sentence: document.sentences[other.sentence]?.text ?? text,
      }),
    }));
}

function isNear(words: readonly string[], said: ReadonlySet<string>): boolean {
  return words.filter((word) => word.length > 4 && said.has(word)).length > 1;
}

function isOfLength(text: string): boolean {
  const words = text.split(' ').length;
  return words >= shortest && words <= longest;
}
