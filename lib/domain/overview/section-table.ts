import { catalogueOf, type Indicator, isNumeric, isReportedBy } from '@/lib/domain/indicator';
import type { ProvinceQuarter, ReportingUnit, Section, Standing } from '@/lib/domain/province';
import { textsOf, type UnitText } from './brief-sections';
import { numberOf, type ProvinceFigure, provinceFigure } from './figures';

export interface SectionCellValue {
  readonly unit: ReportingUnit;
  /** Whether the indicator is in this unit's report at all. */
  readonly asked: boolean;
  readonly number: number | null;
  /** Canonical text of an answer that is no number. */
  readonly text: string | null;
}

export interface SectionRow {
  readonly indicator: Indicator;
  /** null for what does not add up. */
  readonly total: ProvinceFigure | null;
  /** One for each column. */
  readonly cells: readonly SectionCellValue[];
}

export interface SectionGroup {
  readonly name: Indicator['group'];
  readonly rows: readonly SectionRow[];
}

/** Every indicator of a section × every unit that reports it. */
export interface SectionTable {
  readonly section: Section;
  readonly columns: readonly { readonly unit: ReportingUnit; readonly standing: Standing | null }[];
  readonly groups: readonly SectionGroup[];
  /** Free text does not fit a cell: it is listed below the table. */
  readonly texts: readonly UnitText[];
}

/** null when there is no such section. */
export function sectionTableOf(province: ProvinceQuarter, code: string): SectionTable | null {
  const section = province.catalogue.sections.find((candidate) => candidate.code === code);
  if (!section) return null;
  const catalogue = catalogueOf(province.catalogue.indicators);
  const own = province.catalogue.indicators.filter(
    (indicator) => indicator.section === code && indicator.valueType !== 'text',
  );
  const units = province.current.units.filter(({ unitKind }) =>
    own.some((indicator) => isReportedBy(indicator, unitKind)),
  );
  const groups: { name: Indicator['group']; rows: SectionRow[] }[] = [];
  for (const indicator of own) {
    const row: SectionRow = {
      indicator,
      total: isNumeric(indicator) ? provinceFigure(indicator, catalogue, province) : null,
      cells: units.map((unit) => ({
        unit: unit.unit,
        asked: isReportedBy(indicator, unit.unitKind),
        number: isNumeric(indicator) ? numberOf(catalogue, unit, indicator.code) : null,
        text: isNumeric(indicator) ? null : (unit.figures?.texts[indicator.code] ?? null),
      })),
    };
    const group = groups.at(-1);
    if (group && group.name?.vi === indicator.group?.vi) group.rows.push(row);
    else groups.push({ name: indicator.group, rows: [row] });
  }
  return {
    section,
    columns: units.map(({ unit, standing }) => ({ unit, standing })),
    groups,
    texts: textsOf(code, province),
  };
}
