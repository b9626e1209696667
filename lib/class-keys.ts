/** What codes are made of: no vowels, so that no code is a word, and nothing that looks like something else (0 O, 1 I L). */
export const codeLetters = 'BCDFGHJKMNPQRSTVWXYZ23456789';
/** 28^8, about 4 in 10^11. */
export const codeLength = 8;

/** A code as it is stored, however it was typed: "bcdf-2345 " -> "BCDF2345". */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** A code as people read it: "BCDF-2345". */
export function spokenCode(code: string): string {
  return code.replace(/^(.{4})(?=.)/, '$1-');
}

/** A nickname without what a child may type otherwise the next time: case, spaces, signs, accents. "Zoë  K." -> "zoek" */
export function handleOf(nickname: string): string {
  return nickname
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
