import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WebhookView } from '@/features/webhooks/components/webhook-view';
import { getWebhook } from '@/features/webhooks/queries/webhook';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('webhooks');
  return { title: t('one') };
}

export default async function WebhookPage({ params }: PageProps<'/teach/webhooks/[id]'>) {
  const { id } = await params;
  const viewer = await memberOrSignIn(`/teach/webhooks/${encodeURIComponent(id)}`);
  return <WebhookView webhook={await orNotFound(getWebhook(viewer, id))} />;
}
