/** A page whose bytes are kept without what stands otherwise each time it is sent: its nonce, and whatever is its reader's own. */
export class KeptPage {
  /** Between them, in turn, stands a text and which of `texts` it is. */
  private readonly pieces: readonly (Buffer | number)[];
  /** Bytes that it holds. */
  readonly size: number;

  /** @param body in UTF-8 @param texts in ASCII, as they stand in it; where two begin at one place it is the first of them */
  constructor(body: Buffer, texts: readonly string[]) {
    this.pieces = piecesOf(body, texts);
    this.size = body.length;
  }

  /** The page, in UTF-8, with these in the place of the texts that it was made with, in their order. */
  with(values: readonly string[]): Buffer {
    const parts = values.map((value) => Buffer.from(value));
    return Buffer.concat(
      this.pieces.map((piece) => (typeof piece === 'number' ? (parts[piece] ?? Buffer.alloc(0)) : piece)),
    );
  }
}

function piecesOf(body: Buffer, texts: readonly string[]): readonly (Buffer | number)[] {
  if (texts.length === 0) return [body];
  const any = new RegExp(texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'g');
  const pieces: (Buffer | number)[] = [];
  let from = 0;
  // A letter for each byte, so that places in the text are places in the bytes.
  for (const { 0: text, index } of body.toString('latin1').matchAll(any)) {
    pieces.push(body.subarray(from, index), texts.indexOf(text));
    from = index + text.length;
  }
  return [...pieces, body.subarray(from)];
}
