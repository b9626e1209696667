/** What a gate has against an item, in words. */
export type Told = { readonly name: string; readonly why: string };

/** What a form knows after it was sent: what is wrong, beside which field, and what was typed. */
export type FormState = {
  /** How often it was sent back. */
  readonly round: number;
  readonly message?: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** What the gates have against the item; sent again as it is, it is stored all the same. */
  readonly warnings?: readonly Told[];
  /** What was found at an address or in a file, now in the fields to be looked through. */
  readonly found?: Found;
  /** The item as it is stored now, when someone else saved it meanwhile. */
  readonly theirs?: readonly { readonly label: string; readonly words: string }[];
};

/** In words: what was found, what to know of it, and the articles that are there already; `told` are their ids, which come back with the form. */
export type Found = {
  readonly title: string;
  readonly notes: readonly string[];
  readonly known: readonly { readonly words: string; readonly title: string; readonly href: string | null }[];
  readonly told: string;
};

export const untouched: FormState = { round: 0, errors: {}, values: {} };

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;
