import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotificationList } from '@/components/notifications/notification-list';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { countUnread, listNotifications } from '@/lib/data/notification-queries';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { readNotificationsAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notifications');
  return { title: t('title') };
}

/** What the viewer was told; each stays until it is marked as read. */
export default async function NotificationsPage() {
  const viewer = await requireViewer();
  const [notifications, unread, t] = await Promise.all([
    listNotifications(viewer),
    countUnread(viewer),
    getTranslations('notifications'),
  ]);
  return (
    <ClientMessages namespaces={['notifications']}>
      <PageHeader title={t('title')} lead={t('lead', { count: unread })} />
      <NotificationList notifications={notifications} read={readNotificationsAction} />
    </ClientMessages>
  );
}
