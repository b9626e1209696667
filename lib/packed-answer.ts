import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Held } from './held-answer';

/** Ways to pack what is sent, the better first. */
export const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/** Whether a browser takes what is packed so, by its `Accept-Encoding` (RFC 9110 12.5.3). */
export function takes(accepted: string | readonly string[] = '', wanted: Coding): boolean {
  return String(accepted)
    .toLowerCase()
    .split(',')
    .some((coding) => {
      const [name, weight = ''] = coding.split(';');
      return name?.trim() === wanted && !/^\s*q=0(?:\.0*)?\s*$/.test(weight);
    });
}

/** Takes from a request how it may be packed, so that whoever answers it leaves that to `sendPacked`: the best way, if any. */
export function takeCoding({ headers }: IncomingMessage): Coding | undefined {
  const accepted = headers['accept-encoding'];
  const coding = codings.find((one) => takes(accepted, one));
  delete headers['accept-encoding'];
  return coding;
}

/** Packing less than this makes it no shorter on its way. */
const leastBytes = 1000;

/**
 * Sends an answer that is whole, packed in one go, beside the thread that makes pages. Packed while it was streamed, what came of an answered question was 7.5 kB
 * long, for React's rows were each made to come out at once; so it is 5.6 kB.
 */
export async function sendPacked(
  { body, end }: Held,
  response: ServerResponse,
  coding: Coding | undefined,
): Promise<void> {
  const isText = /^text\/|[/+](?:xml|json)\b/.test(String(response.getHeader('content-type')));
  if (isText && !isStoredByNoOne(response)) addVary(response);
  const isShortened = coding && isText && body.length >= leastBytes && !response.hasHeader('content-encoding');
  if (!isShortened) return end(body);
  const packed = await pack[coding](body);
  if (response.destroyed) return;
  response.setHeader('content-encoding', coding);
  response.setHeader('content-length', packed.length);
  end(packed);
}

export function isHtml(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/html');
}

export function isStoredByNoOne(response: ServerResponse): boolean {
  return /\bno-store\b/.test(String(response.getHeader('cache-control')));
}

function addVary(response: ServerResponse): void {
  const given = [response.getHeader('vary') ?? []].flat().join(', ');
  if (!/accept-encoding/i.test(given))
    response.setHeader('vary', given ? `${given}, Accept-Encoding` : 'Accept-Encoding');
}

const [brotlied, gzipped] = [promisify(brotliCompress), promisify(gzip)];

const pack: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  // Quality 5 takes as long as gzip and makes pages a twentieth shorter than it; what is above gains little.
  br: (body) =>
    brotlied(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body) => gzipped(body),
};
