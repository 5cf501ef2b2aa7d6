import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatQuarter } from '@/lib/format/quarters';

/** Periods in sight; an older one is opened by its address or from the overview. */
const SHOWN = 6;

export function PeriodLinks({ current, codes }: { current: string; codes: readonly string[] }) {
  const t = useTranslations('briefing');
  const locale = useLocale();
  const shown = codes.filter((code, index) => index < SHOWN || code === current);
  return (
    <nav aria-label={t('periods')} data-print="hide">
      <ul className="flex flex-wrap gap-1.5">
        {shown.map((code) => (
          <li key={code}>
            <Link
              href={`/briefings/${code}`}
              prefetch={false}
              aria-current={code === current ? 'page' : undefined}
              className="tabular inline-flex min-h-9 items-center rounded-md border border-line bg-surface px-3 text-ink text-sm no-underline hover:border-brand aria-[current=page]:border-brand aria-[current=page]:bg-brand aria-[current=page]:font-medium aria-[current=page]:text-white"
            >
              {formatQuarter(code, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
