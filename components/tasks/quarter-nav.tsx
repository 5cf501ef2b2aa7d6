import { ArrowLeft, ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { nextQuarter, type PeriodCode, previousQuarter } from '@/lib/domain/quarter';
import { formatQuarter } from '@/lib/format/quarters';

/** The way to the quarters before and after, where there are such. */
export function QuarterNav({ current, codes }: { current: PeriodCode; codes: readonly string[] }) {
  const t = useTranslations('tasks.board');
  const locale = useLocale();
  const [before, after] = [previousQuarter(current), nextQuarter(current)];
  return (
    <nav aria-label={t('quarters')} data-print="hide" className="flex flex-wrap gap-x-4">
      {codes.includes(before) ? (
        <Link href={`/tasks/${before}`} className="link inline-flex min-h-9 items-center gap-1">
          <ArrowLeft aria-hidden className="size-4" />
          {formatQuarter(before, locale)}
        </Link>
      ) : null}
      {codes.includes(after) ? (
        <Link href={`/tasks/${after}`} className="link inline-flex min-h-9 items-center gap-1">
          {formatQuarter(after, locale)}
          <ArrowRight aria-hidden className="size-4" />
        </Link>
      ) : null}
    </nav>
  );
}
