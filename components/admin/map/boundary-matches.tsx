'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Table, Td, Th } from '@/components/ui/table';
import type { BoundaryPreview } from '@/lib/boundaries/read-boundaries';
import { formatUnitTitle } from '@/lib/format/unit-names';

/** Which feature of the file is which unit. */
export function BoundaryMatches({ units }: Pick<BoundaryPreview, 'units'>) {
  const t = useTranslations('map-admin.preview');
  const locale = useLocale();
  return (
    <Table caption={t('matches')} dense stickyHeader>
      <thead>
        <tr>
          <Th scope="col">{t('code')}</Th>
          <Th scope="col">{t('unit')}</Th>
          <Th scope="col">{t('feature')}</Th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ unit, feature }) => (
          <tr key={unit.id}>
            <Td>{unit.code}</Td>
            <Th scope="row">{formatUnitTitle(unit, locale)}</Th>
            <Td className="break-words">
              {feature ?? <Badge tone="warning">{t('no-feature')}</Badge>}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
