import { createHash, randomBytes } from 'node:crypto';

/** A secret for one use, of 256 bits, that fits into an address and a cookie. */
export function drawSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 in hex: what is stored of a secret that someone else holds. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
