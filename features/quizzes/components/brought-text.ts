import { useEffect, useState } from 'react';

/** No longer than an article may be. */
const mostCharacters = 100_000;

/**
 * The text that a bookmark brought along behind the `#` of the address, which no server sees: what was selected on a page that only its
 * reader can open. It is put into the field, not sent; the address is then without it.
 */
export function useBroughtText(): string {
  const [text, setText] = useState('');
  useEffect(() => {
    const brought = new URLSearchParams(location.hash.slice(1)).get('text')?.trim();
    if (!brought) return;
    setText(brought.slice(0, mostCharacters));
    history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  return text;
}
