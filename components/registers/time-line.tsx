import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { Table, Td, Th } from '@/components/ui/table';
import type { EntryQuarter } from '@/lib/domain/registers/registered';
import { formatQuarter } from '@/lib/format/quarters';

interface TimeLineProps<S> {
  quarters: readonly EntryQuarter<S>[];
  /** Heads of the columns between the quarter and its report. */
  heads: readonly { label: string; numeric?: boolean; className?: string }[];
  cells: (quarter: EntryQuarter<S>) => ReactNode;
  reportHref: (period: string) => string;
}

/** What each quarter's report says of an entry, the newest first. */
export function TimeLine<S>({ quarters, heads, cells, reportHref }: TimeLineProps<S>) {
  const t = useTranslations('registers.time-line');
  const locale = useLocale();
  return (
    <Panel title={t('title')} lead={t('lead')} flush>
      {quarters.length === 0 ? (
        <p className="p-4 text-ink-muted text-sm">{t('none')}</p>
      ) : (
        <Table caption={t('title')} captionHidden bare dense>
          <thead>
            <tr>
              <Th scope="col">{t('period')}</Th>
              {heads.map(({ label, numeric, className }) => (
                <Th key={label} scope="col" numeric={numeric} className={className}>
                  {label}
                </Th>
              ))}
              <Th scope="col">{t('report')}</Th>
            </tr>
          </thead>
          <tbody>
            {quarters.map((quarter) => (
              <tr key={quarter.period}>
                <Th scope="row" className="whitespace-nowrap">
                  {formatQuarter(quarter.period, locale)}
                </Th>
                {cells(quarter)}
                <Td>
                  <Link href={reportHref(quarter.period)} prefetch={false} className="link">
                    <StatusBadge status={quarter.status} />
                  </Link>
                  {quarter.revision === null ? null : (
                    <span className="block text-ink-muted text-xs">
                      {t('revision', { number: quarter.revision })}
                    </span>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}
