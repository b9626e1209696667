import type { Fact, ToldSpan } from '../facts/index.ts';
import type { Document, Language, Lexicon, Range, SpanType, SpanValue } from '../language/index.ts';
import type { AnswerSense } from './answerer/index.ts';
import type { Gate } from './candidate.ts';
import type { Distractor, QuestionKind } from './question.ts';

/**
 * What the learner must find. `phrase` is free text (a cause) and needs `Draft.rivals`; `truth` is the answer of a true-false draft; `list`, `order`,
 * `pairs` and `sentence` are those of drafts with several parts.
 */
export type Answer = {
  /** As shown to people, without Markdown. For `truth` it is one of `QuestionGrammar.truth`. */
  readonly text: string;
  readonly type: SpanType | 'phrase' | 'truth' | 'list' | 'order' | 'pairs' | 'sentence';
  /** Where it stands in the body; absent for `truth` and for several parts. */
  readonly range?: Range;
  readonly value?: SpanValue;
  readonly entityId?: string;
};

/** How sure the rule is: A fixed frame over a typed span, B subject or adjunct, C object, cause, free text. */
export type Tier = 'A' | 'B' | 'C';

/** One event of an order, or one row of a match, with the fact that tells it. */
export type DraftStep = { readonly fact: Fact; readonly text: string; readonly iso: string };
export type DraftPair = { readonly fact: Fact; readonly prompt: string; readonly match: Answer };

/**
 * A question before it has choices. One fact gives several drafts; `balance` keeps one at most.
 * Drafts of kind `cloze` hold the gap `____` once in `stem`; the shared step also makes true and false statements
 * of them, so a language drafts `true-false` itself only for polarity ("belum" against "sudah").
 * Dates, amounts and names are drafted once, as `date`, `numeric` or `short-answer`; the shared step also offers them as choices.
 */
export type Draft = {
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly answer: Answer;
  readonly fact: Fact;
  /** Every fact it asks, `fact` first: several for an order or a match, or where an office stands beside a gap. */
  readonly facts: readonly Fact[];
  /** The sentence (or the part of it) that proves the answer. */
  readonly evidence: Range;
  /** Why the answer is right, for people, in the article's language. */
  readonly because: string;
  /** Name of the rule, for people: "date adjunct". */
  readonly rule: string;
  readonly tier: Tier;
  /** Wrong answers the rule itself knows, surely wrong and of the same form; for `phrase` answers, offices and evidence. */
  readonly rivals?: readonly Distractor[];
  /** For a false statement: what the article says instead. */
  readonly correction?: string;
  /** `multiple-response`: every right answer, in order of the article. */
  readonly answers?: readonly Answer[];
  /** The gap of a clause that is also asked in its whole sentence, which is the better of the two. */
  readonly isCut?: true;
  /** Its sentence stands as its writer wrote it, and points at the one before it, which must be shown above. */
  readonly isLeaning?: true;
  /** Every typed span of its stem, where that is a whole sentence and not the clause of `fact`. */
  readonly told?: readonly ToldSpan[];
  /** `ordering`, earliest first. */
  readonly steps?: readonly DraftStep[];
  /** `matching`. */
  readonly pairs?: readonly DraftPair[];
  /** `evidence`: the sentences to pick from, in reading order, by `Sentence.index`. */
  readonly sentences?: readonly number[];
};

/** Why a distractor is wrong: it is in the article but in another part, it is nowhere in it, or the article gives another value. */
export type WrongBecause =
  | { readonly kind: 'elsewhere'; readonly text: string; readonly sentence: string }
  | { readonly kind: 'unmentioned'; readonly text: string }
  | { readonly kind: 'not-said'; readonly text: string }
  | { readonly kind: 'other-value'; readonly text: string; readonly key: string };

/** A named check on text shown to people; answers what is wrong in plain English, or nothing. */
export type Lint = {
  readonly name: string;
  readonly check: (text: string) => string | undefined;
  /** Kinds in which the same words are no fault. */
  readonly spares?: readonly QuestionKind[];
};

