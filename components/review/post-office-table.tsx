import { useLocale, useTranslations } from 'next-intl';
import { Unknown } from '@/components/figures/figure-value';
import { Badge } from '@/components/ui/badge';
import { Table, Td, Th } from '@/components/ui/table';
import type { PostOfficeEntry } from '@/lib/domain/register';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { sortByText } from '@/lib/format/text';
import { ChangedMark } from './changed-mark';

interface PostOfficeTableProps {
  offices: readonly PostOfficeEntry[];
  previous: ReportDetail['previousStates']['postOffices'];
  changed: ReadonlySet<number>;
}

/** The register's points, the suspended ones first. */
export function PostOfficeTable({ offices, previous, changed }: PostOfficeTableProps) {
  const t = useTranslations('review.offices');
  const locale = useLocale();
  const sorted = sortByText(offices, (office) => office.commune).sort(
    (a, b) => Number(b.state === 'suspended') - Number(a.state === 'suspended'),
  );
  return (
    <div className="border-line border-t">
      <Table caption={t('caption', { count: offices.length })} bare stickyFirstColumn dense>
        <thead>
          <tr>
            <Th scope="col">{t('name')}</Th>
            <Th scope="col">{t('commune')}</Th>
            <Th scope="col">{t('state')}</Th>
            <Th scope="col">{t('reason')}</Th>
            <Th scope="col">{t('since')}</Th>
            <Th scope="col">{t('before')}</Th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((office) => {
            const before = previous[office.id]?.state;
            return (
              <tr key={office.id}>
                <Th scope="row" className="min-w-32">
                  {office.name}
                </Th>
                <Td>{office.commune}</Td>
                <Td>
                  {office.state === 'suspended' ? (
                    <Badge tone="warning">{t('state-suspended')}</Badge>
                  ) : office.state ? (
                    t(`state-${office.state}`)
                  ) : (
                    <Unknown />
                  )}
                  {changed.has(office.id) ? <ChangedMark>{t('see-before')}</ChangedMark> : null}
                </Td>
                <Td>{office.reason ? t(`reason-${office.reason}`) : null}</Td>
                <Td>{office.since ? formatImpreciseDate(office.since, locale) : null}</Td>
                <Td>{before ? t(`state-${before}`) : <Unknown />}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
