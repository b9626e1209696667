import type { Fact } from '../../facts/index.ts';
import { grouped, oncePer, plainText, type Sentence } from '../../language/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { holdsWords, wordSetOf, wordsOf } from '../text.ts';

const others = 3;
const [shortest, longest] = [6, 40];
const longestClaim = 18;

/** "Kalimat mana yang membuktikan bahwa ...?": the sentence of the fact among those that speak of the same things and do not say it. */
export function draftEvidence(setting: Setting): readonly Draft[] {
  const { facts, document, grammar } = setting;
  const sentences = document.sentences.filter(isPickable);
  return facts.flatMap((fact): readonly Draft[] => {
    const own = sentences.find(({ index }) => index === fact.sentence);
    const claim = claimOf(fact);
    if (!own || claim === undefined || isToldTwice(fact, document.body) || repeats(claim, own)) return [];
    const tempting = sentences.map((sentence) => ({ sentence, shared: sharedWords(claim, sentence, setting) }));
    const chosen = tempting
      .filter(({ sentence: { index }, shared }) => shared > 0 && index !== own.index && !tells(index, fact, facts))
      .sort((one, other) => other.shared - one.shared || one.sentence.index - other.sentence.index)
      .slice(0, others);
    if (chosen.length < others || isMatched(claim, own, chosen, setting)) return [];
    const picked = [own, ...chosen.map(({ sentence }) => sentence)].sort((one, other) => one.index - other.index);
    const text = plainText(document.body, own);
    return [
      {
        kind: 'evidence',
        stem: grammar.frames.prove(claim),
        answer: { text, type: 'sentence', range: { start: own.start, end: own.end } },
        fact,
        facts: [fact],
        evidence: fact.evidence,
        because: grammar.quoted(text),
        rule: 'evidence',
        tier: 'B',
        sentences: picked.map(({ index }) => index),
      },
    ];
  });
}

function isPickable({ role, tokens }: Sentence): boolean {
  return (role === 'prose' || role === 'list-item') && tokens.length >= shortest && tokens.length <= longest;
}

/** The fact inside a sentence: without its stop, its first word in the case it has there. */
function claimOf({ text, slots, source, kind }: Fact): string | undefined {
  const [first] = slots;
  const words = text.replace(/\.$/, '');
  if (!first || kind === 'role' || words.split(' ').length > longestClaim) return undefined;
  const [own, told] = [first.text.charAt(0), words.charAt(0)];
  // "Sebanyak 412 rumah" opens with a word that the slot does not have.
  const inside = source || own.toLowerCase() !== told.toLowerCase() ? told.toLowerCase() : own;
  return inside + words.slice(1);
}

/**
 * Whoever only compares words must not find it: another shares as many telling words with the claim as the right one does, because the right
 * one says a good part of them with a pronoun or another name.
 */
function isMatched(
  claim: string,
  own: Sentence,
  chosen: readonly { readonly sentence: Sentence; readonly shared: number }[],
  setting: Setting,
): boolean {
  // Whoever looks for "75" finds it: a figure of the claim must stand in other sentences too.
  const isAlone = (figure: string) => !chosen.some(({ sentence }) => holdsWords(sentence.text, figure));
  if ((claim.match(/\d[\d.,]*/g) ?? []).some((figure) => holdsWords(own.text, figure) && isAlone(figure))) return true;
  const telling = wordsOf(claim).filter((word) => word.length > 3 && !setting.grammar.stopWords.has(word)).length;
  const shared = sharedWords(claim, own, setting);
  return shared > (2 / 3) * telling || chosen.every((other) => other.shared < shared);
}

/** Places that only name who or what is meant prove nothing; one with the same verb may. */
function isToldTwice({ places, predicate }: Fact, body: string): boolean {
  const verb = predicate?.head;
  return places.slice(1).some(({ start, end }) => verb === undefined || holdsWords(body.slice(start, end), verb));
}

/** A claim that is the whole sentence again proves nothing but that one can read: it must be a part of it, or say it otherwise. */
function repeats(claim: string, { text }: Sentence): boolean {
  return wordsOf(claim).length > 0.7 * wordsOf(text).length;
}

/** Another telling of the same, or a sentence that proves a fact with all its words. */
function tells(index: number, fact: Fact, facts: readonly Fact[]): boolean {
  const own = new Set(wordsOf(fact.text));
  return (
    factsBySentence(facts)
      .get(index)
      ?.some((other) => wordsOf(other.text).filter((word) => own.has(word)).length >= own.size * 0.6) ?? false
  );
}

const factsBySentence = oncePer((facts: readonly Fact[]) => grouped(facts, ({ sentence }) => sentence));

function sharedWords(claim: string, { text }: Sentence, { grammar }: Setting): number {
  const words = wordSetOf(text);
  return wordsOf(claim).filter((word) => word.length > 3 && !grammar.stopWords.has(word) && words.has(word)).length;
}
