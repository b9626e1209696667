import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PrivacyView } from '@/features/accounts/components/privacy-view';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('privacy');
  return { title: t('title') };
}

export default async function PrivacyPage() {
  const viewer = await getViewer();
  return <PrivacyView hasData={viewer.kind !== 'visitor'} />;
}
