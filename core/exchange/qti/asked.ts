import type { XmlNode } from '../xml/element.ts';

/** How an item is asked and graded, with the names of QTI 2.1. */
export type Asked = {
  readonly declaration: XmlNode;
  readonly body: readonly XmlNode[];
  readonly score: XmlNode;
  /** Further texts of what is said after an answer, by identifier. */
  readonly said: readonly { readonly identifier: string; readonly lines: readonly string[] }[];
  /** Which of them is said: identifiers, as an expression. */
  readonly says: readonly XmlNode[];
  /** Rules after FEEDBACK is set. */
  readonly rules: readonly XmlNode[];
};
