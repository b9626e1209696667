import { hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';

// What the database keeps and nobody reads in it: encrypted with a key that is drawn from the secret of the server (RFC 5869), another one for each use.

/** Text that only a server with the same secret opens, and only for the same `use`. */
export function seal(text: string, use: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(keyFor(use));
}

/** The text again; undefined where it was sealed with another secret, for another use, or was changed. */
export async function unseal(sealed: string, use: string): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(sealed, keyFor(use));
    return new TextDecoder().decode(plaintext);
  } catch {
    return undefined;
  }
}

function keyFor(use: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', process.env.NEXTAUTH_SECRET ?? '', 'fakta', use, 32));
}
