'use client';

import { ChevronDown, LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import { signOut } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { Menu, MenuAction, MenuDivider, MenuLink, MenuNote } from '@/components/ui/menu';

export interface ShellUser {
  name: string;
  /** In the screen's language: "Chuyên viên đơn vị". */
  roleLabel: string;
  unitName: string | null;
  /** Notifications not read yet. */
  unread: number;
}

const leave = (): void => {
  void signOut({ callbackUrl: '/sign-in?signed-out=1' });
};

/** Who is signed in, as what, for which unit; and the way out. */
export function AccountMenu({ user }: { user: ShellUser }) {
  const t = useTranslations('shell.account');
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t('open', { name: user.name })}
          className="flex min-h-11 max-w-full items-center gap-2.5 rounded-md px-2 text-start text-white hover:bg-white/8"
        >
          <Initials name={user.name} />
          <span className="hidden min-w-0 max-w-48 flex-col leading-tight lg:flex">
            <span className="truncate font-medium text-sm">{user.name}</span>
            <span className="truncate text-white/75 text-xs">
              {user.unitName ?? user.roleLabel}
            </span>
          </span>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-white/75" />
        </button>
      }
    >
      <MenuNote>
        <span className="block text-ink-muted text-xs">{t('signed-in-as')}</span>
        <span className="block font-semibold">{user.name}</span>
        <span className="block text-ink-muted">{user.roleLabel}</span>
        {user.unitName ? <span className="block text-ink-muted">{user.unitName}</span> : null}
      </MenuNote>
      <MenuDivider />
      <MenuLink href="/account">
        <UserRound aria-hidden />
        {t('settings')}
      </MenuLink>
      <MenuAction onSelect={leave}>
        <LogOut aria-hidden />
        {t('sign-out')}
      </MenuAction>
    </Menu>
  );
}

/** A Vietnamese is called by the last word of the name. */
function Initials({ name }: { name: string }) {
  const initial = name.trim().split(/\s+/).at(-1)?.charAt(0).toLocaleUpperCase('vi') ?? '';
  return (
    <span
      aria-hidden
      className="grid size-8 shrink-0 place-items-center rounded-full bg-gold font-semibold text-brand-deep text-sm"
    >
      {initial}
    </span>
  );
}

/** The same on a phone, open: inside the phone's navigation. */
export function PhoneAccount({ user }: { user: ShellUser }) {
  const t = useTranslations('shell.account');
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 text-white">
      <div className="flex min-w-0 items-center gap-3">
        <Initials name={user.name} />
        <div className="min-w-0 text-sm leading-snug">
          <p className="font-medium">{user.name}</p>
          <p className="text-white/75 text-xs">
            {[user.roleLabel, user.unitName].filter(Boolean).join(' · ')}
          </p>
        </div>
      </div>
      <Link
        href="/account"
        className="flex min-h-11 items-center gap-2 px-1 font-medium text-sm text-white"
      >
        <UserRound aria-hidden className="size-4" />
        {t('settings')}
      </Link>
      <button
        type="button"
        onClick={leave}
        className="flex min-h-11 shrink-0 items-center gap-2 rounded-md border border-white/40 px-3 font-medium text-sm"
      >
        <LogOut aria-hidden className="size-4" />
        {t('sign-out')}
      </button>
    </div>
  );
}
