import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { ReactElement } from 'react';

/** HTML that React wrote, so that whatever was said in it is escaped. */
export type Markup = string & { readonly by: 'React' };

// As Node finds it: Next gives its pages a React that writes rows for scripts and no HTML.
const fromRoot = createRequire(join(process.cwd(), 'package.json'));
const { renderToStaticMarkup } = fromRoot('react-dom/server') as typeof import('react-dom/server');

/** An element as HTML, of components that wait for nothing and use no hook: what is written once need not be made for each page that shows it. */
export function markupOf(element: ReactElement): Markup {
  return renderToStaticMarkup(element) as Markup;
}

/** The same, once for all that is told alike. */
export class WrittenOnce {
  private readonly written: LRUCache<string, Markup>;

  /** @param most letters that are kept at once, of what was written and of what it was told by */
  constructor({ most }: { readonly most: number }) {
    this.written = new LRUCache({ maxSize: most, sizeCalculation: (html, told) => html.length + told.length });
  }

  /** @param by all that the element is made of, as JSON tells it */
  write(by: unknown, element: () => ReactElement): Markup {
    const told = JSON.stringify(by);
    const known = this.written.get(told);
    if (known !== undefined) return known;
    const html = markupOf(element());
    this.written.set(told, html);
    return html;
  }
}
