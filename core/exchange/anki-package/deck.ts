/** What an Anki package is made of, before it is a database: `features/exchange/files` numbers and writes it. */
export type AnkiDeck = {
  /** Two colons would make a deck within a deck, so there are none. */
  readonly name: string;
  /** What its number is derived from: the same for every version of a quiz. */
  readonly lineage: string;
  readonly notes: readonly AnkiNote[];
};

export type AnkiNote = {
  /** What its guid is derived from: the same however its words change. */
  readonly lineage: string;
  readonly type: NoteTypeName;
  /** HTML, in the order of the fields of its type. */
  readonly fields: readonly string[];
  /** The first field without marks: what Anki sorts by and takes its checksum of. */
  readonly sortedBy: string;
  readonly tags: readonly string[];
};

export type NoteTypeName = 'question' | 'gap';

export type NoteType = {
  /** Its number in every package, so that Anki knows it again. */
  readonly id: number;
  readonly name: string;
  readonly isCloze: boolean;
  readonly fields: readonly string[];
  readonly front: string;
  readonly back: string;
};
