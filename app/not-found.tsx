import { getTranslations } from 'next-intl/server';
import { NoPage } from './no-page';

export default async function NotFound() {
  const t = await getTranslations('site.errors.notFound');
  return <NoPage title={t('title')} text={t('text')} action={t('action')} />;
}
