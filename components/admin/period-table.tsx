import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { Period } from '@/lib/domain/province';
import { formatDate } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';

export function PeriodTable({ periods }: { periods: readonly Period[] }) {
  const t = useTranslations('admin.periods');
  const locale = useLocale();
  return (
    <Table caption={t('title')} captionHidden stickyFirstColumn>
      <thead>
        <tr>
          <Th scope="col">{t('period')}</Th>
          <Th scope="col">{t('window')}</Th>
          <Th scope="col">{t('opens')}</Th>
          <Th scope="col">{t('due')}</Th>
          <Th scope="col">{t('review')}</Th>
          <Th scope="col">{t('meeting')}</Th>
          <Th scope="col">{t('state')}</Th>
          <Th scope="col">{t('actions')}</Th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.code}>
            <Th scope="row" className="whitespace-nowrap">
              <Link href={`/review/${period.code}`} className="link">
                {formatQuarter(period.code, locale)}
              </Link>
            </Th>
            <Td className="whitespace-nowrap">
              {t('from-to', {
                from: formatDate(period.window.from, locale),
                to: formatDate(period.window.to, locale),
              })}
            </Td>
            <Td className="whitespace-nowrap">{formatDate(period.opensOn, locale)}</Td>
            <Td className="whitespace-nowrap">{formatDate(period.dueOn, locale)}</Td>
            <Td className="whitespace-nowrap">{formatDate(period.reviewOn, locale)}</Td>
            <Td className="whitespace-nowrap">{formatDate(period.meetingOn, locale)}</Td>
            <Td className="min-w-32">
              {period.lockReason === null
                ? t('open')
                : t('locked', { reason: period.lockReason || t('no-reason') })}
            </Td>
            <Td>
              <Link
                href={`/admin/periods/${period.code}`}
                aria-label={t('edit-of', { period: formatQuarter(period.code, locale) })}
                className="link whitespace-nowrap"
              >
                {t('edit')}
              </Link>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
