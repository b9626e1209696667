import type { Language, SpanType } from '../document.ts';
import { tokenize } from '../tokens.ts';

/** One listed name. `kind` is finer than `type`: "capital", "kabupaten", "un", "continent". */
export type NameEntry = {
  readonly key: string;
  readonly type: SpanType;
  readonly kind: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Every way to write it, by language. */
  readonly forms: Readonly<Record<Language, readonly string[]>>;
  /** Where it is: country code, or province code for Indonesian places. */
  readonly country?: string;
  readonly province?: string;
  readonly region?: string;
  readonly subregion?: string;
  readonly borders?: readonly string[];
  /** The year it was founded in, and the last one that it was under this name; nothing where no list tells. */
  readonly years?: readonly number[];
  /** Smaller is better known; for a stable order. */
  readonly rank: number;
};

export type Form = { readonly words: readonly string[]; readonly entry: NameEntry; readonly needsCue: boolean };

/** Forms by their first word, longest first; of two entries with one form the earlier entry wins. */
export type FormIndex = ReadonlyMap<string, readonly Form[]>;

export function indexForms(
  entries: readonly NameEntry[],
  language: Language,
  commonWords: readonly string[],
): FormIndex {
  const common = new Set(commonWords);
  const index = new Map<string, Form[]>();
  const seen = new Set<string>();
  for (const entry of entries) {
    for (const form of new Set([entry.name[language], ...entry.forms[language]])) {
      if (seen.has(form) || form.length < 2) continue;
      seen.add(form);
      const words = tokenize(form, 0, form.length).map((token) => token.text);
      const [first] = words;
      if (first === undefined || /^the$/.test(first)) continue;
      const list = index.get(first) ?? [];
      list.push({ words, entry, needsCue: common.has(form) });
      index.set(first, list);
    }
  }
  for (const list of index.values()) list.sort((one, other) => other.words.length - one.words.length);
  return index;
}

export function matchForm(index: FormIndex, words: readonly string[], from: number): Form | null {
  const list = index.get(words[from] ?? '');
  return list?.find((form) => form.words.every((word, at) => words[from + at] === word)) ?? null;
}
