import { describe, expect, it } from 'vitest';
import type { EntryState } from '@/components/reports/entry/entry-state';
import {
  explanationKey,
  type Fields,
  noteKey,
  officeKey,
  REMARK,
  routeKey,
  valueKey,
} from '@/components/reports/entry/fields';
import { prepare } from '@/components/reports/entry/prepare';
import { saveSectionSchema } from '@/lib/schemas/report';
import { formOf, postOffice, route } from './form';

const form = formOf('one-stop-shop');
const early = valueKey('dossiers-resolved-early');
const late = valueKey('dossiers-resolved-late');

const state = (base: Fields, mine: Fields): EntryState => ({
  base,
  mine: { ...base, ...mine },
  version: 3,
  disputed: [],
  attempt: null,
});

/** As the server reads it, at the address of its section. */
const isAccepted = (body: object): boolean =>
  saveSectionSchema.safeParse({ period: '2013-Q2', unit: '803', section: form.section, ...body })
    .success;

describe('what a save sends', () => {
  it('is each changed figure with its note, in canonical form, and nothing else', () => {
    const { body, changed } = prepare(
      form,
      state({}, { [early]: '1.234', [noteKey('dossiers-resolved-early')]: 'ước', [REMARK]: 'ý' }),
    );
    expect(changed).toBe(true);
    expect(body).toMatchObject({ version: 3, remark: 'ý' });
    expect(body.values['dossiers-resolved-early']).toBe(1234);
    expect(body.notes?.['dossiers-resolved-early']).toBe('ước');
    expect(Object.keys(body.values)).toEqual(['dossiers-resolved-early']);
    expect(isAccepted(body)).toBe(true);
  });

  it('never names a figure that is computed', () => {
    const { body } = prepare(form, state({}, { [early]: '1' }));
    expect(Object.keys(body.values)).not.toContain('on-time-rate');
    expect(Object.keys(body.values)).not.toContain('dossiers-total');
  });

  it('holds back what cannot be read, and that alone', () => {
    const prepared = prepare(form, state({ [late]: '7' }, { [early]: '5', [late]: '7x' }));
    expect(prepared.body.values['dossiers-resolved-early']).toBe(5);
    expect(Object.keys(prepared.body.values)).not.toContain('dossiers-resolved-late');
    expect(prepared.sent).not.toHaveProperty(late);
    expect(prepared.unreadable).toEqual([{ key: late, problem: 'not-a-number' }]);
  });

  it('is held back by no field that its state no longer asks for, and sends nothing of it', () => {
    const points = formOf('post-offices', { postOffices: [postOffice(1)] });
    const typed = { [officeKey(1, 'reason')]: 'moved', [officeKey(1, 'since')]: '13/2013' };
    const suspended = prepare(
      points,
      state({}, { ...typed, [officeKey(1, 'state')]: 'suspended' }),
    );
    expect(suspended.unreadable).toEqual([{ key: officeKey(1, 'since'), problem: 'not-a-moment' }]);
    expect(suspended.body.postOffices).toEqual([]);
    const operating = prepare(
      points,
      state({}, { ...typed, [officeKey(1, 'state')]: 'operating' }),
    );
    expect(operating.unreadable).toEqual([]);
    expect(operating.body.postOffices).toEqual([
      { id: 1, state: 'operating', reason: null, since: null },
    ]);

    const routes = formOf('cables', { routes: [route(1)] });
    const cleared = { [routeKey(1, 'state')]: '', [routeKey(1, 'percent')]: 'nửa' };
    const saved = { [routeKey(1, 'state')]: 'in-progress', [routeKey(1, 'percent')]: '40' };
    expect(prepare(routes, state(saved, cleared))).toMatchObject({
      unreadable: [],
      body: { routes: [{ id: 1, state: null, percent: null }] },
    });
  });

  it('holds back what somebody must decide about, with its note', () => {
    const mine = { [early]: '5', [noteKey('dossiers-resolved-early')]: 'ước', [late]: '8' };
    const { body, sent } = prepare(form, { ...state({}, mine), disputed: [early] });
    expect(body.values).toEqual({ 'dossiers-resolved-late': 8 });
    expect(sent).toEqual({ [late]: '8' });
    expect(body).not.toHaveProperty('remark');
  });

  it('has nothing to save when only an unreadable text changed', () => {
    expect(prepare(form, state({ [late]: '7' }, { [late]: 'bảy' })).changed).toBe(false);
    expect(prepare(form, state({ [late]: '1.000' }, { [late]: '1000' })).changed).toBe(false);
  });

  it('sends explanations and register entries that changed, and no others', () => {
    const cables = formOf('cables', { routes: [route(1), route(2)] });
    const base = { [routeKey(1, 'state')]: 'not-started', [routeKey(2, 'state')]: 'not-started' };
    const { body } = prepare(
      cables,
      state(base, {
        [routeKey(2, 'state')]: 'in-progress',
        [routeKey(2, 'percent')]: '40%',
        [explanationKey('missing:cables')]: 'đang đo',
      }),
    );
    expect(body.routes).toEqual([{ id: 2, state: 'in-progress', percent: 40, remark: null }]);
    expect(body.explanations).toEqual({ 'missing:cables': 'đang đo' });
    expect(isAccepted(body)).toBe(true);
  });
});
