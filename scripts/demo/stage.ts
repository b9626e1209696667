import type { Answering } from './answering.ts';
import type { People } from './people.ts';
import type { Quiz } from './quizzes.ts';

/** What the deeds of the demonstration need. */
export type Stage = {
  readonly now: Date;
  readonly people: People;
  readonly answering: Answering;
  /** The library's quiz of a shipped article. */
  readonly library: (slug: string) => Quiz;
  /** The quiz that the teacher made and published. */
  readonly own: Quiz;
  /** Its item that is answered as one with a wrong key. */
  readonly badItem: string;
};
