/** The longest body that is read, in UTF-16 code units. */
export const longestBody = 100_000;

export type Admission =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly code: 'empty' }
  | { readonly ok: false; readonly code: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly ok: false; readonly code: 'binary' }
  | { readonly ok: false; readonly code: 'markup' };

/** Whether a text can be an article at all; the body comes back unchanged, so offsets hold. */
export function admitBody(raw: string): Admission {
  if (!/[\p{L}\p{N}]/u.test(raw))
    return /[^\s\p{P}\p{S}]/u.test(raw) ? { ok: false, code: 'binary' } : { ok: false, code: 'empty' };
  if (raw.length > longestBody) return { ok: false, code: 'too-long', length: raw.length, limit: longestBody };
  if (looksBinary(raw)) return { ok: false, code: 'binary' };
  if (looksLikeMarkup(raw)) return { ok: false, code: 'markup' };
  return { ok: true, body: raw };
}

/** One NUL is enough; else more than 1 % of control or replacement characters. */
function looksBinary(raw: string): boolean {
  if (raw.includes('\0')) return true;
  let strange = 0;
  for (const character of raw) if (/[\p{Cc}\p{Cs}\uFFFD]/u.test(character) && !/\s/.test(character)) strange += 1;
  return strange > 3 && strange > raw.length * 0.01;
}

/** More than a quarter of the characters inside tags, or most lines ending as code does. */
function looksLikeMarkup(raw: string): boolean {
  let tagged = 0;
  for (const match of raw.matchAll(/<[!/?]?[a-zA-Z][^<>]{0,1000}>/g)) tagged += match[0].length;
  if (tagged > raw.length * 0.25) return true;
  const lines = raw.split('\n').filter((line) => line.trim() !== '');
  const code = lines.filter((line) =>
    /[{};]\s*$|^\s*(?:\/\/|\}|<\/?[a-z]|import |const |function |def |class )/.test(line),
  );
  return lines.length >= 4 && code.length > lines.length * 0.4;
}
