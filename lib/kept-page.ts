import { constants, crc32, deflateRawSync } from 'node:zlib';

/**
 * A page whose bytes are kept without the nonce that it was made with: each time it is sent it gets another one. What stands between two nonces is compressed once;
 * a nonce goes in as it is, as a stored block, so that sending costs a copy and a checksum.
 */
export class KeptPage {
  private readonly plain: readonly Buffer[];
  private readonly packed: readonly Buffer[];
  /** Bytes that it holds. */
  readonly size: number;

  /** @param body in UTF-8 @param nonce as it stands in it */
  constructor(body: Buffer, nonce: string) {
    this.plain = between(body, Buffer.from(nonce));
    // Emptied to whole bytes, and with nothing that looks back: other pieces may follow and precede.
    this.packed = this.plain.map((piece) => deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH }));
    this.size = [...this.plain, ...this.packed].reduce((sum, piece) => sum + piece.length, 0);
  }

  /** The page with this nonce, in UTF-8. */
  with(nonce: string): Buffer {
    return Buffer.concat(joined(this.plain, Buffer.from(nonce)));
  }

  /** The same as one member of gzip (RFC 1952). */
  gzippedWith(nonce: string): Buffer {
    const whole = this.with(nonce);
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc32(whole), 0);
    trailer.writeUInt32LE(whole.length, 4);
    return Buffer.concat([gzipHeader, ...joined(this.packed, storedBlock(Buffer.from(nonce))), lastBlock, trailer]);
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

function joined(pieces: readonly Buffer[], part: Buffer): Buffer[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [part, piece]));
}

/** No name, no time, system unknown. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** A stored block of nothing, the last (RFC 1951 3.2.4). */
const lastBlock = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** One that others follow. */
function storedBlock(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(~bytes.length & 0xffff, 3);
  return Buffer.concat([head, bytes]);
}
