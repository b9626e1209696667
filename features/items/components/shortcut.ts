import type { OpenItem } from '../queries/open-item';

/** What the keys do at an open item; see `KeyDeck`. */
export function shortcutOf({ kind, choices }: OpenItem): 'choose' | 'several' | 'type' {
  if (kind === 'multiple-response') return 'several';
  return choices.length > 0 && kind !== 'ordering' && kind !== 'matching' ? 'choose' : 'type';
}
