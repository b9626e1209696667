import type { Word } from '../1-words/word.ts';
import type { Apposition } from './clause.ts';

/** "The boy who did most of the talking in English was Adul Sam-on, 14.": what the name is called stands before "was". */
export function identityOf(words: readonly Word[]): readonly Apposition[] {
  const end = words.findIndex((word, index) => index > 0 && ['stop', 'comma', 'open'].includes(word.cls));
  const name = words[end - 1];
  const verb = words[end - 2];
  if (name?.cls !== 'name' || name.owner || !verb || !/^(was|is)$/.test(verb.lower)) return [];
  const role = words.slice(0, end - 2);
  const opener = role[0];
  const plain = role.every((word) => !['quote', 'break', 'and'].includes(word.cls)) && role.length > 2;
  return opener?.lower === 'the' && plain ? [{ name, role }] : [];
}
