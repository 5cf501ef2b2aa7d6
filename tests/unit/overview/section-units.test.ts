import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorHref, overviewHref, unitSearchOf, viewOf } from '@/components/overview/addresses';
import type { SectionTable } from '@/lib/domain/overview/section-table';
import { unitsPageOf } from '@/lib/domain/overview/section-units';
import { MANY_UNITS, pageOf } from '@/lib/domain/overview/unit-search';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';
import { UNITS } from '../../support/overview';

const [unit] = UNITS;
const indicator = CATALOGUE.indicators.find(({ code }) => code === 'dossiers-resolved');
if (!unit || !indicator) throw new Error('the catalogue and the units are there');

const tableOf = (values: readonly (number | null)[]): SectionTable => {
  const units = values.map((_, id) => ({ ...unit, id, code: String(id), name: `Đơn vị ${id}` }));
  return {
    section: CATALOGUE.sections[0] as SectionTable['section'],
    columns: units.map((each) => ({ unit: each, standing: 'approved' })),
    groups: [
      {
        name: null,
        rows: [
          {
            indicator,
            total: null,
            cells: units.map((each, index) => ({
              unit: each,
              asked: true,
              number: values[index] ?? null,
              text: null,
            })),
          },
        ],
      },
    ],
    texts: [],
  };
};

const all = (table: SectionTable, by: string | null, matches = () => true) => {
  const { pages } = unitsPageOf(table, { find: '', by, page: 1 }, matches);
  return Array.from({ length: pages }, (_, index) =>
    unitsPageOf(table, { find: '', by, page: index + 1 }, matches),
  ).flatMap(({ units }) => units);
};

const values = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 180 });

describe('the units of a section as rows', () => {
  it('are each on one page, in the order asked for, the unknown last', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (given, rising) => {
        const units = all(tableOf(given), `${rising ? '-' : ''}${indicator.code}`);
        expect(new Set(units.map(({ column }) => column.unit.id)).size).toBe(given.length);
        const numbers = units.map(({ cells }) => cells[0]?.number ?? null);
        const known = numbers.filter((value) => value !== null);
        expect(numbers.slice(known.length).every((value) => value === null)).toBe(true);
        expect(known).toEqual([...known].sort((a, b) => (rising ? a - b : b - a)));
      }),
    );
  });

  it('keep the official order without a figure to rank by, and with one that is not there', () => {
    const table = tableOf(Array.from({ length: 120 }, (_, index) => 120 - index));
    for (const by of [null, 'no-such-indicator']) {
      expect(all(table, by).map(({ column }) => column.unit.id)).toEqual(
        table.columns.map(({ unit: { id } }) => id),
      );
    }
  });

  it('come fifty to a page; a page that is not there is the nearest', () => {
    const table = tableOf(Array.from({ length: 120 }, (_, index) => index));
    const at = (page: number, find = '') =>
      unitsPageOf(table, { find, by: null, page }, ({ name }) => name.includes(find));
    expect(at(3)).toMatchObject({ page: 3, pages: 3, found: 120 });
    expect(at(3).units).toHaveLength(20);
    expect(at(9).page).toBe(3);
    expect(at(-1).page).toBe(1);
    expect(at(1, '11')).toMatchObject({ found: 11, pages: 1 });
    expect(at(2, 'no such name')).toMatchObject({ found: 0, page: 1, pages: 1, units: [] });
  });

  it('are not searched where they are few', () => {
    const few = Array.from({ length: MANY_UNITS }, (_, index) => index);
    expect(pageOf(few, 3, () => false)).toEqual({
      many: false,
      units: few,
      found: MANY_UNITS,
      page: 1,
      pages: 1,
    });
    expect(pageOf([...few, 0], 1, (index) => index < 5)).toMatchObject({ many: true, found: 6 });
  });

  it('are found again by the address', () => {
    const view = viewOf({ section: 'email', find: 'đức', by: '-mailboxes', page: '2' });
    expect(view).toMatchObject({ find: 'đức', by: '-mailboxes', page: 2 });
    const [, query] = overviewHref('2013-Q1', view).split('?');
    expect(viewOf(Object.fromEntries(new URLSearchParams(query)))).toEqual(view);
    expect(viewOf({ page: 'x' }).page).toBe(1);
    const [, asked] = indicatorHref('on-time-rate', '2013-Q1', { find: 'đức', page: 2 }).split('?');
    expect(unitSearchOf(Object.fromEntries(new URLSearchParams(asked)))).toEqual({
      find: 'đức',
      page: 2,
    });
    expect(overviewHref('2013-Q1', { ...view, section: null })).toBe('/overview/2013-Q1');
  });
});
