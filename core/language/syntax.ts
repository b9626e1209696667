import type { Language, Token, Word } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import type { NetworkName } from './names/network-name.ts';
import { flagsOf } from './names/word-flags.ts';
import { type Analysis, analyse, type Name } from './network/index.ts';
import { splitWords, type WordPart } from './words.ts';

/** What the network read in a sentence; both empty when there is no model for the language. */
export type Syntax = { readonly words: readonly Word[]; readonly names: readonly NetworkName[] };

const nothing: Syntax = { words: [], names: [] };

/**
 * Words with part of speech, head and relation, and names, of each sentence (its tokens); all sentences are read
 * together, which is several times faster than one by one. `body` is the text that the tokens point into.
 */
export function readSyntax(
  sentences: readonly (readonly Token[])[],
  body: string,
  language: Language,
  lexicon: Lexicon,
): readonly Syntax[] {
  const model = lexicon.modelOf(language);
  if (!model) return sentences.map(() => nothing);
  const parts = sentences.map((tokens) => splitWords(tokens, body, language));
  const forms = parts.map((words) => words.map(({ text }) => text));
  const flags = forms.map((words) => flagsOf(words, language, lexicon));
  return analyse(model, forms, flags).map((analysis, at) => toSyntax(parts[at] ?? [], analysis));
}

function toSyntax(parts: readonly WordPart[], { words, names }: Analysis): Syntax {
  return {
    words: parts.flatMap((part, at): readonly Word[] => {
      const read = words[at];
      return read ? [{ ...part, ...read }] : [];
    }),
    names: names.flatMap((name) => placed(parts, name)),
  };
}

const kinds: Readonly<Record<string, NetworkName['type']>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

function placed(parts: readonly WordPart[], { from, to, type, confidence }: Name): readonly NetworkName[] {
  const first = parts[from];
  const last = parts[to - 1];
  const kind = kinds[type];
  return first && last && kind ? [{ start: first.start, end: last.end, type: kind, confidence }] : [];
}

/** The words with their trees of some tokens of each sentence, read as if the others were not there. Empty without a model. */
export function parseTokens(
  sentences: readonly (readonly Token[])[],
  { body, language }: { readonly body: string; readonly language: Language },
  lexicon: Lexicon,
): readonly (readonly Word[])[] {
  return readSyntax(sentences, body, language, lexicon).map(({ words }) => words);
}
