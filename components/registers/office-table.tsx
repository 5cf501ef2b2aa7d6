import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { PeriodCode } from '@/lib/domain/quarter';
import { isClosed, type RegisteredPostOffice } from '@/lib/domain/registers/registered';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatQuarter, formatQuarterInText } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { StateText } from './state-text';
import { entryHref } from './view';

interface OfficeTableProps {
  offices: readonly RegisteredPostOffice[];
  period: PeriodCode;
  withUnit: boolean;
}

export function OfficeTable({ offices, period, withUnit }: OfficeTableProps) {
  const t = useTranslations('registers');
  const locale = useLocale();
  return (
    <Table
      caption={t('caption.post-offices', { period: formatQuarter(period, locale) })}
      captionHidden
      dense
    >
      <thead>
        <tr>
          <Th scope="col">{t('column.office')}</Th>
          <Th scope="col" className="max-md:hidden">
            {t('column.commune')}
          </Th>
          {withUnit ? (
            <Th scope="col" className="max-md:hidden">
              {t('column.unit')}
            </Th>
          ) : null}
          <Th scope="col">{t('column.state')}</Th>
          <Th scope="col" className="max-md:hidden">
            {t('column.reason')}
          </Th>
          <Th scope="col" numeric className="max-md:hidden">
            {t('column.since')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {offices.map((office) => {
          const reason = office.reason ? t(`reason.${office.reason}`) : '';
          const since = office.since ? formatImpreciseDate(office.since, locale) : '';
          return (
            <tr key={office.id} data-entry={office.id}>
              <Th scope="row" className="min-w-36">
                <Link href={entryHref('post-offices', office.id)} prefetch={false} className="link">
                  {office.name}
                </Link>
                <div className="font-normal text-ink-muted text-xs">
                  <p className="md:hidden">
                    {[office.commune, withUnit ? formatUnitTitle(office.unit, locale) : null]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  {isClosed(office, period) && office.validTo ? (
                    <p>
                      {t('closed-after', { period: formatQuarterInText(office.validTo, locale) })}
                    </p>
                  ) : null}
                </div>
              </Th>
              <Td className="max-md:hidden">{office.commune}</Td>
              {withUnit ? (
                <Td className="max-md:hidden">{formatUnitTitle(office.unit, locale)}</Td>
              ) : null}
              <Td>
                <StateText state={office.state} source={office.source} />
                <span className="block text-ink-muted text-xs md:hidden">
                  {[reason, since].filter(Boolean).join(' · ')}
                </span>
              </Td>
              <Td className="max-md:hidden">{reason}</Td>
              <Td numeric className="max-md:hidden">
                {since}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
