import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Pager } from '@/components/pager';

export const way = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

const cell =
  'border-line px-3 py-2 text-left align-baseline font-normal max-sm:block max-sm:px-0 max-sm:py-0.5 sm:border-b';

type Props = { readonly label: string; readonly columns: readonly string[]; readonly children: ReactNode };

/** A table of many columns; on a phone each row is a block of lines, as wide as the page. */
export function ListTable({ label, columns, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard (WCAG 2.1.1).
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse max-sm:block sm:min-w-2xl">
        <thead className="max-sm:sr-only">
          <tr className="text-sm text-quiet">
            {columns.map((name) => (
              <th key={name} scope="col" className={cell}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">{children}</tbody>
      </table>
    </section>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return <tr className="border-line max-sm:block max-sm:border-b max-sm:py-3">{children}</tr>;
}

type CellProps = {
  readonly className?: string;
  /** Of the column, where the words of the cell do not say it: seen on a phone, whose head of the table is not. */
  readonly label?: string;
  /** Names its row. */
  readonly heads?: boolean;
  readonly lang?: string;
  readonly children: ReactNode;
};

export function Cell({ className = '', label, heads = false, lang, children }: CellProps) {
  const Tag = heads ? 'th' : 'td';
  return (
    <Tag scope={heads ? 'row' : undefined} lang={lang} className={`${cell} ${className}`}>
      {label && (
        <span aria-hidden="true" className="text-sm text-quiet sm:hidden">
          {label}:{' '}
        </span>
      )}
      {children}
    </Tag>
  );
}

type PagesProps = {
  readonly path: string;
  /** What narrows the list, kept on the way. */
  readonly search: Readonly<Record<string, string | number>>;
  readonly page: number;
  readonly pages: number;
};

/** The way through the pages of a list. */
export async function ListPages({ path, search, page, pages }: PagesProps) {
  const t = await getTranslations('admin.pages');
  return (
    <Pager
      label={t('label')}
      page={page}
      pages={pages}
      addressOf={(other) => addressOf(path, { ...search, page: other })}
      words={{ previous: t('previous'), next: t('next'), place: t('place', { page, pages }) }}
      className="mt-6"
    />
  );
}

/** A path with what narrows it; what does not is left out. */
export function addressOf(path: string, search: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(search).flatMap(([name, value]) => (value === '' ? [] : [[name, `${value}`]]));
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts)}`;
}
