import Link from 'next/link';
import type { ReactNode } from 'react';

type Props = {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
  readonly words: { readonly previous: string; readonly next: string; readonly place: ReactNode };
  readonly className?: string;
};

/** The way through pages of a list; nothing where there is one. */
export function Pager({ label, page, pages, addressOf, words, className = '' }: Props) {
  if (pages === 1) return null;
  const way = 'inline-flex min-h-11 min-w-24 items-center text-accent underline underline-offset-4';
  return (
    <nav aria-label={label} className={`flex flex-wrap items-center justify-between gap-x-4 ${className}`}>
      {page > 1 ? (
        <Link href={addressOf(page - 1)} prefetch={false} rel="prev" className={way}>
          {words.previous}
        </Link>
      ) : (
        <span className="min-w-24" />
      )}
      <span className="text-quiet">{words.place}</span>
      {page < pages ? (
        <Link href={addressOf(page + 1)} prefetch={false} rel="next" className={`${way} justify-end`}>
          {words.next}
        </Link>
      ) : (
        <span className="min-w-24" />
      )}
    </nav>
  );
}
