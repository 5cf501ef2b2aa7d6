import { Bell as BellIcon } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';

const MOST_SHOWN = 99;

/** The way to the notifications, and how many are unread. */
export function Bell({ unread }: { unread: number }) {
  const t = useTranslations('shell.notifications');
  return (
    <Link
      href="/notifications"
      prefetch={false}
      aria-label={t('open', { count: unread })}
      className="relative grid size-11 shrink-0 place-items-center rounded-md text-white hover:bg-white/8"
    >
      <BellIcon aria-hidden className="size-5" />
      {unread > 0 ? (
        <span
          aria-hidden
          className="absolute end-0.5 top-0.5 min-w-5 rounded-full bg-white px-1 text-center font-semibold text-brand-strong text-xs leading-5"
        >
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      ) : null}
    </Link>
  );
}
