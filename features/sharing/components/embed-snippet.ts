import { html } from '@/lib/html';

type Framed = {
  readonly origin: string;
  readonly code: string /** What the frame is called. */;
  readonly name: string;
};

/** The HTML to paste into a page: a frame with a name, as WCAG 4.1.2 asks. */
export function embedSnippet({ origin, code, name }: Framed): string {
  return html`<iframe src="${origin}/embed/${code}" title="${name}" width="100%" height="280" style="border:0;max-width:40rem" loading="lazy"></iframe>`;
}
