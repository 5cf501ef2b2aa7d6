import { describe, expect, it } from 'vitest';
import { officeKey, routeKey, valueKey } from '@/components/reports/entry/fields';
import { formCatalogue, liveSection, postOfficesNow } from '@/components/reports/entry/live';
import { formOf, postOffice, route } from './form';

const typed = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([code, text]) => [valueKey(code), text]));

const BALANCED = typed({
  'dossiers-received-online': '100',
  'dossiers-received-direct': '1.100',
  'dossiers-carried-over': '50',
  'dossiers-resolved-early': '300',
  'dossiers-resolved-on-time': '432',
  'dossiers-resolved-late': '468',
  'dossiers-in-progress-within-time': '40',
  'dossiers-in-progress-overdue': '10',
});

describe('figures while they are typed', () => {
  const form = formOf('one-stop-shop');
  const catalogue = formCatalogue(form);

  it('computes sums and rates', () => {
    const { lookup } = liveSection(form, catalogue, BALANCED);
    expect(lookup('dossiers-received')).toBe(1200);
    expect(lookup('dossiers-total')).toBe(1250);
    expect(lookup('on-time-rate')).toBeCloseTo(0.61);
  });

  it('leaves a sum unknown while one of its fields is blank or unreadable', () => {
    for (const text of ['', 'x']) {
      const fields = { ...BALANCED, ...typed({ 'dossiers-received-online': text }) };
      expect(liveSection(form, catalogue, fields).lookup('dossiers-received')).toBeNull();
    }
  });

  it('finds what cannot be right, and nothing where all is', () => {
    expect(
      liveSection(form, catalogue, BALANCED).findings.filter(({ type }) => type === 'rule'),
    ).toEqual([]);
    const fields = { ...BALANCED, ...typed({ 'dossiers-resolved-late': '469' }) };
    expect(liveSection(form, catalogue, fields).findings).toContainEqual(
      expect.objectContaining({
        key: 'dossiers-balance',
        severity: 'error',
        left: 1250,
        right: 1251,
      }),
    );
  });

  it('compares with the approved figures of last quarter, and with nothing where there are none', () => {
    const previous = {
      numbers: { 'dossiers-in-progress-within-time': 60, 'dossiers-in-progress-overdue': 0 },
      texts: {},
    };
    const found = (baseline: Partial<(typeof form)['baseline']>) => {
      const compared = { ...form, baseline: { ...form.baseline, ...baseline } };
      return liveSection(compared, catalogue, BALANCED).findings.map(({ key }) => key);
    };
    expect(found({ previous })).toContain('dossiers-carried-over-as-before');
    expect(found({})).not.toContain('dossiers-carried-over-as-before');
  });

  it('says what is unusual while it is typed', () => {
    const usual = { median: 300, spread: 10, lowest: 280, highest: 320, count: 5 };
    const expectation = { ...usual, from: '2012-Q1', to: '2013-Q1' } as const;
    const expected = { before: null, peers: {}, own: { 'dossiers-received-direct': expectation } };
    const compared = { ...form, baseline: { previous: null, expected } };
    expect(liveSection(compared, catalogue, BALANCED).findings).toContainEqual({
      type: 'unusual',
      key: 'unusual:dossiers-received-direct',
      section: 'one-stop-shop',
      severity: 'notice',
      indicators: ['dossiers-received-direct'],
      value: 1100,
      expectation,
    });
  });
});

describe('figures of a register while its states are chosen', () => {
  it('counts routes once every one has a state', () => {
    const form = formOf('cables', { routes: [route(1), route(2)] });
    const catalogue = formCatalogue(form);
    const one = { [routeKey(1, 'state')]: 'done' };
    expect(liveSection(form, catalogue, one).lookup('cable-routes-done')).toBeNull();
    const both = { ...one, [routeKey(2, 'state')]: 'not-started' };
    expect(liveSection(form, catalogue, both).lookup('cable-routes-done')).toBe(1);
    expect(liveSection(form, catalogue, both).lookup('cable-km-done')).toBe(1.5);
  });

  it('forgets why and since when of a point that operates again', () => {
    const form = formOf('post-offices', {
      postOffices: [postOffice(1, { state: 'suspended', reason: 'no-staff' })],
    });
    const fields = {
      [officeKey(1, 'state')]: 'operating',
      [officeKey(1, 'reason')]: 'no-staff',
      [officeKey(1, 'since')]: 'tháng 3/2013',
    };
    const { lookup } = liveSection(form, formCatalogue(form), fields);
    expect(postOfficesNow(form, fields)[0]).toMatchObject({ reason: null, since: null });
    expect(lookup('post-offices-suspended-no-staff')).toBe(0);
    expect(lookup('post-office-operating-rate')).toBe(1);
  });
});
