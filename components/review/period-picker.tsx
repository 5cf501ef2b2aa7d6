import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatQuarter } from '@/lib/format/quarters';

/** Periods in sight; older ones are one step away. */
const SHOWN = 6;

interface PeriodPickerProps {
  current: string;
  /** The newest first. */
  codes: readonly string[];
}

export function PeriodPicker({ current, codes }: PeriodPickerProps) {
  const t = useTranslations('review.periods');
  const recent = codes.filter((code, index) => index < SHOWN || code === current);
  const older = codes.filter((code) => !recent.includes(code));
  return (
    <nav aria-label={t('label')} data-print="hide" className="flex flex-wrap items-start gap-2">
      <PeriodLinks codes={recent} current={current} />
      {older.length > 0 ? (
        <details>
          <summary className="min-h-9 rounded-md px-3 py-1.5 text-brand text-sm">
            {t('older')}
          </summary>
          <PeriodLinks codes={older} current={current} />
        </details>
      ) : null}
    </nav>
  );
}

function PeriodLinks({ codes, current }: PeriodPickerProps) {
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-1.5">
      {codes.map((code) => (
        <li key={code}>
          <Link
            href={`/review/${code}`}
            aria-current={code === current ? 'page' : undefined}
            className="inline-flex min-h-9 items-center rounded-md border border-line bg-surface px-3 text-ink text-sm tabular no-underline hover:border-brand aria-[current=page]:border-brand aria-[current=page]:bg-brand aria-[current=page]:font-medium aria-[current=page]:text-white"
          >
            {formatQuarter(code, locale)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
