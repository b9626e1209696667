import type { Markup } from '@/lib/markup';

type Props = {
  readonly as: 'div' | 'span' | 'ul';
  readonly className?: string;
  readonly html: Markup | undefined;
};

/** What was written as HTML before, in an element of its own. A page and its scripts are sent it as it is, once, in the place of each element in it. */
export function Written({ as: Element, className, html }: Props) {
  if (html === undefined) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: by its type it is what React wrote.
  return <Element className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
