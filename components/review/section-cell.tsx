import { Check, CircleDashed, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { STANDING_LOOKS } from '@/components/figures/section-standing-badge';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { type SectionCell as Cell, cellState } from '@/lib/domain/review';

interface SectionCellProps {
  /** null: not part of this unit's report. */
  cell: Cell | null;
  name: string;
}

/** A section's state: a shape and a number; colour only repeats them. */
export function SectionCell({ cell, name }: SectionCellProps) {
  const t = useTranslations('review.cell');
  const standings = useTranslations('section-review');
  if (!cell) {
    return (
      <>
        <span aria-hidden className="text-ink-faint">
          ·
        </span>
        <VisuallyHidden>{t('not-reported', { section: name })}</VisuallyHidden>
      </>
    );
  }
  return (
    <>
      <span aria-hidden className="flex flex-col items-center gap-0.5 text-xs tabular">
        <Filling cell={cell} />
        <span className="inline-flex gap-1.5">
          <Findings cell={cell} />
          <Notices cell={cell} />
        </span>
        <Standing cell={cell} />
      </span>
      <VisuallyHidden>{nameOf(cell, name, t, standings)}</VisuallyHidden>
    </>
  );
}

function Filling({ cell }: { cell: Cell }) {
  const state = cellState(cell);
  const count = cell.total > 0 ? `${cell.filled}/${cell.total}` : '';
  switch (state) {
    case 'empty':
      return <CircleDashed className="size-4 text-ink-faint" />;
    case 'partial':
      return (
        <>
          <span className="font-medium">{count}</span>
          <svg viewBox="0 0 32 4" className="h-1 w-8">
            <title>{count}</title>
            <rect width="32" height="4" className="fill-line" />
            <rect width={(32 * cell.filled) / cell.total} height="4" className="fill-brand" />
          </svg>
        </>
      );
    case 'complete':
      return (
        <span className="inline-flex items-center gap-0.5 font-medium text-success">
          <Check className="size-4" />
          {count}
        </span>
      );
  }
}

function Findings({ cell: { errors, warnings, unexplained } }: { cell: Cell }) {
  if (errors > 0) {
    return (
      <span className="inline-flex items-center gap-0.5 font-semibold text-danger">
        <OctagonAlert className="size-3.5" />
        {errors}
      </span>
    );
  }
  if (warnings === 0) return null;
  const explained = unexplained === 0;
  return (
    <span
      className={`inline-flex items-center gap-0.5 ${explained ? 'text-ink-muted' : 'font-semibold text-warning'}`}
    >
      <TriangleAlert className="size-3.5" />
      {explained ? `${warnings}✓` : unexplained}
    </span>
  );
}

function Notices({ cell: { notices } }: { cell: Cell }) {
  if (notices === 0) return null;
  return (
    <span className="inline-flex items-center gap-0.5 text-info">
      <Info className="size-3.5" />
      {notices}
    </span>
  );
}

function Standing({ cell: { standing } }: { cell: Cell }) {
  if (!standing) return null;
  const { icon: Icon, ink } = STANDING_LOOKS[standing];
  return <Icon className={`size-4 ${ink}`} />;
}

function nameOf(
  cell: Cell,
  section: string,
  t: ReturnType<typeof useTranslations<'review.cell'>>,
  standings: ReturnType<typeof useTranslations<'section-review'>>,
): string {
  const state = cellState(cell);
  const filling =
    cell.total === 0
      ? t(cell.written ? 'written' : 'not-written')
      : t(state, { filled: cell.filled, total: cell.total });
  const findings = [
    cell.errors > 0 && t('errors', { count: cell.errors }),
    cell.unexplained > 0 && t('unexplained', { count: cell.unexplained }),
    cell.warnings > cell.unexplained && t('explained', { count: cell.warnings - cell.unexplained }),
    cell.notices > 0 && t('notices', { count: cell.notices }),
    cell.standing && standings(cell.standing),
  ].filter(Boolean);
  return `${section}: ${[filling, ...findings].join(', ')}`;
}
