import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** An answer whose status and headers are set, and nothing of it sent. */
export type Held = {
  readonly body: Buffer;
  /** Sends it, with these bytes. */
  readonly end: (body: Buffer) => void;
};

/**
 * Keeps what is answered back until it is whole, and hands it over, to be ended; nothing when whoever asked has gone, or was answered in another way.
 */
export function hold(response: ServerResponse, whole: (held: Held | undefined) => void): void {
  const { write, end, writeHead, flushHeaders } = response;
  const pieces: Buffer[] = [];
  let held = true;
  const release = (answer?: Held) => {
    if (!held) return;
    held = false;
    whole(answer);
  };
  const take = (piece: unknown, encoding: unknown) => {
    if (typeof piece === 'string')
      pieces.push(Buffer.from(piece, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };
  // Others put theirs over these, so they stay where they are and hand on what comes later.
  const over = {
    flushHeaders: () => (held ? undefined : flushHeaders.call(response)),
    writeHead: (status: number, ...more: unknown[]) => {
      if (!held) return writeHead.call(response, status, ...(more as []));
      response.statusCode = status;
      const headers = more.at(-1);
      if (headers && typeof headers === 'object')
        for (const [name, value] of Object.entries(headers as OutgoingHttpHeaders))
          if (value !== undefined) response.setHeader(name, value);
      return response;
    },
    write: (piece: unknown, ...more: unknown[]) => {
      if (!held) return write.call(response, piece, ...(more as [BufferEncoding]));
      take(piece, more[0]);
      const told = more.find((one) => typeof one === 'function');
      if (told) process.nextTick(told as () => void);
      return true;
    },
    end: (...given: unknown[]) => {
      if (!held) return end.call(response, ...(given as [unknown, BufferEncoding]));
      take(given[0], given[1]);
      // Past those who put theirs over this: they have ended it already.
      release({ body: Buffer.concat(pieces), end: (body) => end.call(response, body, 'utf8') });
      return response;
    },
  };
  Object.assign(response, over);
  response.once('close', () => release());
}
