/** meN- 'active', di- and ku-/kau- 'passive', ter- 'accidental' (a state, or what befalls), ber- 'intransitive'. */
export type Voice = 'active' | 'passive' | 'accidental' | 'intransitive';

/** A prefix by the name grammars give it: `meN` stands for me-, mem-, men-, meng-, meny- and menge-. */
export type Prefix = 'meN' | 'di' | 'ber' | 'ter' | 'peN' | 'pe' | 'per' | 'ke' | 'se' | 'ku' | 'kau';

export type Suffix = 'kan' | 'i' | 'an';

export type Clitic = 'nya' | 'ku' | 'mu' | 'lah' | 'kah' | 'pun';

/** One reading of a word: "kesepakatannya" is sepakat + ke-an + -nya. */
export type WordAnalysis = {
  /** The word as read, lower case. */
  readonly form: string;
  /** The base form of dictionaries: "menyerahkan" -> "serah". Always a listed root. */
  readonly root: string;
  /** Outermost first: "memberlakukan" -> meN, ber. */
  readonly prefixes: readonly Prefix[];
  readonly suffix?: Suffix;
  /** In the order they stand. */
  readonly clitics: readonly Clitic[];
  /** "anak-anak", "berjalan-jalan", "tolong-menolong", "sayur-mayur". */
  readonly reduplicated: boolean;
  /**
   * Only for words with a verbal prefix. Bare verbs ("tiba", "gunakan") have none: they show no voice. It is read off the form alone: "menurut"
   * and "terhadap" have it too, and whether they are verbs where they stand is for the tagger to say.
   */
  readonly voice?: Voice;
  /** What meN-, di-, ter-, ku- or kau- stand before: "menyerahkan", "diserahkan" -> "serahkan". */
  readonly verbBase?: string;
  /** ter- on a listed adjective: "terbesar". It is no verb. */
  readonly superlative?: true;
};
