import type { ReactNode } from 'react';

const widths = { text: 'max-w-2xl', form: 'max-w-md', wide: 'max-w-6xl' } as const;

/** The frame of a page: `text` for reading, `form` for forms, `wide` for two columns. */
export function Page({ width = 'text', children }: { width?: keyof typeof widths; children: ReactNode }) {
  return <div className={`mx-auto w-full ${widths[width]} px-4 py-8 sm:px-6 sm:py-12`}>{children}</div>;
}

/** `lead` stands in a paragraph: words, and what may stand among them. */
export function PageTitle({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  return (
    <header className="mb-8">
      <h1 className="text-3xl font-semibold sm:text-4xl">{children}</h1>
      {lead && <p className="mt-2 text-lg text-quiet">{lead}</p>}
    </header>
  );
}

type Empty = { title: string; children?: ReactNode; action?: ReactNode; isPage?: boolean };

/** What stands where nothing is yet: why, and what to do. With `isPage` it is all there is, so its title is the page's. */
export function EmptyState({ title, children, action, isPage = false }: Empty) {
  const Title = isPage ? 'h1' : 'h2';
  return (
    <div className="rounded-lg border border-dashed border-edge px-6 py-10 text-center">
      <Title className="text-xl font-semibold">{title}</Title>
      {children && <div className="mx-auto mt-2 max-w-prose text-quiet">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}
