import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OutboxChip } from '@/components/outbox/outbox-chip';
import { AppShell } from '@/components/shell/app-shell';
import type { NavItem } from '@/components/shell/nav-item';
import { KeptForms } from '@/components/ui/kept-forms';
import { requireViewer } from '@/lib/auth/viewer';
import { isDemonstration, today } from '@/lib/data/clock';
import { countUnread } from '@/lib/data/notification-queries';
import { getOwnUnit, getProvince } from '@/lib/data/unit-queries';
import { can, type Viewer } from '@/lib/domain/access';
import { formatUnitTitle } from '@/lib/format/unit-names';
import packageJson from '@/package.json';

/** The doors that a viewer's role opens, in the order of their day. */
function doorsOf(viewer: Viewer) {
  const doors = [
    { name: 'overview', href: '/overview', open: can(viewer, 'province.read') },
    { name: 'explore', href: '/explore', open: can(viewer, 'province.read') },
    { name: 'review', href: '/review', open: can(viewer, 'province.read') },
    { name: 'briefings', href: '/briefings', open: can(viewer, 'briefing.read') },
    { name: 'reports', href: '/reports', open: viewer.unitId !== null },
    { name: 'tasks', href: '/tasks', open: true },
    { name: 'registers', href: '/registers', open: true },
    { name: 'admin', href: '/admin', open: can(viewer, 'users.manage') },
  ] as const;
  return doors.filter((door) => door.open);
}

/** Everything round the page of somebody who is signed in. */
export async function SignedInShell({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const [t, locale, unit, province, unread] = await Promise.all([
    getTranslations('shell'),
    getLocale(),
    getOwnUnit(viewer),
    getProvince(viewer),
    countUnread(viewer),
  ]);
  const navigation: NavItem[] = doorsOf(viewer).map(({ name, href }) => ({
    href,
    label: t(`nav.${name}`),
  }));
  return (
    <AppShell
      user={{
        name: viewer.displayName,
        roleLabel: t(`role.${viewer.role}`),
        unread,
        unitName: unit ? formatUnitTitle(unit, locale) : null,
      }}
      navigation={navigation}
      demo={isDemonstration() ? { province: province?.name ?? '', businessDate: today() } : null}
      version={packageJson.version}
      outbox={viewer.unitId === null ? null : <OutboxChip userId={viewer.userId} />}
    >
      <KeptForms userId={viewer.userId}>{children}</KeptForms>
    </AppShell>
  );
}
