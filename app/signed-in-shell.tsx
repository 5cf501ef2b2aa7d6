import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OutboxChip } from '@/components/outbox/outbox-chip';
import { AppShell } from '@/components/shell/app-shell';
import type { NavItem } from '@/components/shell/nav-item';
import { KeptForms } from '@/components/ui/kept-forms';
import { requireViewer } from '@/lib/auth/viewer';
import { isDemonstration, today } from '@/lib/data/clock';
import { NotFoundError } from '@/lib/data/errors';
import { countUnread } from '@/lib/data/notification-queries';
import { getCurrentPeriod, getLastReportedPeriod } from '@/lib/data/period-queries';
import { getOwnUnit, getProvince } from '@/lib/data/unit-queries';
import { can, homeOf, type Viewer } from '@/lib/domain/access';
import type { Period } from '@/lib/domain/province';
import { formatUnitTitle } from '@/lib/format/unit-names';
import packageJson from '@/package.json';

/** `/2013-Q2`; nothing while there is no quarter yet. */
async function pathOf(quarter: Promise<Period>): Promise<string> {
  try {
    return `/${(await quarter).code}`;
  } catch (error) {
    if (error instanceof NotFoundError) return '';
    throw error;
  }
}

/**
 * The doors that a viewer's role opens, in the order of their day. Each leads to the page behind it
 * and not to the address that would redirect there: on the way through a redirect Next shows an
 * empty page until the second answer comes.
 */
async function doorsOf(viewer: Viewer) {
  const [current, reported] = await Promise.all([
    pathOf(getCurrentPeriod(viewer)),
    pathOf(getLastReportedPeriod(viewer)),
  ]);
  const doors = [
    { name: 'overview', to: reported, open: can(viewer, 'province.read') },
    { name: 'explore', to: '', open: can(viewer, 'province.read') },
    { name: 'review', to: current, open: can(viewer, 'province.read') },
    { name: 'briefings', to: reported, open: can(viewer, 'briefing.read') },
    { name: 'reports', to: '', open: viewer.unitId !== null },
    { name: 'tasks', to: current, open: true },
    { name: 'registers', to: '/cable-routes', open: true },
    { name: 'admin', to: '/users', open: can(viewer, 'users.manage') },
  ] as const;
  return doors.filter((door) => door.open);
}

/** Everything round the page of somebody who is signed in. */
export async function SignedInShell({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const [t, locale, doors, unit, province, unread] = await Promise.all([
    getTranslations('shell'),
    getLocale(),
    doorsOf(viewer),
    getOwnUnit(viewer),
    getProvince(viewer),
    countUnread(viewer),
  ]);
  const navigation: NavItem[] = doors.map(({ name, to }) => ({
    href: `/${name}${to}`,
    match: `/${name}`,
    label: t(`nav.${name}`),
  }));
  const home = homeOf(viewer.role);
  return (
    <AppShell
      user={{
        name: viewer.displayName,
        roleLabel: t(`role.${viewer.role}`),
        unread,
        unitName: unit ? formatUnitTitle(unit, locale) : null,
      }}
      navigation={navigation}
      home={navigation.find(({ match }) => match === home)?.href ?? home}
      demo={isDemonstration() ? { province: province?.name ?? '', businessDate: today() } : null}
      version={packageJson.version}
      outbox={viewer.unitId === null ? null : <OutboxChip userId={viewer.userId} />}
    >
      <KeptForms userId={viewer.userId}>{children}</KeptForms>
    </AppShell>
  );
}
