export type ErrorCode = 'not-found' | 'forbidden' | 'sign-in-needed' | 'conflict' | 'gone';

/** A refusal or a missing thing. What is not yours is `not-found`. Turned into words in one place, `app/error.tsx` and its kin. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = code,
  ) {
    super(message);
    this.name = 'AppError';
  }
}

/** An expected end of a command: shown beside the field or on the form, never thrown. */
export type Outcome<Value = void, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly code: Code;
      readonly field?: string;
      readonly values?: Record<string, string | number>;
    };

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** Whether the database refused a row because its unique key is taken (Prisma's P2002). */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
