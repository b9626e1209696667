import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

/** To what was corrected in a quiz. */
export async function LedgerLink({ code }: { code: string }) {
  const t = await getTranslations('regrades.ledger');
  return (
    <Link
      href={`/quizzes/${code}/ledger`}
      prefetch={false}
      className="mt-2 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
    >
      {t('link')}
    </Link>
  );
}
