import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

/** From the page of a new quiz: to the other ways in which articles come. */
export async function IntakeWays() {
  const t = await getTranslations('intake.ways');
  const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  return (
    <nav aria-label={t('label')} className="-mt-4 mb-4 flex flex-wrap gap-x-6">
      <Link href="/teach/feeds" prefetch={false} className={link}>
        {t('feeds')}
      </Link>
      <Link href="/teach/bookmarklet" prefetch={false} className={link}>
        {t('bookmarklet')}
      </Link>
    </nav>
  );
}
