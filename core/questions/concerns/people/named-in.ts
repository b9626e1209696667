import type { Document } from '../../../language/index.ts';
import type { People } from './people.ts';

/** Tells who is named in a text of an item: longer names first, so that "Tom Smith" is not his brother "Smith", and a place of that name is nobody. */
export function namer({ entities }: Document, { all }: People): (text: string) => readonly string[] {
  const others = entities.filter(({ type }) => type !== 'person').flatMap(({ name, aliases }) => [name, ...aliases]);
  const owners = new Map<string, string>(others.map((form) => [form, '']));
  for (const { key, forms } of all) for (const form of forms) owners.set(form, key);
  const forms = [...owners.keys()].filter((form) => form.length > 1);
  if (forms.length === 0) return () => [];
  const pattern = asWords(forms);
  return (text) => [...text.matchAll(pattern)].map(([form]) => owners.get(form) ?? '').filter((key) => key !== '');
}

/** Any of the names, as whole words, the longest that fits. */
export function asWords(names: readonly string[]): RegExp {
  const ordered = [...names].sort((one, other) => other.length - one.length);
  const escaped = ordered.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
