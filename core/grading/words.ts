/** White space at the ends gone, any run of it one space, composed characters (NFC). */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The form in which typed words are compared. Ignored: case, diacritics, all spaces ("kerjasama" is "kerja sama"),
 * apostrophes, hyphens between letters ("Timor Leste" is "Timor-Leste"), and quotes, brackets and stops around the whole.
 * Kept: marks inside numbers, so that "1,5" is not "15", and signs that carry meaning, such as % and $.
 */
export function normalForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ`´"“”„«»]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .replace(/\s+/g, '')
    .replace(/^[([{<.,;:!?…]+|[)\]}>.,;:!?…]+$/g, '');
}
