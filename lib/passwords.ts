import { hash, verify } from '@node-rs/argon2';

/** Argon2id at OWASP's floor: 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

/** False for a wrong password; as slow for a missing account (`null`) as for an existing one. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const known = passwordHash ?? (await nobodysHash());
  return (await verify(known, password.normalize('NFC'))) && passwordHash !== null;
}

let nobody: Promise<string> | undefined;
function nobodysHash(): Promise<string> {
  nobody ??= hashPassword('nobody has this one');
  return nobody;
}
