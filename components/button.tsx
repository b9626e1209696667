import Link from 'next/link';
import type { ComponentProps } from 'react';

const looks = {
  // The edge is seen only where colours are forced.
  primary: 'border border-transparent bg-accent text-accent-ink hover:brightness-110',
  secondary: 'border border-edge bg-card text-ink hover:border-ink',
  quiet: 'text-accent underline underline-offset-4 hover:no-underline',
  danger: 'border border-wrong bg-card text-wrong hover:bg-wrong-soft',
} as const;

export type Look = keyof typeof looks;

// At least 44 px high: WCAG 2.2 2.5.8 asks 24, thumbs ask more.
const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-4 py-2 text-center font-medium no-underline disabled:cursor-not-allowed disabled:opacity-60';

export function Button({ look = 'primary', className = '', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button {...rest} className={`${shape} ${looks[look]} ${className}`} />;
}

/** A link that looks like a button: for going somewhere, never for changing something. Fetches nothing ahead unless asked to. */
export function ButtonLink({
  look = 'primary',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link prefetch={false} {...rest} className={`${shape} ${looks[look]} ${className}`} />;
}
