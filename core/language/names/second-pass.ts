import type { Entity, Token } from '../document.ts';
import type { Claims } from '../spans/draft.ts';
import { tokenize } from '../tokens.ts';
import { hasCue, isLanguageOrMoney } from './listed-names.ts';
import { type NameWords, opensSentence } from './name-words.ts';

export type KnownForms = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly entity: Entity }[]>;

/** Entities by the first word of each of their forms, longest form first. */
export function indexKnownForms(byForm: ReadonlyMap<string, Entity>): KnownForms {
  const index = new Map<string, { words: readonly string[]; entity: Entity }[]>();
  for (const [form, entity] of byForm) {
    const words = tokenize(form, 0, form.length).map((token) => token.text);
    const [first] = words;
    if (first === undefined || !/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(first) || form.length < 2) continue;
    const list = index.get(first) ?? [];
    list.push({ words, entity });
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((one, other) => other.words.length - one.words.length);
  return index;
}

/**
 * Words of free capital runs that hold more than a person's name: after "Teleskop Antariksa James Webb" a bare "Webb"
 * may be the telescope. Each word comes with the runs it stands in.
 */
export function freeRuns(view: NameWords, claims: Claims): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let run: string[] = [];
  view.tokens.forEach((token, at) => {
    const free = view.capital(at) && claims.free(token) && !(opensSentence(view.tokens, at) && view.language === 'id');
    if (free) run.push(token.text);
    if (!free || at === view.tokens.length - 1) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
  });
  return runs;
}

/** Without the one-word forms of persons that also end a longer free run. */
export function withoutShared(
  byForm: ReadonlyMap<string, Entity>,
  runs: readonly (readonly string[])[],
): ReadonlyMap<string, Entity> {
  const shared = new Map<string, Set<string>>();
  for (const run of runs) {
    const last = run.at(-1) ?? '';
    const words = shared.get(last) ?? new Set<string>();
    for (const word of run) words.add(word);
    shared.set(last, words);
  }
  return new Map(
    [...byForm].filter(([form, entity]) => {
      if (entity.type !== 'person' || form === entity.name || form.includes(' ')) return true;
      const name = new Set(entity.name.split(' '));
      return [...(shared.get(form) ?? [])].every((word) => name.has(word));
    }),
  );
}

export type KnownMention = { readonly first: Token; readonly last: Token; readonly entity: Entity };

/** Later mentions of names the document has made known: "Putin" after "Vladimir Putin", "BRR" after its long form. */
export function findKnownNames(view: NameWords, known: KnownForms, claims: Claims): readonly KnownMention[] {
  const { tokens, words } = view;
  const found: KnownMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const form = known
      .get(words[at] ?? '')
      ?.find((candidate) => candidate.words.every((word, offset) => words[at + offset] === word));
    const first = tokens[at];
    const last = form && tokens[at + form.words.length - 1];
    if (!form || !first || !last || !standsAlone(view, at, at + form.words.length, form.entity, claims)) continue;
    if (claims.claim({ start: first.start, end: last.end })) found.push({ first, last, entity: form.entity });
    at += form.words.length - 1;
  }
  return found;
}

/** A short form next to another free capitalised word is part of a longer, unknown name. */
function standsAlone(view: NameWords, from: number, to: number, entity: Entity, claims: Claims): boolean {
  const { tokens, lexicon, language, words } = view;
  const before = tokens[from - 1];
  const after = tokens[to];
  const word = words[from] ?? '';
  if (to === from + 1 && lexicon.isStopWord(word.toLowerCase(), language) && !/^\p{Lu}{2,}$/u.test(word)) return false;
  const titled = lexicon.titles[language].phrases.has(before?.text ?? '');
  if (isLanguageOrMoney(view, from)) return false;
  if (
    to === from + 1 &&
    entity.type !== 'person' &&
    lexicon.match(language, words, from)?.needsCue &&
    !hasCue(view, from)
  )
    return false;
  const opener = language === 'id' && from === 1; // "Pemerintah Rusia", "Usul Ali"
  const shout = /^\p{Lu}{2,}$/u.test(word) || (entity.type === 'organisation' && to > from + 1);
  if (before && !opener && view.capital(from - 1) && claims.free(before) && !titled && !shout) return false;
  return !(after && view.capital(to) && claims.free(after));
}
