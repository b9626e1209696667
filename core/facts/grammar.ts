import type { Document, Language, Lexicon, Sentence, SpanType, Token, Word } from '../language/index.ts';
import type { Claim } from './1-trees/plain-tokens.ts';
import type { Telling } from './1-trees/tellings.ts';
import type { Bare, Edits, Reading } from './2-telling/edits.ts';
import type { Clause } from './3-clauses/clause.ts';
import type { SlotRole } from './fact.ts';
import type { FoundFact } from './found.ts';
import type { NeedWords } from './need-words.ts';
import type { OptionalWords } from './optional-words.ts';
import type { SentenceWords } from './sentence-words.ts';

/** How a dependent clause stands to what the article asserts, by the word that opens it. */
export type ClauseMark =
  /** Told as true: after, when, because, although, while. */
  | 'asserted'
  /** The main clause holds only if this one does: if, unless, as long as. */
  | 'condition'
  /** What is wanted, not what is: so that, in order to, before. */
  | 'open';

/** What a part of a clause looks like, for `roleOf`. */
export type PartLook = {
  /** The preposition or connective that opens it, lower case; empty for none. */
  readonly opener: string;
  readonly head: Word;
  /** Fine type of the typed span that its head stands in, if any. */
  readonly type: SpanType | undefined;
  /** Right after a passive verb, with nothing between. */
  readonly afterPassive: boolean;
};

type ClosedWords = OptionalWords & NeedWords;

