/** Where statements go: a learning record store (xAPI 1.0.3). */
export type LrsSettings = {
  /** The endpoint without a slash at its end; statements go to `/statements` below it. */
  readonly url: string;
  readonly key: string;
  readonly secret: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The LRS, or nothing when none of FAKTA_LRS_URL, FAKTA_LRS_KEY and FAKTA_LRS_SECRET is set: then nothing is ever owed to one.
 * @throws Error with the words to show ("Expected X, got Y. Do Z.") when they are half set or of another form; it never holds the secret.
 */
export function lrsSettings(env: Environment = process.env): LrsSettings | undefined {
  const [url, key, secret] = ['URL', 'KEY', 'SECRET'].map((name) => env[`FAKTA_LRS_${name}`]?.trim() || undefined);
  if (url === undefined && key === undefined && secret === undefined) return undefined;
  if (url === undefined || key === undefined || secret === undefined)
    throw new Error(
      'FAKTA_LRS_URL, FAKTA_LRS_KEY and FAKTA_LRS_SECRET: expected all three or none, got some. Set all, or none to do without an LRS.',
    );
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isPlain = parsed && !parsed.username && !parsed.password && !parsed.search && !parsed.hash;
  if (!parsed || !isPlain || !/^https?:$/.test(parsed.protocol))
    throw new Error(
      'FAKTA_LRS_URL: expected the xAPI endpoint of an LRS, such as "https://lrs.example.org/xapi", without password, query or hash. Correct it.',
    );
  return { url: parsed.href.replace(/\/+$/, ''), key, secret };
}

/** As `lrsSettings`, but where they are wrong there is no LRS: a fault of the operator's is told at the start, and stops no pupil. */
export function usableLrs(): LrsSettings | undefined {
  try {
    return lrsSettings();
  } catch {
    return undefined;
  }
}
