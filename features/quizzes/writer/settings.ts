/** Whom to ask for other wordings. */
export type WriterSettings = {
  /** Base URL of an OpenAI-compatible endpoint, without a slash at its end: `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token. */
  readonly key?: string;
  /** For everything from the first connection to the last byte, a second try included; milliseconds. */
  readonly timeoutMs: number;
};

/** What the environment says; a variable that is blank counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

const usualTimeoutMs = 20_000;
const longestTimeoutMs = 120_000;

/**
 * The settings of the writer, or nothing when neither FAKTA_WRITER_URL nor FAKTA_WRITER_MODEL is set: then nothing is ever sent.
 * @throws Error with the words to show ("Expected X, got Y. Do Z.") when they are half set or of another form; it never holds the key.
 */
export function writerSettings(env: Environment = process.env): WriterSettings | undefined {
  const url = given(env, 'FAKTA_WRITER_URL');
  const model = given(env, 'FAKTA_WRITER_MODEL');
  if (url === undefined && model === undefined) return undefined;
  if (url === undefined || model === undefined) {
    const [missing, other] = url === undefined ? ['URL', 'MODEL'] : ['MODEL', 'URL'];
    throw new Error(
      `FAKTA_WRITER_${missing}: expected a value beside FAKTA_WRITER_${other}, got none. Set both, or neither to do without a writer.`,
    );
  }
  return { url: baseUrl(url), model: modelName(model), key: keyOf(env), timeoutMs: timeoutOf(env) };
}

function given(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function baseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && !url.username && !url.password && !url.search && !url.hash;
  if (url && isPlain && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '');
  // A password in the address is not repeated.
  const got = url?.password || text.includes('@') ? 'an address with a name or password' : `"${text.slice(0, 200)}"`;
  throw new Error(
    `FAKTA_WRITER_URL: expected the base address of an OpenAI-compatible endpoint, such as "http://127.0.0.1:11434/v1", without password, query or hash, got ${got}. Correct it, and give a key in FAKTA_WRITER_KEY.`,
  );
}

function modelName(text: string): string {
  if (text.length <= 200 && !/\p{Cc}/u.test(text)) return text;
  throw new Error(
    `FAKTA_WRITER_MODEL: expected the name of a model in one line of at most 200 characters, got ${text.length} characters. Correct it.`,
  );
}

function keyOf(env: Environment): string | undefined {
  const key = given(env, 'FAKTA_WRITER_KEY');
  if (key === undefined || /^[\x21-\x7e]+$/.test(key)) return key;
  throw new Error(
    'FAKTA_WRITER_KEY: expected letters, digits and marks of ASCII without spaces, got others. Copy the key again.',
  );
}

function timeoutOf(env: Environment): number {
  const text = given(env, 'FAKTA_WRITER_TIMEOUT_MS');
  if (text === undefined) return usualTimeoutMs;
  const timeoutMs = Number(text);
  if (/^\d+$/.test(text) && timeoutMs >= 1 && timeoutMs <= longestTimeoutMs) return timeoutMs;
  throw new Error(
    `FAKTA_WRITER_TIMEOUT_MS: expected a whole number of milliseconds from 1 to ${longestTimeoutMs}, got "${text.slice(0, 40)}". Give digits only, or leave it out for ${usualTimeoutMs}.`,
  );
}
