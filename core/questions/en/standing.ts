import type { Word } from '../../facts/en/1-words/word.ts';
import { readingsOf } from '../../facts/en/reading.ts';
import type { Document } from '../../language/index.ts';

/** What the article calls a person: one who leads or speaks for a body, or anyone else. */
export type Standing = 'office' | 'other';

const offices =
  /\b(president|premier|minister|mayor|governor|senator|ambassador|chancellor|king|queen|chief|director|chairman|chairwoman|chair|executive|head|secretary|spokesman|spokeswoman|spokesperson|commissioner|judge|prosecutor|barrister|lawyer|officer|inspector|general|colonel|manager|leader|founder|professor|coach)\b/i;
const others =
  /\b(player|striker|goalkeeper|midfielder|defender|forward|winger|captain|substitute|swimmer|sprinter|runner|boxer|cyclist|diver|champion|singer|actor|actress|artist|painter|writer|author|student|farmer|nurse|driver|teacher|victim|resident|mother|father|son|daughter|boy|girl)\b/i;

/** The standing of the person of this name by the words right before it and by what it is called; nothing when the article does not say. */
export function standingOf(name: string, document: Document): Standing | undefined {
  const readings = readingsOf(document);
  const roles = readings
    .flatMap(({ appositions }) => appositions)
    .filter((item) => isSame(item.name, name))
    .map(({ role }) => textOf(role));
  const titles = readings.flatMap(({ words }) =>
    words.flatMap((word, index) => (isSame(word, name) ? [textOf(words.slice(Math.max(0, index - 2), index))] : [])),
  );
  const called = [...roles, ...titles].join(' ');
  if (offices.test(called) || offices.test(name)) return 'office';
  return others.test(called) ? 'other' : undefined;
}

function isSame(word: Word, name: string): boolean {
  return word.cls === 'name' && (word.shown ?? word.text).replace(/['’]s$/, '') === name;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
