/** What the form that reads the members of a course shows. */
export type MembersState =
  | { readonly step: 'ask'; readonly said?: string; readonly wrong?: boolean }
  | {
      readonly step: 'preview';
      readonly summary: string;
      readonly members: readonly { readonly subject: string; readonly name: string }[];
    };
