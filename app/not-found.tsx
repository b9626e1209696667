import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/button';
import { EmptyState, Page } from '@/components/page';

export default async function NotFound() {
  const t = await getTranslations('site.errors.notFound');
  return (
    <Page>
      <EmptyState isPage title={t('title')} action={<ButtonLink href="/">{t('action')}</ButtonLink>}>
        {t('text')}
      </EmptyState>
    </Page>
  );
}
