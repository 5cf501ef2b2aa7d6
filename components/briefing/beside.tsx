'use client';

import { UserRoundPen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { formatTime } from '@/lib/format/dates';
import { useOthers } from './scope';

/** Who else is writing this paragraph just now. It stops nobody. */
export function Beside({ paragraph, writing }: { paragraph: string; writing: boolean }) {
  const t = useTranslations('briefing.beside');
  const others = useOthers().filter(({ part }) => part === paragraph);
  return others.map(({ name, since }) => (
    <p
      key={`${name} ${since}`}
      className="flex items-start gap-1.5 font-sans text-ink-muted text-sm"
    >
      <UserRoundPen aria-hidden className="mt-0.5 size-4 shrink-0 text-brand" />
      <span>{t(writing ? 'also' : 'is', { name, time: formatTime(new Date(since)) })}</span>
    </p>
  ));
}
