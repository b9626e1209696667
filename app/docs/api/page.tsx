import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ApiPage } from '@/features/api/components/api-page';
import { siteOrigin } from '@/lib/site-origin';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('api');
  return { title: t('title'), description: t('lead') };
}

export default async function DocsApiPage() {
  return <ApiPage origin={await siteOrigin()} />;
}
