import type { Document, Span } from '../../language/index.ts';
import type { Gate, Setting } from '../candidate.ts';

/** Common words that open a name and belong to it. */
const calling = /^(?:Haji|Hajah|Kiai|Nyai|Ustaz|Ustazah|Gus|Romo|Father|Sister|Sir|Dame|Lord|Lady)$/;

/**
 * Where a name begins and ends must be sure: "Purwo" before "Nugroho" or "Dinda" before "Ayu Prameswari" may belong to it, when it is neither a title nor
 * part of another name; and a person's name that opens with a common word ("Baru Akhmad") took it from the name before.
 */
export const nameBorder: Gate = {
  name: 'name border',
  refuse: ({ draft }, setting) => {
    const { answer, fact } = draft;
    const spans = [...fact.slots, ...(fact.source ? [fact.source] : [])].flatMap((slot) =>
      slot.spans.map(({ span }) => span),
    );
    const own = spans.find(
      ({ entityId, type }) => type === 'person' && entityId !== undefined && entityId === answer.entityId,
    );
    if (!own || answer.type !== 'person') return undefined;
    const before = wordBefore(own, setting);
    if (before) return `"${before}" right before "${own.text}" may belong to the name.`;
    const [first = '', ...rest] = answer.text.split(' ');
    return rest.length > 0 &&
      !calling.test(first) &&
      setting.grammar.isCommon(first.toLowerCase(), setting.lexicon) &&
      !setting.lexicon.isGivenName(first)
      ? `"${first}" is no name.`
      : undefined;
  },
};

/** A word with a capital right before the name that nothing explains. */
function wordBefore(span: Span, { document, lexicon }: Setting): string | undefined {
  const sentence = document.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  const at = sentence?.tokens.findIndex(({ start }) => start === span.start) ?? -1;
  const word = sentence?.tokens[at - 1];
  if (
    !sentence ||
    !word ||
    !/^(?:\p{Lu}\p{Ll}+|\p{Lu}{1,2})$/u.test(word.text) ||
    !/^ $/.test(document.body.slice(word.end, span.start))
  )
    return undefined;
  if (sentence.spans.some(({ start, end, type }) => type !== 'person' && start <= word.start && word.end <= end))
    return undefined;
  return isTitle(word.text, document, lexicon) || (at === 1 && lexicon.isStopWord(word.lower, document.language))
    ? undefined
    : word.text;
}

function isTitle(word: string, { language }: Document, { titles }: Setting['lexicon']): boolean {
  const { phrases } = titles[language];
  return phrases.has(word) || [...phrases.values()].some((all) => all.some(({ words }) => words.includes(word)));
}
