'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { StatusBadge } from '@/components/ui/status-badge';
import { Table, Td, Th } from '@/components/ui/table';
import type { OwingUnit } from '@/lib/domain/reminder';
import { formatDate, formatDateTime } from '@/lib/format/dates';
import { formatUnitTitle } from '@/lib/format/unit-names';

interface OwingTableProps {
  owing: readonly OwingUnit[];
  pending: boolean;
  onRemind: (unit: string) => void;
}

/** Units that owe a report: whom a reminder reaches, and when the last one went out. */
export function OwingTable({ owing, pending, onRemind }: OwingTableProps) {
  const t = useTranslations('reminders');
  const locale = useLocale();
  return (
    <Table caption={t('title')} captionHidden dense>
      <thead>
        <tr>
          <Th scope="col">{t('unit')}</Th>
          <Th scope="col">{t('due')}</Th>
          <Th scope="col">{t('reach')}</Th>
          <Th scope="col">{t('last')}</Th>
          <Th scope="col">{t('actions')}</Th>
        </tr>
      </thead>
      <tbody>
        {owing.map(({ unit, status, dueOn, daysLeft, people, addresses, lastRemindedAt }) => (
          <tr key={unit.id}>
            <Th scope="row" className="min-w-36 space-y-1">
              <span className="block">{formatUnitTitle(unit, locale)}</span>
              <StatusBadge status={status} />
            </Th>
            <Td className={daysLeft < 0 ? 'font-medium text-danger' : undefined}>
              {formatDate(dueOn, locale)}
            </Td>
            <Td className="min-w-32">
              {people === 0 ? t('nobody') : t('people', { people, addresses })}
            </Td>
            <Td className="min-w-28">
              {lastRemindedAt ? formatDateTime(lastRemindedAt, locale) : t('never')}
            </Td>
            <Td>
              <Button
                size="sm"
                aria-disabled={pending || undefined}
                aria-label={t('one-of', { unit: formatUnitTitle(unit, locale) })}
                onClick={() => onRemind(unit.code)}
              >
                {t('one')}
              </Button>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
