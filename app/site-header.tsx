'use client';

import Link from 'next/link';
import type { Way } from './site-ways';

type Props = {
  readonly name: string;
  /** What the ways are called together. */
  readonly label: string;
  readonly ways: readonly Way[];
  /** Of whoever is signed in. */
  readonly signOut: { readonly words: string; readonly action: () => Promise<void> } | null;
};

const link = 'inline-flex min-h-11 items-center px-1.5 text-sm underline-offset-4 sm:px-2 sm:text-base';
const plain = `${link} text-ink no-underline hover:underline`;

// A part of the browser's scripts, though it does nothing there: what a page and each answer bring of it is its words, not its elements, which are made once in place of twice.
// Nothing is fetched ahead: pages are made for their reader, so a fetch ahead brings no page and costs a request each, on every page.
export function SiteHeader({ name, label, ways, signOut }: Props) {
  return (
    <header className="border-b border-line bg-card print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 px-4 py-2 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          className="mr-auto inline-flex min-h-11 items-center font-serif text-2xl font-bold text-ink no-underline"
        >
          <mark>{name}</mark>
        </Link>
        <nav aria-label={label} className="-mx-1.5 flex flex-wrap items-center sm:-mx-2 sm:gap-x-1">
          {ways.map(({ to, words, title, isNews }) => (
            <Link
              key={to}
              href={to}
              prefetch={false}
              className={isNews ? `${link} font-semibold text-accent underline` : plain}
              title={title}
            >
              {words}
            </Link>
          ))}
          {signOut && (
            <form action={signOut.action}>
              <button type="submit" className={plain}>
                {signOut.words}
              </button>
            </form>
          )}
        </nav>
      </div>
    </header>
  );
}
