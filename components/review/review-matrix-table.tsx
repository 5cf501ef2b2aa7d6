import { MessageSquare } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { StatusBadge } from '@/components/ui/status-badge';
import { Table, Td, Th } from '@/components/ui/table';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { isOwnRow, type ReviewMatrix, type ReviewRow } from '@/lib/domain/review';
import { formatDateTime } from '@/lib/format/dates';
import { UNKNOWN } from '@/lib/format/locale';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { ApprovalCheckbox } from './approval-selection';
import { DueNote } from './due-note';
import { MatrixLegend } from './matrix-legend';
import { SectionCell } from './section-cell';

interface ReviewMatrixTableProps {
  matrix: ReviewMatrix;
  /** Those of its rows to show. */
  rows: readonly ReviewRow[];
  filtered: boolean;
}

/** Units × sections. States and counts only: what was not submitted is nobody's to see. */
export function ReviewMatrixTable({ matrix, rows, filtered }: ReviewMatrixTableProps) {
  const t = useTranslations('review.matrix');
  const locale = useLocale();
  const { period, sections } = matrix;
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t('none')}
        action={
          filtered ? (
            <Link href={`/review/${period.code}`} className="link">
              {t('show-all')}
            </Link>
          ) : null
        }
      />
    );
  }
  return (
    <>
      <Table
        caption={t('caption', { period: formatQuarter(period.code, locale) })}
        captionHidden
        dense
        stickyHeader
        stickyFirstColumn
      >
        <thead>
          <tr>
            <Th scope="col">{t('unit')}</Th>
            <Th scope="col">{t('status')}</Th>
            <Th scope="col">{t('due')}</Th>
            {sections.map(({ code, name }) => (
              <Th key={code} scope="col" className="min-w-17 px-1.5! text-xs">
                {name[locale]}
              </Th>
            ))}
            <Th scope="col">{t('last-change')}</Th>
            <Th scope="col">{t('comments')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.unit.id} row={row} matrix={matrix} />
          ))}
        </tbody>
      </Table>
      <MatrixLegend />
    </>
  );
}

function Row({ row, matrix }: { row: ReviewRow; matrix: ReviewMatrix }) {
  const t = useTranslations('review.matrix');
  const locale = useLocale();
  const href = `/review/${matrix.period.code}/units/${row.unit.code}`;
  return (
    <tr data-unit={row.unit.code} className={isOwnRow(row) ? 'border-t-2' : undefined}>
      <Th scope="row" className="min-w-32 max-w-44">
        <ApprovalCheckbox unit={row.unit.code} />
        <Link href={href} className="link">
          {formatUnitTitle(row.unit, locale)}
        </Link>
        {isOwnRow(row) ? (
          <span className="block font-normal text-ink-muted text-xs">{t('own')}</span>
        ) : null}
      </Th>
      <Td>
        <StatusBadge status={row.status} />
      </Td>
      <Td className="min-w-36">
        <DueNote {...row} />
      </Td>
      {matrix.sections.map(({ code, name }) => (
        <Td key={code} className="px-1.5! text-center">
          <SectionCell
            cell={row.sections.find((cell) => cell.code === code) ?? null}
            name={name[locale]}
          />
        </Td>
      ))}
      <Td className="min-w-20 text-ink-muted text-xs">
        {formatDateTime(row.lastChangedAt, locale)}
      </Td>
      <Td numeric>
        {row.openComments > 0 ? (
          <Link href={`${href}#comments`} className="link inline-flex items-center gap-1">
            <MessageSquare aria-hidden className="size-4" />
            <span aria-hidden>{row.openComments}</span>
            <VisuallyHidden>{t('open-comments', { count: row.openComments })}</VisuallyHidden>
          </Link>
        ) : (
          <>
            <span aria-hidden className="text-ink-faint">
              {UNKNOWN}
            </span>
            <VisuallyHidden>{t('no-comments')}</VisuallyHidden>
          </>
        )}
      </Td>
    </tr>
  );
}
