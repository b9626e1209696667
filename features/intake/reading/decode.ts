/** What HTML calls an encoding stands in its first bytes (HTML Living Standard 13.2.3.2). */
const headBytes = 2048;

/**
 * The text of a page: its encoding is that of its byte order mark, else of the `Content-Type`, else what the page says of itself, else
 * UTF-8, and windows-1252 when the bytes are not UTF-8.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const named = byteOrderMark(bytes) ?? charsetIn(contentType) ?? charsetIn(latin(bytes.subarray(0, headBytes)));
  const decoder = named === undefined ? undefined : decoderOf(named);
  if (decoder) return decoder.encoding === 'windows-1252' ? latin(bytes) : decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return latin(bytes);
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function charsetIn(text: string): string | undefined {
  return /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(text)?.[1];
}

/** Undefined for an encoding that nobody knows. */
function decoderOf(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}

// What the bytes 0x80 to 0x9f mean in windows-1252 (Encoding Standard). Node 20 decodes them as control characters.
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function latin(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign);
}
