import type { Range, Span } from '../../../language/index.ts';
import type { Word } from '../1-words/word.ts';

/** A name that a definite phrase or pronoun stands for. */
export type Referent = {
  readonly text: string;
  readonly article: boolean;
  readonly person: boolean;
  readonly span?: Span;
  readonly at?: Range;
  /** A body, and the only one of its sentence: "the company" may mean it. */
  readonly firm?: boolean;
};

/** The name as a referent, in its fullest form when it is a person. */
export function referentOf(name: Word, article: boolean): Referent {
  const text = (name.shown ?? name.text).replace(/['’]s$/, '');
  return { text, article, person: name.span?.type === 'person', ...(name.span ? { span: name.span } : {}) };
}

/** The word shown as the name it stands for. */
export function named(word: Word, referent: Referent): Word {
  const { span, ...plain } = word;
  return {
    ...plain,
    cls: 'name',
    shown: word.owner ? `${referent.text}'s` : referent.text,
    ...(referent.span ? { span: referent.span } : {}),
    ...(referent.at ? { source: referent.at } : {}),
  };
}
