/** Why a password is refused; each has its words in `accounts.errors`. */
export type PasswordFault = 'password-short' | 'password-long' | 'password-common' | 'password-context';

/** What the password must not be made of: the owner's own words. */
export type PasswordContext = { readonly name: string; readonly email: string };

/**
 * Counted in code points. NIST SP 800-63B-4 (2025), 3.1.1.2: at least 15 where the password is the only factor, as it is
 * here (8 is the floor only beside a second factor); at least 64 to be accepted. The upper bound stops a megabyte
 * from being hashed.
 */
export const passwordLength = { least: 15, most: 256 } as const;

/**
 * The rules of NIST SP 800-63B-4, 3.1.1.2: length; a blocklist of common passwords and of words of this context, compared
 * with the password as a whole; any character; nothing about mixing them, and no expiry.
 * @param isCommon whether a word, in lower case and without separators, is on the blocklist.
 * @returns the first fault, or undefined when the password may be used.
 */
export function findPasswordFault(
  password: string,
  context: PasswordContext,
  isCommon: (word: string) => boolean,
): PasswordFault | undefined {
  const length = [...password.normalize('NFC')].length;
  if (length < passwordLength.least) return 'password-short';
  if (length > passwordLength.most) return 'password-long';
  const plain = flatten(password);
  if (isGuessable(plain, isCommon) || isCommon(password.toLowerCase())) return 'password-common';
  if (leftBeside(contextWords(context), plain).length < ownLetters) return 'password-context';
  return undefined;
}

/** Of a password with a word of the context in it, this much must be the person's own. */
const ownLetters = 8;

function flatten(password: string): string {
  const lower = password.normalize('NFKC').toLowerCase();
  return lower.replace(/[\s._-]+/g, '') || lower;
}

/** One common password, whole, repeated or padded with digits and signs; a short unit repeated; a row of keys. */
function isGuessable(plain: string, isCommon: (word: string) => boolean): boolean {
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const unit = repeatedUnit(plain);
  return (
    isCommon(plain) ||
    isCommon(core) ||
    unit.length <= 4 ||
    isCommon(unit) ||
    isRow(plain) ||
    isCommon(repeatedUnit(core))
  );
}

/** The shortest beginning that, repeated and cut, gives the whole: "abcabca" -> "abc"; the whole when there is none. */
function repeatedUnit(word: string): string {
  for (let length = 1; length <= word.length / 2; length += 1) {
    const unit = word.slice(0, length);
    if (unit.repeat(Math.ceil(word.length / length)).startsWith(word)) return unit;
  }
  return word;
}

const rows = [
  '01234567890123456789012345',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

function isRow(word: string): boolean {
  const turned = [...word].reverse().join('');
  return rows.some((row) => row.includes(word) || row.includes(turned));
}

function contextWords({ name, email }: PasswordContext): readonly string[] {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const words = [email, local, domain, ...local.split(/[^\p{L}\p{N}]+/u), ...name.split(/\s+/), 'fakta'];
  return words.map(flatten).filter((word) => word.length >= 3);
}

function leftBeside(words: readonly string[], plain: string): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ' '), plain);
  return left === plain ? plain.padEnd(ownLetters) : left.replace(/[^\p{L}\p{N}]/gu, '');
}
