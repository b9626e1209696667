/** What an account form shows after it was sent; passwords are never sent back. */
export type FormState = {
  /** Counts the sendings, so that fields can start afresh after a success. */
  readonly round: number;
  /** Said above the form. */
  readonly message?: string;
  readonly saved?: string;
  /** By field name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
};

export const untouched: FormState = { round: 0, errors: {}, values: {} };

export type Field = {
  readonly kind: 'text' | 'email' | 'password' | 'pin' | 'checkbox';
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly autoComplete?: string;
};
