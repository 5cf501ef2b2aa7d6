import { describe, expect, it } from 'vitest';
import type { EntryState } from '@/components/reports/entry/entry-state';
import {
  explanationKey,
  type Fields,
  noteKey,
  REMARK,
  routeKey,
  valueKey,
} from '@/components/reports/entry/fields';
import { prepare } from '@/components/reports/entry/prepare';
import { saveSectionSchema } from '@/lib/schemas/report';
import { formOf, route } from './form';

const form = formOf('one-stop-shop');
const early = valueKey('dossiers-resolved-early');
const late = valueKey('dossiers-resolved-late');

const state = (base: Fields, mine: Fields): EntryState => ({
  base,
  mine: { ...base, ...mine },
  version: 3,
});

describe('what a save sends', () => {
  it('is every readable figure with its note, in canonical form', () => {
    const { input, changed } = prepare(
      form,
      state({}, { [early]: '1.234', [noteKey('dossiers-resolved-early')]: 'ước', [REMARK]: 'ý' }),
    );
    expect(changed).toBe(true);
    expect(input).toMatchObject({ period: '2013-Q2', unit: '803', version: 3, remark: 'ý' });
    expect(input.values['dossiers-resolved-early']).toBe(1234);
    expect(input.notes?.['dossiers-resolved-early']).toBe('ước');
    expect(input.values['dossiers-resolved-late']).toBeNull();
    expect(saveSectionSchema.safeParse(input).success).toBe(true);
  });

  it('never names a figure that is computed', () => {
    const { input } = prepare(form, state({}, { [early]: '1' }));
    expect(Object.keys(input.values)).not.toContain('on-time-rate');
    expect(Object.keys(input.values)).not.toContain('dossiers-total');
  });

  it('holds back what cannot be read, and that alone', () => {
    const prepared = prepare(form, state({ [late]: '7' }, { [early]: '5', [late]: '7x' }));
    expect(prepared.input.values['dossiers-resolved-early']).toBe(5);
    expect(Object.keys(prepared.input.values)).not.toContain('dossiers-resolved-late');
    expect(prepared.sent).not.toHaveProperty(late);
    expect(prepared.unreadable).toEqual([{ key: late, problem: 'not-a-number' }]);
  });

  it('has nothing to save when only an unreadable text changed', () => {
    expect(prepare(form, state({ [late]: '7' }, { [late]: 'bảy' })).changed).toBe(false);
    expect(prepare(form, state({ [late]: '1.000' }, { [late]: '1000' })).changed).toBe(false);
  });

  it('sends explanations and register entries that changed, and no others', () => {
    const cables = formOf('cables', { routes: [route(1), route(2)] });
    const base = { [routeKey(1, 'state')]: 'not-started', [routeKey(2, 'state')]: 'not-started' };
    const { input } = prepare(
      cables,
      state(base, {
        [routeKey(2, 'state')]: 'in-progress',
        [routeKey(2, 'percent')]: '40%',
        [explanationKey('missing:cables')]: 'đang đo',
      }),
    );
    expect(input.routes).toEqual([{ id: 2, state: 'in-progress', percent: 40, remark: null }]);
    expect(input.explanations).toEqual({ 'missing:cables': 'đang đo' });
    expect(saveSectionSchema.safeParse(input).success).toBe(true);
  });
});
