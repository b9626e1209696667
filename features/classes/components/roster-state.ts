import type { SameName } from '../schema/roster';

/** What the form of a list shows: the list, what would become of it, or the slips, which are told this once. */
export type RosterState = RosterAsk | RosterPreview | RosterMade;

type Asked = { readonly text: string; readonly same: SameName; readonly keepNames: boolean };
export type RosterAsk = Asked & { readonly step: 'ask'; readonly message: string | null };
export type RosterPreview = Asked & {
  readonly step: 'preview';
  readonly summary: string;
  readonly pupils: readonly {
    readonly nickname: string;
    readonly realName: string | null;
    readonly note: string | null;
  }[];
  /** In words, each with its line. */
  readonly merged: readonly string[];
  readonly faults: readonly string[];
};
export type RosterMade = {
  readonly step: 'made';
  readonly slips: readonly { readonly nickname: string; readonly code: string; readonly pin: string }[];
};

export const emptyRoster: RosterAsk = { step: 'ask', text: '', same: 'number', keepNames: false, message: null };
