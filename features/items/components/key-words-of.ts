import type { OpenItem } from '../queries/open-item';
import type { KeyWords } from './key-help';
import { shortcutOf } from './shortcut';

/** A translator of `items.keys`, of the server or of a page. */
type Say = (key: KeyMessage, values?: { readonly count: number }) => string;

type KeyMessage =
  | ReturnType<typeof shortcutOf>
  | 'next'
  | 'help'
  | 'close'
  | 'unsaved'
  | `does.${'several' | 'choose' | 'move' | 'answer' | 'onward' | 'next' | 'previous' | 'open' | 'close'}`;

/** What the keys of a deck do, in words: at an open item, or at an answered one (null). `ways` where questions follow each other. */
export function keyWordsOf(t: Say, item: OpenItem | null, { ways }: { readonly ways: boolean }): KeyWords {
  const shortcut = item ? shortcutOf(item) : 'next';
  const digits = item && shortcut !== 'type' ? `1–${Math.min(item.choices.length, 9)}` : null;
  return {
    hint: t(shortcut, { count: item?.choices.length ?? 0 }),
    help: t('help'),
    close: t('close'),
    unsaved: t('unsaved'),
    rows: [
      ...(digits ? [{ keys: digits, does: t(shortcut === 'several' ? 'does.several' : 'does.choose') }] : []),
      ...(shortcut === 'choose' ? [{ keys: '↑ ↓', does: t('does.move') }] : []),
      { keys: 'Enter', does: t(item ? 'does.answer' : 'does.onward') },
      ...(ways
        ? [
            { keys: '→, n', does: t('does.next') },
            { keys: '←, p', does: t('does.previous') },
          ]
        : []),
      { keys: '?', does: t('does.open') },
      { keys: 'Esc', does: t('does.close') },
    ],
  };
}
