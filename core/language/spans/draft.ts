import type { Language, Range, Span, SpanType, SpanValue, Token } from '../document.ts';

/** A span before its text and entity are known. */
export type Draft = Range & {
  readonly type: SpanType;
  readonly value?: SpanValue;
  readonly entityId?: string;
  readonly because: string;
};

/** What a span finder sees of one sentence: `text` has Markdown marks blanked; `text[0]` stands at `offset` in the body. */
export type SentenceText = {
  readonly text: string;
  readonly offset: number;
  readonly language: Language;
  readonly tokens: readonly Token[];
};

/** Characters taken so far in one sentence; the first span to claim a stretch keeps it. */
export class Claims {
  readonly #offset: number;
  readonly #taken: Uint8Array;

  constructor({ start, end }: Range) {
    this.#offset = start;
    this.#taken = new Uint8Array(Math.max(0, end - start));
  }

  /** Takes the range if nothing has any of it yet. */
  claim(range: Range): boolean {
    if (!this.free(range)) return false;
    this.#taken.fill(1, range.start - this.#offset, range.end - this.#offset);
    return true;
  }

  free({ start, end }: Range): boolean {
    const found = this.#taken.subarray(start - this.#offset, end - this.#offset).includes(1);
    return end > start && !found;
  }
}

export function toSpan(body: string, draft: Draft): Span {
  return { ...draft, text: body.slice(draft.start, draft.end) };
}
