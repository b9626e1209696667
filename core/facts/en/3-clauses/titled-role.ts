import { isDemonym } from '../1-words/asked-alone.ts';
import type { Word } from '../1-words/word.ts';
import type { Apposition } from './clause.ts';

/** Offices that one person holds at a time. */
const single =
  /^((prime|foreign|finance|defence|defense|interior|energy|health|education|tourism|culture|transport|trade|agriculture|justice|environment) minister|president|premier|governor|mayor|chancellor|chairman|chairwoman|captain|coach|ambassador|king|queen|chief|boss|manager|director general|director|chief executive|commissioner)$/i;

/** "BMKG chief Dwikorita Karnawati", "French President Emmanuel Macron": the office with whose it is, right before the name. */
export function titledRoles(words: readonly Word[]): readonly Apposition[] {
  return words.flatMap((name, index) => {
    if (name.cls !== 'name' || name.span?.type !== 'person' || name.owner) return [];
    const found = [2, 1].map((length) => roleAt(words, index, length)).find((role) => role !== undefined);
    return found ? [{ name, role: found }] : [];
  });
}

function roleAt(words: readonly Word[], at: number, length: number): readonly Word[] | undefined {
  const title = words.slice(at - length, at);
  const office = title.map(({ text }) => text).join(' ');
  const owner = words[at - length - 1];
  const before = words[at - length - 2];
  if (at < length + 1 || !owner || !single.test(office) || !owns(owner)) return undefined;
  if (before && !opens(before)) return undefined;
  return [article(owner), { ...owner, shown: owner.shown ?? owner.text }, ...title.map(lowered)];
}

/** A body, a country or a place by name, or the adjective of one. */
function owns(word: Word): boolean {
  if (word.owner) return false;
  if (word.cls === 'adj') return isDemonym(word.text);
  return word.cls === 'name' && word.span !== undefined && word.span.type !== 'person';
}

/** "former US president", "deputy", "New York and": more belongs to the title than is read here. */
function opens({ cls, lower }: Word): boolean {
  return (
    ['comma', 'prep', 'stop', 'break', 'that', 'past', 'present', 'base', 'be', 'sub'].includes(cls) || lower === 'and'
  );
}

function article({ start }: Word): Word {
  return { start, end: start, text: 'the', lower: 'the', cls: 'det', plural: false, owner: false };
}

function lowered(word: Word): Word {
  return { ...word, cls: 'noun', shown: word.lower };
}
