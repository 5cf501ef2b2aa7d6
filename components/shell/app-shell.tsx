import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkPending } from '@/components/ui/pending-line';
import { AccountMenu, PhoneAccount, type ShellUser } from './account-menu';
import { Bell } from './bell';
import { type Demo, DemoBar } from './demo-bar';
import { Footer } from './footer';
import { LanguageSwitch } from './language-switch';
import { LegacyTextWatch } from './legacy-text-watch';
import { Wordmark } from './logo';
import { MainNav } from './main-nav';
import type { NavItem } from './nav-item';
import { PhoneNav } from './phone-nav';

interface AppShellProps {
  /** null on a page seen without signing in. */
  user: ShellUser | null;
  navigation: readonly NavItem[];
  home?: string;
  /** null outside the demonstration. */
  demo: Demo | null;
  version?: string;
  /** In the band: what waits to be sent. */
  outbox?: ReactNode;
  children: ReactNode;
}

/** Everything round a page: band, navigation, account, the demonstration's bar, foot. */
export function AppShell({
  user,
  navigation,
  home = '/',
  demo,
  version,
  outbox,
  children,
}: AppShellProps) {
  const t = useTranslations('shell');
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="relative z-30 bg-brand-strong text-white" data-print="hide">
        <div className="mx-auto flex min-h-15 max-w-page items-center gap-x-4 px-4 sm:px-6 lg:gap-x-5 2xl:gap-x-8">
          <Link
            href={home}
            aria-label={t('home')}
            className="flex min-h-11 items-center rounded-sm text-white no-underline"
          >
            <Wordmark />
            <LinkPending />
          </Link>
          {navigation.length > 0 ? <MainNav items={navigation} /> : null}
          <div className="ms-auto flex min-w-0 items-center gap-x-1.5">
            {outbox}
            <div className={user ? 'hidden md:block' : undefined}>
              <LanguageSwitch onDark />
            </div>
            {user ? (
              <>
                <Bell unread={user.unread} />
                <div className="hidden min-w-0 md:block">
                  <AccountMenu user={user} />
                </div>
                <PhoneNav items={navigation}>
                  <PhoneAccount user={user} />
                  <div className="mt-3 border-white/10 border-t pt-3">
                    <LanguageSwitch onDark />
                  </div>
                </PhoneNav>
              </>
            ) : null}
          </div>
        </div>
      </header>
      {demo ? <DemoBar {...demo} /> : null}
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-page flex-1 px-4 pt-6 pb-12 sm:px-6 sm:pt-8"
      >
        {children}
      </main>
      <Footer version={version} />
      {user ? <LegacyTextWatch /> : null}
    </div>
  );
}