/** What a language brings to this room: closed classes and a few forms; the trees do the rest. All words are lower case. */
export type FactGrammar = ClosedWords & {
  readonly language: Language;
  /** For `5-sentences`. */
  readonly whole: SentenceWords;
  /** Pronouns that open a relative clause and stand for what it follows: yang; who, which, that. */
  readonly relatives: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, ClauseMark>;
  /** What may open a sentence and adds nothing to it, longest first; `bare` ones need no comma after them. */
  readonly connectives: readonly { readonly words: readonly string[]; readonly bare: boolean }[];
  /** "sebanyak": stand before a figure and say nothing. */
  readonly counters: ReadonlySet<string>;
  /** kata, ujar, menurut; said, according: what follows or goes before is a speaker, between commas or at the end. */
  readonly saying: ReadonlySet<string>;
  /** Passives of saying, with the speaker right after: "disebut Iwan". */
  readonly calledBy: ReadonlySet<string>;
  /** Times of the day after a date: "pukul 18.04 waktu setempat, atau 19.34 WIB". */
  readonly clock: {
    readonly openers: ReadonlySet<string>;
    readonly zones: ReadonlySet<string>;
    readonly others: ReadonlySet<string>;
    /** Names of days and months. */
    readonly days: ReadonlySet<string>;
  };
  /** "di antaranya", "of them": after a comma, a share of what was counted before. */
  readonly shares: readonly (readonly string[])[];
  /** What ends the name of a speaker: where, when, to whom. */
  readonly speakerEnds: ReadonlySet<string>;
  /** Verbs whose subject says what follows. */
  readonly reporting: ReadonlySet<string>;
  /** Words that make one thing another's: "nya"; its, his. */
  readonly ownerMarks: ReadonlySet<string>;
  /** Prepositions before who says it: menurut; according to. */
  readonly sourceOpeners: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** belum, not yet. */
  readonly notYet: ReadonlySet<string>;
  /** akan, berencana; will, plans: what is said to come, or hoped for. */
  readonly planning: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  /** Adverbs and connectives that lean on the sentence before and can go without loss: juga, also. */
  readonly fillers: ReadonlySet<string>;
  /** hari, tahun; day, year: before "kemudian" or "later" they count from a moment told before. */
  readonly timeUnits: ReadonlySet<string>;
  /** -lah, -kah: stress the word before them. */
  readonly clitics: ReadonlySet<string>;
  /** baru: "only", when a time follows; it goes, since it reads as "new". */
  readonly onlyThen: ReadonlySet<string>;
  /** Scenery: what people do while the news happens. */
  readonly scenic: ReadonlySet<string>;
  /** Verbs that say nothing without one of these openers: bergabung (dengan), mundur (dari). An empty set asks for any part but a time. */
  readonly incomplete: ReadonlyMap<string, ReadonlySet<string>>;
  /** Clock times and parts of a day, which tell nothing without their day. */
  readonly clockTime: RegExp;
  /** Relations of people: "kuasa hukum Gunarto" is not Gunarto. */
  readonly relational: ReadonlySet<string>;
  /** sendiri; itself: after a name they only stress it. */
  readonly selves: ReadonlySet<string>;
  /** Words that point out of their sentence whatever stands beside them: setempat, kemudian; then, here. */
  readonly pointers: ReadonlySet<string>;
  /** ini, tersebut; this, those. */
  readonly demonstratives: ReadonlySet<string>;
  /** Points out of the told words: "pekan lalu", "last week", "hari yang sama". */
  readonly dangling: RegExp;
  /** atau; or: after a comma they say it again in other words. */
  readonly restating: ReadonlySet<string>;
  /** Relative dates too vague to be told as a day: "hari ini" may mean these days. */
  readonly vagueDates: RegExp;
  /** Things that are made and bear coined names: wahana, kapal; spacecraft, ship. */
  readonly madeThings: ReadonlySet<string>;
  /** apa, siapa; after them "pun" means "any" and stays. */
  readonly interrogatives: ReadonlySet<string>;
  /** sebagai; as: opens what something is named, made or taken for. */
  readonly asOpeners: ReadonlySet<string>;
  /** Verbs of saying that need what is said of their object: "menyebut X sebagai Y". */
  readonly calling: ReadonlySet<string>;
  /** Nouns of time that open a sentence without a preposition: Selasa, sebulan; Monday. */
  readonly adverbialNouns: ReadonlySet<string>;
  /** sebagian, sejumlah; some, many. */
  readonly quantifiers: ReadonlySet<string>;
  /** lewat, via: prepositions that the parser may take for a noun. */
  readonly latePrepositions: ReadonlySet<string>;
  /** kali: its "-nya" owns nothing, "untuk pertama kalinya". */
  readonly ownerless: ReadonlySet<string>;
  /** Of these a country has one: pemerintah, parlemen. */
  readonly oneOfCountry?: ReadonlySet<string>;
  /** "hari itu", "pada tahun yang sama", "saat itu": the date told last. */
  readonly sameTime: RegExp;
  /** Verbs that stand after a noun to tell which is meant: "korban meninggal". */
  readonly attributiveVerbs: ReadonlySet<string>;
  /** Nouns for what people are or do, beside the listed titles: kuasa hukum, petani; farmer. */
  readonly roleNouns: ReadonlySet<string>;
  /** Ranks and honorifics that stand between office and name and belong to neither: "Jenderal", "H", lower case. */
  readonly ranks: ReadonlySet<string>;
  /** Titles that tell no office: Pak, Dr., korban. */
  readonly notOffices: ReadonlySet<string>;
  /** seorang, sebuah; a, an. */
  readonly indefinites: ReadonlySet<string>;
  /** Words that rank: pertama, terbesar; first, largest. */
  readonly rank: RegExp;
  /** Nouns whose "-nya" is no owner named before but all that was told: isinya, akibatnya. */
  readonly unowned: ReadonlySet<string>;
  /** What a noun with a pointer may stand for, by the first word of the name: bencana for gempa. */
  readonly hypernyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns that say nothing without their pointer: "hal itu". */
  readonly vagueNouns: ReadonlySet<string>;
  /** ada, terdapat: told before what there is. */
  readonly existential: ReadonlySet<string>;
  /** sang, si: one known from before. */
  readonly articles: ReadonlySet<string>;
  /** Verbs whose object is a measure of their subject: mencapai, tumbuh; reached, rose. */
  readonly measuring: ReadonlySet<string>;
  /** Nouns of which there is one in any news: pemerintah, polisi. */
  readonly selfContained: ReadonlySet<string>;
  /** menjadi: after a verb of change it tells what came of it. */
  readonly resulting: ReadonlySet<string>;
  /** Told of a moment only: berusia, sedang; the clause that names the moment may not be left out. */
  readonly momentary: ReadonlySet<string>;
  /** masih, kini; still, now: true of the day of the article only, and so told only with a time. */
  readonly nowadays: ReadonlySet<string>;
  /** What would need its "of whom" or "for what": "sebagai salah satu alasan", "pelaksana tugas kepala". */
  readonly openEnded: RegExp;
  /** Short forms of offices with their full ones: Menlu, Menkes. */
  readonly officeForms: ReadonlyMap<string, string>;
  /** peneliti, warga, tim; people of a sort, of whom there are many in any news. */
  readonly people: ReadonlySet<string>;
  /** kekalahan, keluarga; what is surely one's own when the subject is told as its owner. */
  readonly personal: ReadonlySet<string>;
  /** meminta, mengajak; after them a joined verb may be what the other is asked to do. */
  readonly asking: ReadonlySet<string>;
  /** hari, tanggal: goes before a day told by its date. */
  readonly dayNouns: ReadonlySet<string>;
  /** What a figure or comparison points at: "angka yang lebih besar". */
  readonly compared: RegExp;
  /** hadiah, penerima: a name after them is that of a thing. */
  readonly namedFor: ReadonlySet<string>;
  /** serupa, semacam: of that sort, not that one. */
  readonly ofThatSort: ReadonlySet<string>;
  /** nama, kata: never the first word of a name. */
  readonly neverNames: ReadonlySet<string>;
  /** sekutu, ibu, pendahulu: relations that a name after "-nya," fills. */
  readonly kin: ReadonlySet<string>;
  /** Nouns made of verbs: desakan, penutupan. */
  readonly deedNoun: RegExp;
  /** "sejauh ini", "so far". */
  readonly soFar: readonly (readonly string[])[];
  /** "sembilan hari setelah De Klerk": what De Klerk did was left out. */
  readonly cutMoment: RegExp;
  /** Parts of the day after a date: malam, pagi; the day is enough. */
  readonly dayParts: ReadonlySet<string>;
  /** Opens what points at two or three told before: "kedua negara", "both". */
  readonly countedBefore: RegExp;
  /** adalah: said where the article leaves it out; empty where it cannot be left out. */
  readonly copula: string;
  /** ketika, saat; when. */
  readonly moments: ReadonlySet<string>;
  /** Deeds of the reporter, not of the news: ditemui, dihubungi. */
  readonly interviewing: ReadonlySet<string>;
  /** Words that open an example or a restatement, which is left out: yakni, termasuk; namely, including. */
  readonly asides: ReadonlySet<string>;
  /** The predicate of a deed that a bold day dates, in the past; nothing for what is no deed of that day. */
  readonly dated?: (predicate: string, isMany: boolean, voice: string) => string | undefined;
  /** Where the bold label that opens a paragraph ends, if it has one: "**5 August** In the early afternoon ...". */
  readonly labelEnd?: (sentence: Sentence) => number | undefined;
  /** A claim tells enough by whose it is: "the court ruled that it was unlawful". */
  readonly claimsTell?: true;
  /** How sure the reader must be of any but a main clause, 0 to 1. */
  readonly leastSure?: number;
  /** Claims that are taken out of a sentence in a way of this language alone; adds the indexes of their tokens. */
  readonly claims?: (sentence: Sentence, out: Set<number>) => readonly Claim[];
  /** Arcs that the parser of this language gets wrong again and again, put right. */
  readonly repair?: (words: readonly Word[], sentence: Sentence) => readonly Word[];
  /** Entries of a list are read though they close with no stop. */
  readonly looseItems?: true;
  /** Shorter sentences made of the words of this one that together say the same; nothing when it is short enough. */
  readonly shorter?: (
    telling: Telling,
    document: Document,
  ) => readonly Pick<Telling, 'tokens' | 'claims'>[] | undefined;
  /** Who holds which office, where a language words it in its own way. */
  readonly roles?: (reading: Reading) => readonly FoundFact[];
  /** Tells pronouns and definite phrases as what they stand for, in the way of this language. */
  readonly point?: (bare: Bare, edits: Edits) => void;
  /** A clause inside a clause of more words is not told with it. */
  readonly longestClause?: number;
  /** A figure alone as object says of what: "added £11.3m". */
  readonly figuresTell?: true;
  /** Whether a clause says enough to be told, by rules of this language alone. */
  readonly isTellable?: (clause: Clause, reading: Reading) => boolean;
  /** Whether a told sentence can be read by itself, by rules of this language alone. */
  readonly isWhole?: (text: string, document: Document) => boolean;
  readonly voiceOf: (group: readonly Word[], head: Word) => 'active' | 'passive';
  /** Whether a word can only open the rest of a clause after its subject: menyebut, dibuka, telah; was, has. */
  readonly isFinite: (token: Token, lexicon: Lexicon) => boolean;
  /** Whether a lower-case word is a common word of the language, so that its capital came from its place. */
  readonly isCommonWord: (lower: string, lexicon: Lexicon) => boolean;
  /** Whether the title holds a word of the same root: "penutupan" under "Jembatan Ditutup". */
  readonly sharesRoot: (lower: string, title: string, lexicon: Lexicon) => boolean;
  readonly roleOf: (part: PartLook) => SlotRole;
  /** "2024-12-16" in words: "16 Desember 2024"; any precision. */
  readonly dateInWords: (iso: string) => string;
  /** The preposition that a bare date takes: "pada", "on", "in". */
  readonly dateOpener: (iso: string) => string;
  /** mulai, hingga; since: what may stand before a date, so that it needs no other preposition. */
  readonly timeOpeners: ReadonlySet<string>;
  /** What stands in the place of an owner mark: "Rosmini" for "nya", "Rosmini's" for "her". */
  readonly owning: (owner: string) => string;
  /** No sentence opens with a figure: "500 paket" is "sebanyak 500 paket". */
  readonly opened: (sentence: string) => string;
  /** A claim with whose it is: "Menurut X, P". */
  readonly attributed: (source: string, claim: string) => string;
  /** dan, serta; and: join the last of a list. */
  readonly joiners: ReadonlySet<string>;
  /** "X adalah Y." */
  readonly identity: (one: string, other: string) => string;
};
