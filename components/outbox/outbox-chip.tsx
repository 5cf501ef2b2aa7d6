'use client';

import { CloudUpload, FilePen, RefreshCw } from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Menu, MenuAction, MenuDivider, MenuNote } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { formatQuarter } from '@/lib/format/quarters';
import { draftKeys, draftsOf, watchDrafts } from '@/lib/outbox/draft-store';
import { isTask } from '@/lib/outbox/entry-wire';
import { sendWaiting, type Waiting } from '@/lib/outbox/send-waiting';
import { useKeptPages } from './use-kept-pages';
import { useLeaveGuard } from './use-leave-guard';

/** Where a person can look at what asks for one: all answers to tasks stand on one page. */
const pagesOf = (asking: readonly Waiting[]) => [
  ...new Map(
    asking.map(({ place, name }) => {
      const { period, section } = place;
      const href = `/reports/${period}/${isTask(place) ? 'tasks' : section}`;
      return [href, { href, period, name }] as const;
    }),
  ).values(),
];

/** The page's own loading goes first, and a form that takes back its own section's work. */
const AFTER_OPENING_MS = 2000;
const AGAIN_MS = 30_000;

/**
 * Work that was typed without a line, or before the browser died: sent from whatever page is open
 * once there is a line, and said in the band while it waits, where it moves nothing. Its own user's only.
 */
export function OutboxChip({ userId }: { userId: number }) {
  const t = useTranslations('shell.outbox');
  const toast = useToast();
  const router = useRouter();
  const path = usePathname();
  const locale = useLocale();
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const busy = useRef(false);
  useKeptPages(userId, path);
  const unstored = useLeaveGuard();

  async function send(asked: boolean): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    const found = await sendWaiting(userId).finally(() => {
      busy.current = false;
    });
    setWaiting(found.filter(({ outcome }) => outcome !== 'sent'));
    const sent = found.filter(({ outcome }) => outcome === 'sent').length;
    if (sent > 0) {
      toast(t('sent', { count: sent }));
      router.refresh();
    } else if (asked && found.some(({ outcome }) => outcome === 'waits')) {
      toast(t('still'), 'info');
    }
  }

  const look = useEffectEvent(() => {
    if (document.visibilityState === 'visible') void send(false);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form's work is left behind with its page
  useEffect(() => {
    const onLook = () => look();
    let again: ReturnType<typeof setInterval> | undefined;
    const first = setTimeout(() => {
      look();
      again = setInterval(onLook, AGAIN_MS);
      window.addEventListener('online', onLook);
      document.addEventListener('visibilitychange', onLook);
    }, AFTER_OPENING_MS);
    return () => {
      clearTimeout(first);
      clearInterval(again);
      window.removeEventListener('online', onLook);
      document.removeEventListener('visibilitychange', onLook);
    };
  }, [path]);

  // What somebody throws away, or saves in its form, waits no more
  const onKept = useEffectEvent(async () => {
    if (waiting.length === 0) return;
    const left = new Set(await draftKeys(draftsOf(userId)));
    setWaiting((now) => now.filter(({ key }) => left.has(key)));
  });
  useEffect(() => watchDrafts(() => void onKept()), []);

  const asking = waiting.filter(({ outcome }) => outcome === 'asks');
  const later = waiting.length - asking.length;
  const said = [
    later > 0 ? t(unstored ? 'unstored' : 'waiting', { count: later }) : null,
    asking.length > 0 ? t('asking', { count: asking.length }) : null,
  ].filter((text) => text !== null);
  const label =
    asking.length > 0 ? t('to-look-at', { count: asking.length }) : t('to-send', { count: later });
  return (
    <>
      <p role="status" className="sr-only">
        {said.join(' ')}
      </p>
      {waiting.length === 0 ? null : (
        <Menu
          trigger={
            <button
              type="button"
              aria-label={label}
              className="flex min-h-9 items-center gap-1.5 whitespace-nowrap rounded-full bg-gold px-2.5 font-medium text-brand-deep text-sm"
            >
              <CloudUpload aria-hidden className="size-4 shrink-0" />
              <span className="max-md:hidden">{label}</span>
              <span className="md:hidden">{asking.length || later}</span>
            </button>
          }
        >
          {said.map((text) => (
            <MenuNote key={text}>
              <span className="block max-w-72">{text}</span>
            </MenuNote>
          ))}
          <MenuDivider />
          {pagesOf(asking).map(({ href, period, name }) =>
            href === path ? null : (
              <MenuAction key={href} onSelect={() => router.push(href)}>
                <FilePen aria-hidden />
                {t('open', {
                  section: name?.[locale] ?? t('tasks'),
                  quarter: formatQuarter(period, locale),
                })}
              </MenuAction>
            ),
          )}
          <MenuAction onSelect={() => void send(true)}>
            <RefreshCw aria-hidden />
            {t('send-now')}
          </MenuAction>
        </Menu>
      )}
    </>
  );
}
