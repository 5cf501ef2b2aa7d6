import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { UNKNOWN } from '@/lib/format/locale';
import { Card } from './card';
import { type Change, ChangeIndicator } from './change-indicator';
import { type Coverage, CoverageNote } from './coverage-note';
import { VisuallyHidden } from './visually-hidden';

interface StatProps {
  label: string;
  /** Already written ("61,3%"); null or "–" for the unknown. */
  value: string | null;
  unit?: string;
  period?: string;
  coverage?: Coverage;
  changes?: Change[];
  /** Where the figure comes from; makes the whole card a link. */
  href?: string;
  /** A sparkline, a bar, a badge. */
  trend?: ReactNode;
  size?: 'md' | 'lg';
  /** The label's heading level in its page. */
  level?: 2 | 3;
}

/** One key figure with its unit, period, coverage and change. */
export function Stat({
  label,
  value,
  unit,
  period,
  coverage,
  changes = [],
  href,
  trend,
  size = 'md',
  level = 2,
}: StatProps) {
  const t = useTranslations('common.figure');
  const Heading = `h${level}` as const;
  const unknown = value === null || value === UNKNOWN;
  return (
    <Card className="relative flex h-full flex-col gap-2 transition-colors has-[a:hover]:border-brand">
      <div className="flex items-start justify-between gap-2">
        <Heading className="font-medium text-ink-muted text-sm">
          {href ? (
            <Link
              href={href}
              className="text-ink-muted no-underline after:absolute after:inset-0 after:rounded-lg hover:text-brand hover:underline"
            >
              {label}
            </Link>
          ) : (
            label
          )}
        </Heading>
        {href ? (
          <ChevronRight aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
        ) : null}
      </div>
      <div className="flex flex-wrap items-end justify-between gap-x-3 gap-y-2">
        <p className="flex flex-wrap items-baseline gap-x-1.5">
          <span
            className={`font-semibold leading-none tracking-tight ${size === 'lg' ? 'text-4xl' : 'text-3xl'} ${unknown ? 'text-ink-faint' : ''}`}
          >
            {unknown ? (
              <>
                <span aria-hidden>{UNKNOWN}</span>
                <VisuallyHidden>{t('unknown')}</VisuallyHidden>
              </>
            ) : (
              value
            )}
          </span>
          {unit && !unknown ? <span className="text-ink-muted text-sm">{unit}</span> : null}
        </p>
        {trend}
      </div>
      {period || coverage ? (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-muted text-xs">
          {period ? <span>{period}</span> : null}
          {coverage ? <CoverageNote {...coverage} /> : null}
        </p>
      ) : null}
      {changes.length > 0 ? (
        <ul className="mt-auto space-y-0.5 border-line border-t pt-2">
          {changes.map((change) => (
            <li key={`${change.comparedWith}-${change.text}`}>
              <ChangeIndicator {...change} />
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
