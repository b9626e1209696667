import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, PageTitle } from '@/components/page';
import { NotificationList } from '@/features/notifications/components/notification-list';
import { getNotifications } from '@/features/notifications/queries/notifications';
import { memberOrSignIn } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('title') };
}

export default async function NotificationsPage() {
  const viewer = await memberOrSignIn('/notifications');
  const [t, notifications] = await Promise.all([getTranslations('notifications'), getNotifications(viewer)]);
  return (
    <Page>
      <PageTitle>{t('title')}</PageTitle>
      <NotificationList notifications={notifications} />
    </Page>
  );
}
