import { useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { SoftLink } from '@/components/ui/soft-link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Indicator } from '@/lib/domain/indicator';
import { UNKNOWN } from '@/lib/format/locale';
import { figureHref } from './addresses';

interface FigureLinkProps {
  indicator: Indicator;
  value: number | null;
  unit: string;
  period: string;
}

/** A unit's figure, to the place in the report where it stands; the unknown is a dash that says so. */
export function FigureLink({ indicator, value, unit, period }: FigureLinkProps) {
  if (value === null) return <UnknownFigure />;
  return (
    <SoftLink href={figureHref(period, unit, indicator.code)} className="figure-link">
      {numberText(indicator, value)}
    </SoftLink>
  );
}

export function UnknownFigure({ reason }: { reason?: string }) {
  const t = useTranslations('common.figure');
  return (
    <span className="text-ink-faint">
      <span aria-hidden>{UNKNOWN}</span>
      <VisuallyHidden>{reason ?? t('unknown')}</VisuallyHidden>
    </span>
  );
}
