export type Asked = {
  readonly quizId: string;
  readonly format: string;
  readonly text: string;
  /** A file that is no text, in Base64: forms without JavaScript carry it along. Else empty. */
  readonly packed: string;
};

/** What the form shows: the questions to be pasted, what would become of them, or what came of them. */
export type ImportState = ImportAsk | ImportPreview | ImportDone;

export type ImportAsk = Asked & { readonly step: 'ask'; readonly message: string | null };

/** An item in words. `notes` say why it is not ready, or what the gates have against it. */
export type ItemLine = {
  /** Its place among those that were read, from 0. */
  readonly at: number;
  readonly line: string;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  /** The words of the article that prove it, if it names any. */
  readonly quote: string;
  readonly notes: readonly { readonly name: string; readonly why: string }[];
  /** Where its form stands, filled in; null while there may be no draft. */
  readonly href: string | null;
};

type Told = {
  readonly language: 'id' | 'en';
  readonly byHand: readonly ItemLine[];
  /** In words, each with its line. */
  readonly problems: readonly string[];
};

export type ImportPreview = Asked &
  Told & {
    readonly step: 'preview';
    readonly formatFound: string;
    readonly summary: string;
    readonly ready: readonly ItemLine[];
    /** Ready, but the gates have something against them. */
    readonly warned: readonly ItemLine[];
    readonly there: readonly ItemLine[];
  };

export type ImportDone = Told & { readonly step: 'done'; readonly quizId: string; readonly summary: string };
