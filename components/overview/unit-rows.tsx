'use client';

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type Change, ChangeCell } from '@/components/ui/change-indicator';
import { SoftLink } from '@/components/ui/soft-link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Standing } from '@/lib/domain/province';
import { UNKNOWN } from '@/lib/format/locale';
import { figureHref } from './addresses';
import { StandingNote } from './standing-note';
import { type NamedUnit, UnitLink } from './unit-link';

/** A unit's figures, written: nothing is reckoned or worded where they are drawn. */
export interface UnitRow {
  readonly unit: NamedUnit;
  readonly standing: Standing | null;
  /** One for each column; null is unknown. */
  readonly cells: readonly (string | null)[];
  readonly meetsTarget: boolean | null;
  /** Left out in a table without such a column. */
  readonly change?: Change;
}

interface UnitRowsProps {
  rows: readonly UnitRow[];
  /** Codes of the indicators that are the columns. */
  columns: readonly string[];
  /** The one whose target is marked, if any. */
  main?: string;
  period: string;
}

/**
 * Rows of a table of units. They come to the browser as figures and are drawn there and on the server
 * alike, so that a page of hundreds of cells does not carry each of them twice as markup.
 */
export function UnitRows({ rows, columns, main, period }: UnitRowsProps) {
  const unknown = useTranslations('common.figure')('unknown');
  return rows.map(({ unit, standing, cells, meetsTarget, change }) => (
    <tr key={unit.code}>
      <th scope="row">
        <UnitLink unit={unit} />{' '}
        {standing === 'approved' ? null : <StandingNote standing={standing} />}
      </th>
      {columns.map((code, index) => (
        <td key={code} data-numeric>
          {code === main ? <TargetIcon met={meetsTarget} /> : null}
          {cells[index] ? (
            // To the place in the report where it stands.
            <SoftLink href={figureHref(period, unit.code, code)} className="figure-link">
              {cells[index]}
            </SoftLink>
          ) : (
            <>
              <span aria-hidden className="text-ink-faint">
                {UNKNOWN}
              </span>
              <VisuallyHidden>{unknown}</VisuallyHidden>
            </>
          )}
        </td>
      ))}
      {change ? <ChangeCell {...change} /> : null}
    </tr>
  ));
}

/** Whether the target is met, where a cell has little room. */
function TargetIcon({ met }: { met: boolean | null }) {
  const t = useTranslations('common.figure');
  if (met === null) return null;
  const Icon = met ? CircleCheck : TriangleAlert;
  return (
    <>
      <Icon
        aria-hidden
        className={`me-1.5 inline size-4 align-[-0.2em] ${met ? 'text-success' : 'text-orange'}`}
      />
      <VisuallyHidden>{t(met ? 'meets-target' : 'below-target')}: </VisuallyHidden>
    </>
  );
}
