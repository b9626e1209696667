import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { newcomerCookie } from '@/features/lti/actions/newcomer-cookie';
import { EnterView, NobodyWaits } from '@/features/lti/components/enter-view';
import { getNewcomer } from '@/features/lti/queries/waiting-launch';
import { getViewer } from '@/lib/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lti.enter'))('title') };
}

export default async function EnterPage({ searchParams }: PageProps<'/lti/enter'>) {
  const [viewer, { fault }, jar] = await Promise.all([getViewer(), searchParams, cookies()]);
  const newcomer = await getNewcomer(jar.get(newcomerCookie)?.value, { now: new Date() });
  const why = [fault].flat()[0];
  if (!newcomer) return <NobodyWaits fault={why} />;
  const account = viewer.kind === 'member' && viewer.role !== 'admin' ? viewer.name : null;
  return <EnterView newcomer={newcomer} account={account} fault={why} />;
}
