import { Download } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { SendAction } from '@/components/ui/use-send';
import type { BoundaryMapRecord } from '@/lib/domain/boundary-map';
import { formatDate, formatDateTime } from '@/lib/format/dates';
import { RemoveBoundaryMap } from './remove-boundary-map';

interface BoundaryTableProps {
  /** The newest in force first. */
  maps: readonly BoundaryMapRecord[];
  remove: SendAction<{ id: number }, unknown>;
}

/** The kept files, each in force from its day until the next one's. */
export function BoundaryTable({ maps, remove }: BoundaryTableProps) {
  const t = useTranslations('map-admin.kept');
  const locale = useLocale();
  return (
    <Table caption={t('title')} stickyFirstColumn>
      <thead>
        <tr>
          <Th scope="col">{t('from')}</Th>
          <Th scope="col">{t('file')}</Th>
          <Th scope="col" numeric>
            {t('units')}
          </Th>
          <Th scope="col">{t('uploaded')}</Th>
          <Th scope="col">{t('actions')}</Th>
        </tr>
      </thead>
      <tbody>
        {maps.map(({ id, validFrom, fileName, property, units, uploadedBy, uploadedAt }) => {
          const day = formatDate(validFrom, locale);
          return (
            <tr key={id}>
              <Th scope="row" className="whitespace-nowrap">
                {day}
              </Th>
              <Td className="min-w-40 max-w-72 break-words">
                <a href={`/api/boundaries/${id}`} download className="link">
                  <Download aria-hidden className="me-1 inline size-4" />
                  {fileName}
                </a>
                <span className="block text-ink-muted text-xs">{t('by', { property })}</span>
              </Td>
              <Td numeric>{units}</Td>
              <Td className="min-w-40">
                {uploadedBy}
                <span className="block text-ink-muted text-xs">
                  {formatDateTime(uploadedAt, locale)}
                </span>
              </Td>
              <Td>
                <RemoveBoundaryMap id={id} day={day} action={remove} />
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
