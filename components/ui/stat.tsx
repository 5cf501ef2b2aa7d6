'use client';

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { UnitCoverage } from '@/lib/domain/aggregate';
import { UNKNOWN } from '@/lib/format/locale';
import { Badge } from './badge';
import { Card } from './card';
import { type Change, ChangeIndicator } from './change-indicator';
import { CoverageNote } from './coverage-note';
import { SoftLink } from './soft-link';
import { Sparkline, type SparkPoint } from './sparkline';
import { VisuallyHidden } from './visually-hidden';

interface StatProps {
  label: string;
  /** Already written ("61,3%"); null or "–" for the unknown. */
  value: string | null;
  unit?: string;
  coverage?: UnitCoverage;
  changes?: readonly Change[];
  /** Where the figure comes from; makes the whole card a link. */
  href?: string;
  /** "Đạt 80%": whether the target is met, in words. */
  target?: { readonly met: boolean; readonly text: string } | null;
  /** Drawn as a small line where it is given. */
  course?: readonly SparkPoint[];
}

/** One key figure with its unit, coverage, course and changes. */
export function Stat({
  label,
  value,
  unit,
  coverage,
  changes = [],
  href,
  target = null,
  course = [],
}: StatProps) {
  const t = useTranslations('common.figure');
  const unknown = value === null || value === UNKNOWN;
  return (
    <Card className="relative flex h-full flex-col gap-1 transition-colors has-[a:hover]:border-brand max-sm:px-4 max-sm:py-3 sm:gap-2">
      <h3 className="font-medium text-ink-muted text-sm">
        {href ? (
          <SoftLink
            href={href}
            className="text-ink-muted no-underline after:absolute after:inset-0 after:rounded-lg hover:text-brand hover:underline"
          >
            {label}
          </SoftLink>
        ) : (
          label
        )}
      </h3>
      <div className="flex flex-wrap items-end justify-between gap-x-3 gap-y-2">
        <p className="text-ink-muted text-sm">
          {unknown ? (
            <span className="font-semibold text-3xl text-ink-faint leading-none">
              <span aria-hidden>{UNKNOWN}</span>
              <VisuallyHidden>{t('unknown')}</VisuallyHidden>
            </span>
          ) : (
            <>
              <strong className="font-semibold text-3xl text-ink leading-none tracking-tight">
                {value}
              </strong>
              {unit ? ` ${unit}` : null}
            </>
          )}
        </p>
        {target || course.length > 0 ? (
          <div className="flex flex-col items-end gap-1.5">
            {target ? (
              <Badge
                tone={target.met ? 'success' : 'orange'}
                icon={target.met ? CircleCheck : TriangleAlert}
              >
                {target.text}
              </Badge>
            ) : null}
            {course.length > 0 ? (
              <Sparkline name={label} points={course} className="max-sm:hidden" />
            ) : null}
          </div>
        ) : null}
      </div>
      {coverage ? (
        <p>
          <CoverageNote coverage={coverage} />
        </p>
      ) : null}
      {changes.length > 0 ? (
        <ul className="mt-auto space-y-0.5 border-line sm:border-t sm:pt-2">
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