/** What a language brings to this room. */
export type QuestionGrammar = {
  readonly language: Language;
  /** Questions a fact can answer, best first. Unsure is an empty list. */
  readonly draft: (fact: Fact, document: Document, lexicon: Lexicon) => readonly Draft[];
  /** Stems of the items that are built of several facts, or of a fact and its sentences. */
  readonly frames: Frames;
  /** Offices are matched without the body that they belong to: "mayor", "utilities director". */
  readonly bareOffices?: true;
  /** Only a figure that is the whole claim of its clause is told as true or false, and no date. */
  readonly statesClaims?: true;
  /** How many telling words a stem needs; three where a language says nothing. */
  readonly leastTelling?: number;
  /** A gap for a body is typed where the article names no others of its class: any, or that of one who acts or is acted on. */
  readonly typedBodies?: 'all' | 'actors';
  /** The choices of a true-false item: right first ("Benar", "Salah"). */
  readonly truth: readonly [string, string];
  /** Words that point out of the stem: pronouns, demonstratives, relative days; any of them refuses the item. */
  readonly dangling: Lint;
  /** Words of a sentence shown above a stem that send its reader to what stands before it: "Its", "Biayanya", "Of that". */
  readonly leaning: Lint;
  /** Those that point farther than the sentence before: at the writer, the day of writing. */
  readonly deictic: Lint;
  /** Right behind a name, the words that give its bearer another, which is group 1: ", better known as Timochenko". */
  readonly knownAs: RegExp;
  /** "pada hari yang sama", "the same site", "angka itu": a time, a place or a figure that the stimulus must tell. */
  readonly toldAbove: readonly { readonly pattern: RegExp; readonly sort: 'time' | 'place' | 'figure' }[];
  /** A gap for who only says it: "menurut ____", "according to ____". */
  readonly saysWho: RegExp;
  /** "ia", "she": one person. */
  readonly someone: RegExp;
  readonly pointed?: {
    /** "modul itu", "kapal besar tersebut": up to three words before a pointer, which say what it points at. */
    readonly thing: RegExp;
    /** What is no thing that a sentence would name: what happened, a time, a connective. */
    readonly timeOrLink: RegExp;
    /** What the name of a place may stand for. */
    readonly place: RegExp;
    /** A stem that sums up what the stimulus tells one by one. */
    readonly sum: RegExp;
  };
  /** "mereka": several people, and the words that tell of several. */
  readonly several?: { readonly word: RegExp; readonly told: RegExp };
  /** Gates of the language itself, asked after those of all languages. */
  readonly gates?: readonly Gate[];
  /** Spelling and style of the language: EYD "di mana", "Rp1,5"; absolutes such as "selalu". */
  readonly lints: readonly Lint[];
  /** What comes round every so many years: the Olympic Games, the World Cup. */
  readonly rounds: readonly Round[];
  /** Figures that keep to few values or to a step: policy rates, gauges of film, race distances. */
  readonly conventions: readonly Convention[];
  /** "sebuah", "a": what it stands before is any one. */
  readonly indefinite: RegExp;
  /** Bodies and countries that a deed gives away: parliament passes laws, the baht is Thailand's. */
  readonly evident: readonly { readonly who: RegExp; readonly does: RegExp }[];
  /** "akan", "will": words that say that it is still to come. */
  readonly toCome: RegExp;
  /** "tidak", "not": words that deny what they stand beside. */
  readonly negation: RegExp;
  /** What the reader who checks the round trip knows of the language. */
  readonly sense: AnswerSense;
  /** Whether a lower-case word is a common word of the language. */
  readonly isCommon: (lower: string, lexicon: Lexicon) => boolean;
  /** "pemain asal Konawe", "wakil Korea Selatan": where someone is from is no office. */
  readonly origin: RegExp;
  /** "Rinciannya sebagai berikut:" says nothing of its list. */
  readonly emptyLead: RegExp;
  /** "lusa", "besok"; "tomorrow", in a title. */
  readonly relativeDay: RegExp;
  /** A title that tells a count in words gives away a statement of that count. */
  readonly numeralsTell?: true;
  /** Lower-case words that carry no meaning of their own: ignored when stem and choices are compared. */
  readonly stopWords: ReadonlySet<string>;
  /** The answer's words with another amount, in the same form, rounding and unit: "52 paragraf", 48 -> "48 paragraf". */
  readonly withAmount: (answer: Answer, amount: number) => string | undefined;
  /** The answer's words with another date (ISO of the same precision): "16 Desember 2024", 2024-11-16 -> "16 November 2024". */
  readonly withDate: (answer: Answer, iso: string) => string | undefined;
  /** Every form a typed answer accepts, the key among them. */
  readonly accepted: (answer: Answer, document: Document) => readonly string[];
  readonly wrong: (why: WrongBecause) => string;
  /** Why the statement is true or false, for people. `correction` is the right value of a false one. */
  readonly truthBecause: (value: boolean, quote: string, correction?: string) => string;
  /** Why an answer is right: the article's words. */
  readonly quoted: (quote: string) => string;
};

/** `held`: the remainders of its years, where they keep to them; a year of another remainder is that of something else in the article. */
export type Round = { readonly name: RegExp; readonly years: number; readonly held?: readonly number[] };

/** Figures in a `unit`, where title, stimulus or stem speaks `of` something: all the values there are, or what they are multiples of. */
export type Convention = {
  readonly of: RegExp;
  readonly unit: RegExp;
  readonly values?: readonly number[];
  readonly step?: number;
};

/** Stems in the words of the language. */
export type Frames = {
  /** "Urutkan peristiwa berikut dari yang paling awal." */
  readonly order: string;
  /** "Pasangkan setiap tokoh dengan jabatannya.", by what is matched; `lead` is the line that opens a list of rows. */
  readonly match: (kind: MatchKind, lead: string) => string;
  /** "Lengkapi judul berita ini: ..."; the title has its gap. */
  readonly headline: (title: string) => string;
  /** A gap for a name beside the office of whom it names: "Ketua KPU, ____,", "the mayor of Leeds, ____,"; nothing where the office says who, or nothing. */
  readonly holder: (office: string) => string | undefined;
  /** "Kalimat mana yang membuktikan bahwa ...?" */
  readonly prove: (claim: string) => string;
  /** "Apa yang dilakukan X pada 2 Mei 2024?": asks what the subject did; nothing when the fact tells no deed. */
  readonly act: (fact: Fact) => string | undefined;
  /** "Mengapa ...?": asks the cause of the fact, which is told with a connective of cause; nothing when it cannot be asked so. */
  readonly why: (fact: Fact) => string | undefined;
  /** The event without its date, as one entry of an order; nothing when it cannot be told so. */
  readonly event: (fact: Fact) => string | undefined;
  /** A date or list as said in a reason: "A, B, dan C". */
  readonly list: (texts: readonly string[]) => string;
};

/** What the rows of a match tie together: who holds which office, what a row of a list counts, when something was. */
export type MatchKind = 'office' | 'row' | 'date';
