'use client';

import { Printer } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

interface PaperChoiceProps {
  period: string;
  paper: 'invitation' | 'minutes';
}

/** Which of the meeting's papers is shown, and its way to the printer. */
export function PaperChoice({ period, paper }: PaperChoiceProps) {
  const t = useTranslations('meeting.paper');
  return (
    <div className="flex flex-wrap items-center justify-between gap-2" data-print="hide">
      <nav aria-label={t('label')} className="flex flex-wrap gap-1.5">
        {(['invitation', 'minutes'] as const).map((one) => (
          <Link
            key={one}
            href={`/briefings/${period}/meeting?paper=${one}`}
            scroll={false}
            aria-current={one === paper ? 'page' : undefined}
            className="inline-flex min-h-10 items-center rounded-md border border-line bg-surface px-3 text-ink text-sm no-underline hover:border-brand aria-[current=page]:border-brand aria-[current=page]:bg-brand aria-[current=page]:font-medium aria-[current=page]:text-white"
          >
            {t(one)}
          </Link>
        ))}
      </nav>
      <Button onClick={() => window.print()}>
        <Printer aria-hidden />
        {t('print')}
      </Button>
    </div>
  );
}
