import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WebhookList } from '@/features/webhooks/components/webhook-list';
import { listWebhooks } from '@/features/webhooks/queries/webhook';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('webhooks');
  return { title: t('title') };
}

export default async function WebhooksPage() {
  const viewer = await memberOrSignIn('/teach/webhooks');
  return <WebhookList webhooks={await orNotFound(listWebhooks(viewer))} />;
}
