import type { Condition, FigureSource } from '@/lib/briefing/figure-source';
import type { FigureStyle } from '@/lib/briefing/figure-text';
import type { Formula, LinearForm } from '@/lib/domain/linear-form';
import type { ProvinceQuarter, QuarterData, UnitQuarter } from '@/lib/domain/province';

/*
 * The figures of a briefing counted again by plain means, and written again by plain means: none
 * of the product's arithmetic or formatting is used, so that a fault in it shows.
 */

type Numbers = Readonly<Record<string, number | null | undefined>>;

const quarterOf = (province: ProvinceQuarter, code: string): QuarterData | null =>
  [province.current, province.previous, province.lastYear].find(
    (quarter) => quarter?.period.code === code,
  ) ?? null;

const indicatorOf = (province: ProvinceQuarter, code: string) =>
  province.catalogue.indicators.find((indicator) => indicator.code === code);

function formsOf(province: ProvinceQuarter, code: string): LinearForm[] {
  const formula: Formula | null = indicatorOf(province, code)?.formula ?? null;
  if (formula === null) return [[{ indicator: code, sign: 1 }]];
  return formula.type === 'sum' ? [formula.form] : [formula.numerator, formula.denominator];
}

/** A form's value in one report; null when a part of it is not there. */
function formValue(province: ProvinceQuarter, numbers: Numbers, form: LinearForm): number | null {
  const parts = form.map(({ indicator, sign }) => {
    const formula = indicatorOf(province, indicator)?.formula;
    const value =
      formula?.type === 'sum'
        ? formValue(province, numbers, formula.form)
        : (numbers[indicator] ?? null);
    return value === null ? null : sign * value;
  });
  if (parts.some((part) => part === null)) return null;
  return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** Entries asked for an indicator. */
function asked(province: ProvinceQuarter, quarter: QuarterData, code: string): UnitQuarter[] {
  const reporter = indicatorOf(province, code)?.reporter;
  return quarter.units.filter((entry) => {
    if (reporter === 'both') return true;
    return (entry.unit.kind === 'department') === (reporter === 'department');
  });
}

interface Total {
  readonly value: number | null;
  readonly complete: boolean;
  readonly reported: number;
  readonly expected: number;
}

function total(
  province: ProvinceQuarter,
  quarter: QuarterData,
  code: string,
  forms: LinearForm[],
): Total {
  const entries = asked(province, quarter, code);
  const rows = entries.flatMap((entry) => {
    if (!entry.figures) return [];
    const { numbers } = entry.figures;
    const row = forms.map((form) => formValue(province, numbers, form));
    return row.some((value) => value === null) ? [] : [row.map((value) => value ?? 0)];
  });
  const sums = forms.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  const [first = 0, second] = sums;
  const value = second === undefined ? first : second === 0 ? null : first / second;
  return {
    value: rows.length === 0 ? null : value,
    complete: rows.length === entries.length,
    reported: rows.length,
    expected: entries.length,
  };
}

function unitValue(
  province: ProvinceQuarter,
  quarter: QuarterData,
  code: string,
  unitId: number,
): number | null {
  const numbers = quarter.units.find((entry) => entry.unitId === unitId)?.figures?.numbers;
  if (!numbers) return null;
  const [first = null, second] = formsOf(province, code).map((form) =>
    formValue(province, numbers, form),
  );
  if (second === undefined) return first;
  return first === null || second === null || second === 0 ? null : first / second;
}

const known = (entry: UnitQuarter, province: ProvinceQuarter, quarter: QuarterData, code: string) =>
  Boolean(entry.figures?.texts[code]?.trim()) ||
  (entry.figures !== null && unitValue(province, quarter, code, entry.unitId) !== null);

function recountChange(
  province: ProvinceQuarter,
  quarter: QuarterData,
  { indicator, unitId, base: code, relative }: FigureSource & { measure: 'change' },
): number | null {
  const base = quarterOf(province, code);
  if (!base) return null;
  const sides = [quarter, base].map((one) => {
    if (unitId !== null) return unitValue(province, one, indicator, unitId);
    const sum = total(province, one, indicator, formsOf(province, indicator));
    return sum.complete ? sum.value : null;
  });
  const [now = null, before = null] = sides;
  if (now === null || before === null) return null;
  if (!relative) return now - before;
  return before === 0 ? null : (now - before) / before;
}

function holds(
  province: ProvinceQuarter,
  quarter: QuarterData,
  entry: UnitQuarter,
  condition: Condition,
): boolean {
  if ('known' in condition) {
    return known(entry, province, quarter, condition.indicator) === condition.known;
  }
  if ('is' in condition) {
    return entry.figures?.texts[condition.indicator]?.trim() === condition.is;
  }
  const value = unitValue(province, quarter, condition.indicator, entry.unitId);
  if (value === null) return false;
  const { compare, to } = condition;
  return (
    (compare.startsWith('>') && value > to) ||
    (compare.startsWith('<') && value < to) ||
    (compare.endsWith('=') && value === to)
  );
}

/** What a source should give; null when it cannot be known. Only what random data can contain. */
export function recount(province: ProvinceQuarter, source: FigureSource): number | null {
  const quarter = quarterOf(province, source.period);
  if (!quarter) return null;
  const places = quarter.units.filter((entry) => entry.unit.kind !== 'department');
  switch (source.measure) {
    case 'value':
      return source.unitId === null
        ? total(province, quarter, source.indicator, formsOf(province, source.indicator)).value
        : unitValue(province, quarter, source.indicator, source.unitId);
    case 'change':
      return recountChange(province, quarter, source);
    case 'share':
      return total(province, quarter, source.indicator, [
        [{ indicator: source.indicator, sign: 1 }],
        [{ indicator: source.of, sign: 1 }],
      ]).value;
    case 'gap': {
      const target = indicatorOf(province, source.indicator)?.target ?? null;
      const { value } = total(
        province,
        quarter,
        source.indicator,
        formsOf(province, source.indicator),
      );
      return value === null || target === null ? null : value - target;
    }
    case 'target':
      return indicatorOf(province, source.indicator)?.target ?? null;
    case 'coverage': {
      const entries = asked(province, quarter, source.indicator);
      const { of } = source;
      const reported = entries.filter(
        (entry) =>
          known(entry, province, quarter, source.indicator) &&
          (of === null || known(entry, province, quarter, of)),
      );
      return source.part === 'expected' ? entries.length : reported.length;
    }
    case 'units':
      return places.filter((entry) =>
        source.where.every((condition) => holds(province, quarter, entry, condition)),
      ).length;
    case 'routes':
      return countRoutes(quarter, source.filter);
    case 'reports': {
      const ofKind = places.filter(({ unit }) => source.kind === null || unit.kind === source.kind);
      const states = {
        received: ['approved', 'provisional'],
        missing: [null],
        provisional: ['provisional'],
      };
      if (source.state === 'expected') return ofKind.length;
      const wanted: readonly (string | null)[] = states[source.state];
      return ofKind.filter(({ standing }) => wanted.includes(standing)).length;
    }
    case 'points':
      return places.filter((entry) => {
        const remarks = entry.remarks.filter(({ section }) => section === source.section);
        const texts = [entry.figures?.texts[source.indicator], ...remarks.map(({ text }) => text)];
        // Random texts differ by their words, so that one holds another only as a point.
        return texts.some((text) => text?.replaceAll('–', '-').includes(source.point));
      }).length;
    case 'trends': {
      const ways = source.indicators.flatMap((code) => {
        const { period, base } = source;
        const by = recount(province, {
          measure: 'change',
          indicator: code,
          unitId: null,
          period,
          base,
          relative: false,
        });
        const direction = indicatorOf(province, code)?.direction;
        if (by === null || direction === 'neutral') return [];
        if (Math.abs(by) < 5e-7) return ['same'];
        return [by > 0 === (direction === 'higher') ? 'better' : 'worse'];
      });
      return source.trend === 'any'
        ? ways.length
        : ways.filter((way) => way === source.trend).length;
    }
  }
}

function countRoutes(
  quarter: QuarterData,
  filter: (FigureSource & { measure: 'routes' })['filter'],
): number {
  const lastDay = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' } as const;
  const number = Number(quarter.period.code.slice(-1)) as 1 | 2 | 3 | 4;
  const end = Date.parse(`${quarter.period.code.slice(0, 4)}-${lastDay[number]}`);
  return quarter.units
    .flatMap((entry) => entry.routes.map((route) => ({ entry, route })))
    .filter(({ entry, route }) => {
      const extension = route.extensions.at(-1);
      const deadline = extension?.deadline ?? route.originalDeadline;
      // Random routes have deadlines to the month.
      const [year = 0, month = 0] = (deadline ?? '').split('-').map(Number);
      const due = Date.UTC(year, month, 0);
      const open = deadline !== null && route.state !== null && route.state !== 'done';
      const overdue = open && due < end;
      const soon = due - end <= 92 * 86_400_000;
      const late = open && !overdue && route.state === 'not-started' && soon;
      const alert = overdue ? 'overdue' : late ? 'not-started-in-time' : null;
      return (
        (filter.unitId ?? entry.unitId) === entry.unitId &&
        (filter.kind ?? route.kind) === route.kind &&
        (filter.state ?? route.state) === route.state &&
        (filter.alert ?? alert) === alert &&
        (filter.deadline === undefined || filter.deadline === deadline) &&
        (filter.authority === undefined || filter.authority === (extension?.authority ?? null))
      );
    }).length;
}

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, '.');

/** Half away from zero at the written decimal, as people round. */
function decimal(value: number, most: number): string {
  const scaled = Math.round(Number(`${Math.abs(value)}e${most}`));
  const digits = String(scaled).padStart(most + 1, '0');
  const whole = digits.slice(0, digits.length - most);
  const rest = most === 0 ? '' : digits.slice(-most).replace(/0+$/, '');
  return `${grouped(whole)}${rest === '' ? '' : `,${rest}`}`;
}

export function rewrite(value: number, style: FigureStyle): string {
  const size = Math.abs(value);
  switch (style.kind) {
    case 'official':
      return size >= 1 && size <= 9 ? `0${size}` : decimal(size, 0);
    case 'count':
      return decimal(size, 0);
    case 'decimal':
      return decimal(size, 3);
    case 'money':
      return `${decimal(size, 0)} đồng`;
    case 'percent':
      return `${decimal(size * 100, style.decimals)}%`;
    case 'points':
      return `${decimal(size * 100, 1)} điểm phần trăm`;
  }
}
