/** An article as it was found on a page or in a file: a proposal, which its teacher looks through. What is unknown is ''. */
export type FoundArticle = {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  /** ISO date, `2026-12-22`. */
  readonly publishedOn: string;
  /** The address that the page itself calls its own. */
  readonly sourceUrl: string;
  /** Markdown: paragraphs, sub-headings, lists, tables and quotations, apart by blank lines. */
  readonly text: string;
  /** What its teacher should know before using it. */
  readonly warnings: readonly FoundWarning[];
};

/** `partial`: the page says that only subscribers read all of it; `short`: few words; `more-pages`: it goes on elsewhere. */
export type FoundWarning = 'partial' | 'short' | 'more-pages';

/** Below this many words a text is hardly the whole of an article. */
export const shortWords = 120;
/** Below this many a page holds no article that can be read. */
export const fewestWords = 25;

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
