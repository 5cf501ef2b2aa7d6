import { useLocale, useTranslations } from 'next-intl';
import { FigureChange } from '@/components/figures/figure-change';
import { Unknown } from '@/components/figures/figure-value';
import { Badge } from '@/components/ui/badge';
import { Td } from '@/components/ui/table';
import type { Indicator } from '@/lib/domain/indicator';
import type { FormatLocale } from '@/lib/format/locale';
import { formatFigure, formatNumber } from '@/lib/format/numbers';
import type { PeerRead } from './reading';

/** The peers' median with the number of units behind it, and how far the figure is from it. */
export function PeerCell({ indicator, peers }: { indicator: Indicator; peers: PeerRead | null }) {
  return (
    <Td numeric className="max-sm:hidden">
      <span className="flex flex-col items-end">
        {peers ? <PeerContent indicator={indicator} peers={peers} /> : <Unknown />}
      </span>
    </Td>
  );
}

export function PeerContent({ indicator, peers }: { indicator: Indicator; peers: PeerRead }) {
  const t = useTranslations('review.section');
  const locale = useLocale();
  return (
    <>
      <span>
        {medianText(indicator, peers.median, locale)}{' '}
        <span className="text-ink-muted text-xs">({t('peer-count', { count: peers.count })})</span>
      </span>
      <FigureChange change={peers.change} />
      {peers.isFar ? (
        <span title={t('far-why')}>
          <Badge tone="warning">{t('far')}</Badge>
        </span>
      ) : null}
    </>
  );
}

/** A middle of counts can lie between two of them. */
function medianText({ valueType }: Indicator, median: number, locale: FormatLocale): string {
  return valueType === 'rate' || valueType === 'money'
    ? formatFigure(median, valueType, locale)
    : formatNumber(median, { max: 1 });
}
