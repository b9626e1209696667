import { createHash, createHmac } from 'node:crypto';

/** The namespace of Fakta's statements: drawn once, and the same for ever. */
const namespace = '6f0f4b0e-5d3c-4b57-9a39-0c8f2f6a1d7e';

/** A UUID of version 5 (RFC 9562 5.5) of a name in a namespace: the same for the same, so that a statement sent twice is one. */
export function uuidOf(name: string, within: string = namespace): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(within.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** What a person is called in an LRS: the same each time, and leading back to nobody without the secret of the server. */
export function pseudonymOf(userId: string, serverSecret: string): string {
  return createHmac('sha256', serverSecret).update(`xapi ${userId}`).digest('hex').slice(0, 32);
}
