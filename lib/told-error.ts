/** What the log says of an error. */
export type Told = {
  readonly name: string;
  readonly code?: string;
  readonly message: string;
  /** Where in the code it was thrown: functions, files and lines. */
  readonly at: readonly string[];
};

/** Longer messages are cut, in UTF-16 code units; so many places are named. */
const longest = 300;
const mostPlaces = 12;

/**
 * Of an error what is needed to find the bug, and nothing that someone wrote: messages repeat what they were given (JSON.parse quotes the
 * text, the database the row), so whatever is quoted, an address, a long number or looks like a secret is left out, and the stack is told without its message.
 */
export function toldOf(error: unknown): Told {
  if (!(error instanceof Error)) return { name: typeof error, message: bare(String(error)), at: [] };
  const code = 'code' in error && /^[\w.-]{1,40}$/.test(String(error.code)) ? String(error.code) : undefined;
  return {
    name: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    ...(code === undefined ? {} : { code }),
    message: bare(lastLineOf(error)),
    at: placesOf(error.stack ?? ''),
  };
}

/** Prisma shows the whole call, with its values, above what went wrong. */
function lastLineOf({ message, name }: Error): string {
  return name.startsWith('PrismaClient') ? (message.trim().split('\n').at(-1) ?? '') : message;
}

function placesOf(stack: string): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at .*(:\d+:\d+|native|<anonymous>)\)?$/.test(line))
    .slice(0, mostPlaces)
    .map((line) => line.trim().slice(3));
}

/** A text without what it may have been given. */
export function bare(text: string): string {
  return text
    .slice(0, 20 * longest)
    .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?|“[^”]*”?|‘[^’]*’?/g, '"…"')
    .replace(/\S*@\S*/g, '…')
    .replace(/\b[a-z][a-z+.-]*:\/\/\S*/gi, '…')
    .replace(/\S*[?&=]\S*/g, '…')
    .replace(/[\w.-]{20,}/g, '…')
    .replace(/\+?\d[\d\s-]{5,}/g, '…')
    .slice(0, longest);
}
