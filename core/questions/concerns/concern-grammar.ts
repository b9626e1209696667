import type { Phrases } from './phrases.ts';

/** Phrases that show a matter, and those that only sound like it. */
export type Topic = { readonly shows: readonly Phrases[]; readonly except: Phrases };

/** Words of harm, lower case, by who suffers it. */
export type HarmWords = {
  /** Deaths that may be peaceful, told of their subject: long ago they concern no one. */
  readonly dying: ReadonlySet<string>;
  /** Told of their subject: "tewas", "diculik", "drowned". */
  readonly suffering: ReadonlySet<string>;
  /** Of these, what is told of things as well: "tenggelam", "burned". */
  readonly ofThings: ReadonlySet<string>;
  /** Harm when it is denied: "tak bernyawa", "did not survive". */
  readonly whenDenied: ReadonlySet<string>;
  /** Told of their object: "menculik", "abducts". */
  readonly inflicting: ReadonlySet<string>;
  /** Told of the subject after a form of "be", of the object else: "killed". */
  readonly participles: ReadonlySet<string>;
  /** Told of the subject after a form of "be", of no one else: "beaten". */
  readonly undergone: ReadonlySet<string>;
  /** Told of whose they are: "jenazah X", "the murder of X". */
  readonly happenings: ReadonlySet<string>;
  /** Such that may be peaceful: "kematian X", "X's death". */
  readonly deaths: ReadonlySet<string>;
  /** "korban": of some harm, when harm is told near. */
  readonly victims: ReadonlySet<string>;
  /** "nyawa", "life", and the verbs that tell of its loss. */
  readonly lives: ReadonlySet<string>;
  readonly losing: ReadonlySet<string>;
  /** "burns", and the verbs that tell who has them; nothing where these are words of `suffering`. */
  readonly wounds: ReadonlySet<string>;
  readonly enduring: ReadonlySet<string>;
  /** Verbs that take the life of whom they name: "merenggut nyawa X", "claimed the life of X". */
  readonly taking: ReadonlySet<string>;
  /** Harm of no one in particular; with it near, a "korban" was hurt. */
  readonly near: Phrases;
  /** Phrases that take a word of harm into another sense: "gugur di babak pertama". */
  readonly except: Phrases;
  /** A sentence about sport: injuries in it are of the trade. */
  readonly sport: Phrases;
  /** Hurts that are of the trade in sport. */
  readonly injuries: ReadonlySet<string>;
  /** "nyaris", "not", "would": it did not happen. */
  readonly denying: ReadonlySet<string>;
  /** Forms of "be" that make a participle passive; empty where the verb itself shows it. */
  readonly passives: ReadonlySet<string>;
  /** People and things that are someone's: the name beside them is only the owner's, "ayah Andi", "rumah Andi". */
  readonly owned: ReadonlySet<string>;
  /** Of these, who are many: "keluarga X, yang tewas" is told of X. */
  readonly families: ReadonlySet<string>;
  /** Nouns that may stand right before the name of whom they are: "pilot Philip Mehrtens". */
  readonly people: ReadonlySet<string>;
  /** Pronouns for one person. */
  readonly pronouns: ReadonlySet<string>;
  /** "nya": makes a noun of the word of harm, "tewasnya X"; stands for an owner on others. */
  readonly clitics: ReadonlySet<string>;
  /** "dan", "and". */
  readonly joiners: ReadonlySet<string>;
  /** Marks of an owner: "'s". */
  readonly ownerMarks: ReadonlySet<string>;
  /** Prepositions before the one it is told of: "the murder of", "penyerangan terhadap". */
  readonly of: ReadonlySet<string>;
  /** "yang", "who": behind them another matter is told. */
  readonly relatives: ReadonlySet<string>;
  /** "di antara korban tewas", "among those killed". */
  readonly among: ReadonlySet<string>;
  /** "dalam keadaan tewas": told of whom the verb is told of. */
  readonly conditions: ReadonlySet<string>;
  /** "termasuk X", "including X". */
  readonly including: ReadonlySet<string>;
  /** "menjadi korban", "was the victim". */
  readonly becoming: ReadonlySet<string>;
  /** "mengancam membunuh", "a plot to kill": it did not happen yet. */
  readonly wishing: ReadonlySet<string>;
  /** "bernama", "named". */
  readonly naming: ReadonlySet<string>;
  /** From the victims to their names: "korban tewas, yakni", "named the dead as". */
  readonly list: Phrases;
  /** A heading of a list of victims, or a sentence after which they are named. */
  readonly listOfVictims: Phrases;
  /** A sentence that only says who those of the last one were: "Keduanya nenek dan cucu, ...". */
  readonly whoTheyWere: RegExp;
  /** Verbs and nouns of saying: who is told by them is no victim that "korban" points to. */
  readonly saying: ReadonlySet<string>;
};

/** How a child is told from others. */
export type ChildWords = {
  /** From the noun to the name right after it: "bocah bernama", "schoolgirl". Ends at the name. */
  readonly before: RegExp;
  /** From the name on: ", siswa kelas VI", ", a Year 9 pupil". Begins at the name's end. */
  readonly after: RegExp;
  /** Before the name: what follows it is what its bearer says. */
  readonly spoken: RegExp;
  /** Right before the name, an age in group 1: "14-year-old". */
  readonly ageBefore: RegExp;
  /** Right after the name, an age in a group of its own for each form, and a unit that is not years in the group `months`. */
  readonly ageAfter: RegExp;
  /** It was long ago, or is someone's biography. */
  readonly past: Phrases;
  /** From the name on: its bearer has grown up. */
  readonly grown: RegExp;
  /** Prizes, medals, goals: pride, no concern. */
  readonly praise: Phrases;
  /** Crime, court and harm: praise or not, a concern. */
  readonly trouble: Phrases;
  /** A figure in brackets after a name counts something else here: minutes, goals, votes. */
  readonly scores: Phrases;
  /** A name and an age may be an animal's. */
  readonly animals: Phrases;
};

/** What a language brings to the concerns. */
export type ConcernGrammar = {
  readonly topics: Readonly<Record<'violence' | 'sexual' | 'self-harm' | 'group', Topic>>;
  readonly harm: HarmWords;
  readonly child: ChildWords;
  /** Words that open a sentence with a capital and are no part of a name. */
  readonly openers: ReadonlySet<string>;
  /** Nouns of many: what follows with a capital is their people, "orang Yahudi Polandia". */
  readonly groups: ReadonlySet<string>;
  /** Right behind capitals, an age that shows them to be a name; and one that shows it even of a single word. */
  readonly agesOfNames: RegExp;
  readonly agesOfWords: RegExp;
  /** From capitals to the `verb` that is told of them, `passive` where it would be an active one else. */
  readonly told: RegExp;
  /** A year before 1000, in group 1: no date to the reader. */
  readonly earlyYears: RegExp;
  /** From the words to a name that is no listed one: "bernama", "berinisial", "named". Ends at the name. */
  readonly calls: RegExp;
};
