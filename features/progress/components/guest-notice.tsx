import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/button';

/** Tells a guest that an account would keep this. */
export function GuestNotice() {
  const t = useTranslations('progress.guest');
  return (
    <div className="mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-md border border-line bg-card px-4 py-3">
      <p>{t('text')}</p>
      <ButtonLink href="/sign-up?next=/progress" look="secondary">
        {t('action')}
      </ButtonLink>
    </div>
  );
}
