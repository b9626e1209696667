import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JoinPage } from '@/features/classes/components/join-page';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('classes.join');
  // A link to a class is for whoever was given it.
  return { title: t('title'), robots: { index: false } };
}

export default async function JoinByCodePage({ params }: PageProps<'/join/[code]'>) {
  const [{ code }, viewer] = await Promise.all([params, getViewer()]);
  return <JoinPage viewer={viewer} code={code} />;
}
