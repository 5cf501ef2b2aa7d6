import { describe, expect, it } from 'vitest';
import {
  entryCount,
  NOTHING_DECIDED,
  takenCount,
  takenSections,
  undecided,
} from '@/components/workbook/choices';
import type { PreviewChange, PreviewEntry, WorkbookPreview } from '@/lib/workbook/preview';

const change = (key: string, over: Partial<PreviewChange> = {}): PreviewChange => ({
  key,
  name: { vi: key, en: key },
  column: 'value',
  place: { sheet: 'S', row: 6, column: 'Số liệu quý này' },
  base: '',
  saved: '1',
  file: '2',
  value: 2,
  changedBy: 'file',
  notes: {},
  ...over,
});
const added = (name: string): PreviewEntry => ({
  key: `Tuyến cáp/${name}`,
  place: { sheet: 'Tuyến cáp', row: 9, column: 'Tuyến' },
  entry: {
    register: 'cable-routes',
    name,
    from: 'A',
    to: 'B',
    km: null,
    kind: 'tidying',
    originalDeadline: null,
    state: null,
    percent: null,
    remark: null,
  },
  facts: [],
});
const section = (
  code: string,
  changes: PreviewChange[],
  ...entries: PreviewEntry[]
): WorkbookPreview['sections'][number] => ({
  code,
  name: { vi: code, en: code },
  version: 3,
  changes,
  added: entries,
  kept: 0,
});
const preview: WorkbookPreview = {
  sections: [
    section('email', [change('a'), change('b', { changedBy: 'both' })]),
    section('remarks', [
      change('c', {
        value: '§øc',
        notes: { legacy: { encoding: 'TCVN3', converted: 'Đức' } },
      }),
    ]),
    section('cables', [], added('Một'), added('Hai')),
    section('sanctions', []),
  ],
  problems: [],
  problemCount: 0,
  strays: [],
  strayCount: 0,
  missing: 0,
  closed: [],
};

describe('what is taken over from a file', () => {
  it('waits for a person where both changed', () => {
    expect(undecided(preview, NOTHING_DECIDED)).toBe(1);
    expect(takenCount(preview, NOTHING_DECIDED)).toBe(2);
    const kept = { ...NOTHING_DECIDED, sides: { b: 'saved' as const } };
    expect(undecided(preview, kept)).toBe(0);
    expect(takenCount(preview, kept)).toBe(2);
    expect(takenCount(preview, { ...NOTHING_DECIDED, sides: { b: 'file' } })).toBe(3);
  });

  it('is by section with its version; texts are converted only where somebody said so', () => {
    expect(takenSections(preview, NOTHING_DECIDED)).toEqual([
      { section: 'email', version: 3, cells: { a: 2 }, entries: [] },
      { section: 'remarks', version: 3, cells: { c: '§øc' }, entries: [] },
      {
        section: 'cables',
        version: 3,
        cells: {},
        entries: [added('Một').entry, added('Hai').entry],
      },
    ]);
    const decided = {
      sides: { a: 'saved' as const, b: 'saved' as const },
      unicode: new Set(['c']),
      left: new Set([added('Một').key]),
    };
    expect(entryCount(preview, decided)).toBe(1);
    expect(takenSections(preview, decided)).toEqual([
      { section: 'remarks', version: 3, cells: { c: 'Đức' }, entries: [] },
      { section: 'cables', version: 3, cells: {}, entries: [added('Hai').entry] },
    ]);
  });
});
