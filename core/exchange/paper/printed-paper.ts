/** A quiz as it is printed: what is asked, and for the teacher its key. Texts are one line each. */
export type PrintedPaper = {
  readonly title: string;
  readonly language: 'id' | 'en';
  /** Where the article comes from; what else is told under the title. */
  readonly about: string;
  /** Printed before the questions, where it is wanted. */
  readonly article?: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly items: readonly PrintedItem[];
};

export type PrintedItem = {
  /** What is read before the stem; empty where there is nothing. */
  readonly stimulus: string;
  readonly stem: string;
  /** How it is answered with a pen, where that is not plain. */
  readonly hint: string;
  readonly weight: number;
  readonly way: PrintedWay;
  /** The key, a line each. */
  readonly key: readonly string[];
  readonly because: string;
  readonly quotes: readonly string[];
  /** Wrong choices with why each is wrong: "B: Tidak disebut." */
  readonly wrong: readonly string[];
};

export type PrintedWay =
  /** Choices with a letter before each; `prompts` have a blank before each, for a letter. */
  | { readonly kind: 'lettered'; readonly choices: readonly string[]; readonly prompts: readonly string[] }
  /** Parts with a blank before each, for a number. */
  | { readonly kind: 'numbered'; readonly parts: readonly string[] }
  /** A line to write on, and what stands behind it. */
  | { readonly kind: 'written'; readonly unit: string };

/** What a print has, each from a new page. */
export const paperParts = ['paper', 'sheet', 'key'] as const;
export type PaperPart = (typeof paperParts)[number];

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}
