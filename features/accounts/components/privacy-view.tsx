import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { retentionDays } from '../policy';

const sections = ['kept', 'notKept', 'seen', 'time', 'copy', 'cookies', 'children', 'law'] as const;

/** `docs/privacy.md` in short, for readers; `hasData`: this browser has something kept here. */
export async function PrivacyView({ hasData }: { hasData: boolean }) {
  const t = await getTranslations('privacy');
  const { idleGuest: guestDays, failedSignIn: signInDays, auditEntry: auditDays } = retentionDays;
  const days = { guestDays, signInDays, auditDays };
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {sections.map((section) => (
        <section key={section} aria-labelledby={section} className="mt-8">
          <h2 id={section} className="text-xl font-semibold">
            {t(`${section}.title`)}
          </h2>
          <p className="mt-2">{t(`${section}.text`, days)}</p>
        </section>
      ))}
      {hasData && (
        <p className="mt-8 border-t border-line pt-6">
          {/* Not a Next link: the file must not be fetched ahead. */}
          <a
            href="/api/account/data"
            download
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {t('download')}
          </a>
        </p>
      )}
    </Page>
  );
}
