import type { Descriptions } from './describe.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import type { ReferenceInput, Sex } from './reference.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { View } from './units.ts';

/** All that a rule may look at when it decides one reference. */
export type Scene = {
  readonly view: View;
  readonly words: ReferenceWords;
  readonly input: ReferenceInput;
  /** The mentions before the reference, of its own sentence and the two before, oldest first; resolved references among them. */
  readonly past: readonly Mention[];
  /** All mentions before the reference, from the top of the article. */
  readonly whole: () => readonly Mention[];
  /** Of those, the ones with such a key, and the ones whose noun is this; both in reading order. */
  readonly ofKeys: (keys: ReadonlySet<string>) => readonly Mention[];
  readonly ofHead: (noun: string) => readonly Mention[];
  /** Names after it in the same sentence. */
  readonly ahead: readonly Mention[];
  /** Pronouns before it that stayed open, with their sentence. */
  readonly open: readonly { readonly draft: Draft; readonly sentence: number }[];
  /** Who spoke, sentence by sentence. */
  readonly speakers: readonly Mention[];
  readonly descriptions: Descriptions;
  /** What a pronoun resolved before told of its bearer, by key. */
  readonly sexes: ReadonlyMap<string, Sex>;
};

/** With a mention: resolved. Without: open, and why. */
export type Verdict = {
  readonly mention?: Mention;
  readonly certainty: number;
  readonly because: string;
  readonly forward?: true;
};

export const open = (because: string): Verdict => ({ certainty: 0, because });

export const found = (mention: Mention, certainty: number, because: string): Verdict => ({
  mention,
  certainty,
  because,
});

/** How many sentences lie between a mention and the reference: 0 in the same one. */
export const distanceOf = ({ sentence }: Mention, { view }: Scene): number => view.sentence.index - sentence;

/** The mentions of the sentence that many back. */
export function sentenceBack(mentions: readonly Mention[], back: number, scene: Scene): readonly Mention[] {
  return mentions.filter((mention) => distanceOf(mention, scene) === back);
}

/** The one key they share; undefined when there are none or several. */
export function onlyOne(mentions: readonly Mention[]): Mention | undefined {
  const last = mentions.at(-1);
  return last && mentions.every(({ key }) => key === last.key) ? last : undefined;
}
