/** What frames the body of a small article in a table of tests. */
export type RowFrame = { readonly title?: string; readonly publishedAt?: string };

/** A row of such a table: why it stands there, the body, and what is read in it: facts as "status kind: text", or their slots as "role=text | role=text". */
export type ToldRow = [why: string, body: string, told: readonly string[], frame?: RowFrame];
