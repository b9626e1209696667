/** A page whose bytes are kept without the nonce that it was made with: each time it is sent it gets another one. */
export class KeptPage {
  private readonly pieces: readonly Buffer[];
  /** Bytes that it holds. */
  readonly size: number;

  /** @param body in UTF-8 @param nonce as it stands in it */
  constructor(body: Buffer, nonce: string) {
    this.pieces = between(body, Buffer.from(nonce));
    this.size = body.length;
  }

  /** The page with this nonce, in UTF-8. */
  with(nonce: string): Buffer {
    const part = Buffer.from(nonce);
    return Buffer.concat(this.pieces.flatMap((piece, at) => (at === 0 ? [piece] : [part, piece])));
  }
}

function between(body: Buffer, part: Buffer): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf(part); at >= 0; at = body.indexOf(part, from)) {
    pieces.push(body.subarray(from, at));
    from = at + part.length;
  }
  return [...pieces, body.subarray(from)];
}
