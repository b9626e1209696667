import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ProgressTable } from '../policy/tables';

/** The way to the numbers behind a picture: a page of its own, so that this one stays small. */
export function TableLink({ table, children }: { table: ProgressTable; children: ReactNode }) {
  return (
    <Link
      href={`/progress/tables/${table}`}
      prefetch={false}
      className="mt-4 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
    >
      {children}
    </Link>
  );
}
