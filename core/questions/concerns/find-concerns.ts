import { type Document, oncePer } from '../../language/index.ts';
import { findMinors } from './find-minors.ts';
import { findVictims } from './find-victims.ts';
import type { Finding } from './finding.ts';
import { concernGrammars } from './grammars.ts';
import { namer } from './people/named-in.ts';
import { type People, peopleOf } from './people/people.ts';
import { findTopics } from './topics.ts';

/** All that an article holds of concern, and everyone it names. */
export type Found = {
  readonly findings: readonly Finding[];
  readonly people: People;
  /** Who is named in a text of an item (`Person.key`). */
  readonly namedIn: (text: string) => readonly string[];
};

/** The items of a quiz all ask the same article: it is searched once. */
export const findConcerns = oncePer((document: Document): Found => {
  const grammar = concernGrammars[document.language];
  const people = peopleOf(document, grammar);
  const findings = [
    ...findVictims(document, people, grammar),
    ...findMinors(document, people, grammar),
    ...findTopics(document, grammar),
  ];
  return { findings, people, namedIn: namer(document, people) };
});
