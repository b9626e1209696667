import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/notice';
import { home } from '../queries/bank-filter';
import type { Told } from '../queries/told';
import { longestTag } from '../schema';

/** What became of what was just asked for. */
export async function ToldNotice({ told: { error, copied, unproven, tagged } }: { told: Told }) {
  const t = await getTranslations('bank');
  const link = 'text-accent underline underline-offset-4';
  return (
    <div id="pesan" className="scroll-mt-4">
      {error !== null && t.has(`errors.${error}`) && (
        <Notice look="wrong">{t(`errors.${error}`, { most: longestTag })}</Notice>
      )}
      {tagged && <Notice look="right">{t('told.tagged', tagged)}</Notice>}
      {copied && (
        <Notice look="right">
          {t('told.copied', copied)}{' '}
          <Link href={`/teach/quizzes/${encodeURIComponent(copied.quizId)}`} prefetch={false} className={link}>
            {t('told.toDesk')}
          </Link>
        </Notice>
      )}
      {unproven.length > 0 && (
        <Notice look="wrong">
          <p>{t('told.unproven')}</p>
          <ul className="list-disc pl-5">
            {unproven.map(({ id, stem, language }) => (
              <li key={id}>
                <Link lang={language} href={`${home}/${id}`} prefetch={false} className={link}>
                  {stem}
                </Link>
              </li>
            ))}
          </ul>
          <p>{t('told.unprovenHelp')}</p>
        </Notice>
      )}
    </div>
  );
}
