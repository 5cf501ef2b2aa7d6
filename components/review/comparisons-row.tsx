import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FigureChange } from '@/components/figures/figure-change';
import { FigureValue, Unknown } from '@/components/figures/figure-value';
import { Td } from '@/components/ui/table';
import type { Indicator } from '@/lib/domain/indicator';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatQuarter } from '@/lib/format/quarters';
import { PeerContent } from './peer-cell';
import type { Reading } from './reading';

interface ComparisonsRowProps {
  report: ReportDetail;
  indicator: Indicator;
  reading: Reading;
}

/** On a phone the columns of comparisons are out of sight: there they stand below the figure. */
export function ComparisonsRow({ report, indicator, reading }: ComparisonsRowProps) {
  const t = useTranslations('review.section');
  const locale = useLocale();
  const previous = reading.previous(indicator);
  const lastYear = reading.lastYear(indicator);
  const peers = reading.peers(indicator);
  return (
    <tr className="sm:hidden">
      <Td colSpan={6} className="static! pt-0! shadow-none!">
        <dl className="space-y-0.5 text-xs">
          <Line term={t('previous', { period: formatQuarter(report.previous.period, locale) })}>
            <FigureValue indicator={indicator} {...previous} />{' '}
            <FigureChange change={previous.change} />
          </Line>
          <Line term={t('last-year', { period: formatQuarter(report.lastYear.period, locale) })}>
            <FigureValue indicator={indicator} {...lastYear} />{' '}
            <FigureChange change={lastYear.change} />
          </Line>
          {reading.peerGroup ? (
            <Line term={t(`peers-${reading.peerGroup}`)}>
              {peers ? <PeerContent indicator={indicator} peers={peers} /> : <Unknown />}
            </Line>
          ) : null}
        </dl>
      </Td>
    </tr>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-1.5">
      <dt className="text-ink-muted">{term}:</dt>
      <dd className="flex flex-wrap items-baseline gap-x-1.5 tabular">{children}</dd>
    </div>
  );
}
