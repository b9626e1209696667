import type { RefObject } from 'react';
import { Button } from '@/components/button';

export type KeyWords = {
  /** The keys needed most, in one line. */
  readonly hint: string;
  /** Names the dialog and the button that opens it. */
  readonly help: string;
  readonly close: string;
  /** Told before a key leaves an answer that was not sent. */
  readonly unsaved: string;
  readonly rows: readonly { readonly keys: string; readonly does: string }[];
};

/** The list of keys. A modal `<dialog>`: the browser keeps the focus inside, closes it with Escape and gives the focus back. */
export function KeyHelp({ dialog, words }: { dialog: RefObject<HTMLDialogElement | null>; words: KeyWords }) {
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-lg border border-edge bg-card p-6 text-ink backdrop:bg-black/60"
    >
      <h2 id="keys-title" className="text-xl font-semibold">
        {words.help}
      </h2>
      <dl className="mt-4 grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-3">
        {words.rows.map(({ keys, does }) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="rounded border border-edge bg-paper px-2 py-0.5 font-sans text-sm font-semibold whitespace-nowrap">
                {keys}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-6">
        <Button look="secondary">{words.close}</Button>
      </form>
    </dialog>
  );
}
