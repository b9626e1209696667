/** What a form of rules shows when it was refused; `values` go back into its fields. */
export type RuleFormState = {
  readonly round: number;
  readonly message: string;
  /** By field name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, readonly string[]>>;
} | null;
