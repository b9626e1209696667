export type UploadedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'binary' | 'encoding' };

/** The text of an uploaded file: UTF-8, or UTF-16 with its byte order mark, as Windows editors write it. */
export function readUpload(bytes: Uint8Array): UploadedText {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, code: looksBinary(bytes) ? 'binary' : 'encoding' };
  }
}

/** Text in an old one-byte encoding holds no control characters but white space; pictures and archives do. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32));
}
