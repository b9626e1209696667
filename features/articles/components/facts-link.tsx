import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

/** The way to the page of an article's facts. */
export async function FactsLink({ href }: { href: string }) {
  const t = await getTranslations('facts');
  return (
    <Link
      href={href}
      prefetch={false}
      className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
    >
      {t('see')}
    </Link>
  );
}
