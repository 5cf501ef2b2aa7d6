'use client';

import { SoftLink } from '@/components/ui/soft-link';
import { type NamedUnit, UnitLink } from './unit-link';

interface OfficeListProps {
  units: readonly {
    readonly unit: NamedUnit;
    /** "2/12 điểm", and the report where it stands. */
    readonly count: string;
    readonly href: string;
    readonly points: readonly {
      readonly id: number;
      readonly name: string;
      readonly why: string;
    }[];
  }[];
}

/** Post offices of units, each with its reason. */
export function OfficeList({ units }: OfficeListProps) {
  return (
    <ul className="columns-1 gap-6 text-sm sm:columns-2">
      {units.map(({ unit, count, href, points }) => (
        <li key={unit.code} className="mb-3 break-inside-avoid">
          <p className="flex items-baseline justify-between gap-2 border-line border-b pb-0.5 font-medium">
            <UnitLink unit={unit} />
            <SoftLink href={href} className="link tabular">
              {count}
            </SoftLink>
          </p>
          <ul className="mt-1">
            {points.map(({ id, name, why }) => (
              <li key={id}>
                {name} <span className="text-ink-muted text-xs">({why})</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
