import { answersTo, type Found } from '../answerer/index.ts';
import { isBuilt } from '../built.ts';
import type { Candidate, Gate, Setting } from '../candidate.ts';
import { plain, wordSetOf, wordsOf } from '../text.ts';
import { postingsOf } from './postings.ts';

/** So much better must another answer fit the stem to be what a reader would say. */
const clearly = 1.2;

/**
 * A reader of its own is given the stem and the article and must find the key: where another answer of the kind asked fits clearly better, the question does
 * not lead to its proof. Where the stem does not tell what kind is asked, the sentence that shares most telling words with it must be the evidence.
 */
export const roundTrip: Gate = {
  name: 'round trip',
  refuse: (candidate, setting) => {
    const { question } = candidate;
    if (isBuilt(question)) return undefined;
    const isAsked =
      question.kind !== 'true-false' &&
      question.kind !== 'multiple-response' &&
      candidate.draft.answer.type !== 'phrase';
    return (isAsked ? missed(candidate, setting) : undefined) ?? misled(candidate, setting);
  },
};

function missed({ draft, question }: Candidate, { document, grammar }: Setting): string | undefined {
  const all = answersTo(question.stem, document, grammar.sense);
  const answers =
    question.kind === 'cloze' && grammar.sense.gapsOfKind ? all.filter((found) => isOfKind(found, draft.answer)) : all;
  if (
    grammar.sense.gapsOfKind &&
    !all.some((found) => found.sentence === draft.fact.sentence && isKey(found, draft.answer))
  )
    return undefined;
  const [best] = answers;
  const own = answers.find((found) => isKey(found, draft.answer));
  if (!best || !own || best.score - own.score <= clearly) return undefined;
  return `A reader would rather answer "${best.text}".`;
}

function isOfKind({ iso, amount, entityId }: Found, { value, entityId: own }: Candidate['draft']['answer']): boolean {
  if (value?.kind === 'date') return iso !== undefined;
  if (value?.kind === 'number') return amount !== undefined;
  return own === undefined || entityId !== undefined;
}

function isKey(found: Found, { text, value, entityId }: Candidate['draft']['answer']): boolean {
  if (entityId !== undefined && found.entityId === entityId) return true;
  if (value?.kind === 'date') return found.iso?.startsWith(value.iso) ?? false;
  if (value?.kind === 'number') return found.amount === value.amount;
  return plain(found.text) === plain(text);
}

function misled({ question, draft }: Candidate, { document, grammar }: Setting): string | undefined {
  const telling = [...new Set(wordsOf(question.stem).filter((word) => !grammar.stopWords.has(word)))];
  const proof = wordSetOf(`${question.evidence.text} ${draft.fact.text}`);
  const own = telling.filter((word) => proof.has(word) || proof.has(root(word))).length;
  const { sentences, of } = postingsOf(document);
  const shared = new Map<number, number>();
  for (const word of telling)
    for (const at of new Set([...of(word), ...of(root(word))])) shared.set(at, (shared.get(at) ?? 0) + 1);
  const better = [...shared]
    .filter(([at, count]) => count > own && sentences[at]?.index !== draft.fact.sentence)
    .sort(([one], [other]) => one - other)[0];
  const text = better && sentences[better[0]]?.text;
  return text === undefined ? undefined : `Another sentence fits the stem better: "${text.slice(0, 60)}"`;
}

/** "meresmikan" and "diresmikan" are one verb: the base after a verbal prefix is compared. */
function root(word: string): string {
  return word.startsWith('di') ? `me${word.slice(2)}` : word.replace(/^me(?:ng|ny|m|n)?/, 'di');
}
