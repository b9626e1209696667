/** What a form knows after it was sent: what is wrong, beside which field, and what was typed. */
export type FormState = {
  /** How often it was sent back. */
  readonly round: number;
  readonly message?: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
};

export const untouched: FormState = { round: 0, errors: {}, values: {} };

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;
