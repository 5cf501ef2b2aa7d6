import { describe, expect, it } from 'vitest';
import { isAbout } from '@/lib/domain/figure-history';
import { joined, type SaveChange, type Typing, typingsIn } from '@/lib/domain/save-changes';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';

const AT = '2013-06-10T02:00:00.000Z';
const read = (data: unknown) => typingsIn(data, AT, 'An').map(({ change }) => change);

describe('what the trail of a save says', () => {
  it('is what was changed from what to what', () => {
    const changes = [
      { indicator: 'a', from: null, to: 12 },
      { indicator: 'b', from: 'plan-agreed', to: null },
      { what: 'note', of: 'a', from: '', to: 'Hai đợt.' },
      { what: 'explanation', of: 'missing:x', from: 'Cũ', to: '' },
      { what: 'remark', of: 'x', from: '', to: 'Ổn định.' },
    ];
    expect(read({ section: 'x', version: 1, changes })).toEqual([
      {
        what: 'figure',
        of: 'a',
        from: { number: null, text: null },
        to: { number: 12, text: null },
      },
      {
        what: 'figure',
        of: 'b',
        from: { number: null, text: 'plan-agreed' },
        to: { number: null, text: null },
      },
      ...changes.slice(2),
    ]);
    expect(typingsIn({ section: 'x', changes }, AT, 'An')[0]).toMatchObject({
      at: AT,
      by: 'An',
      section: 'x',
    });
  });

  it('is of a register how its entries stood and stand', () => {
    const changes = [
      {
        what: 'route',
        of: 3,
        name: 'Đường 1',
        from: { state: null, percent: null, remark: null },
        to: { state: 'in-progress', percent: 40, remark: 'Chờ vốn.' },
      },
      {
        what: 'post-office',
        of: 7,
        name: 'Tân Tập',
        from: { state: 'operating', reason: null, since: null },
        to: { state: 'suspended', reason: 'no-staff', since: '2013-05' },
      },
    ];
    expect(read({ section: 'cables', changes })).toEqual(changes);
    const strange = { ...changes[0], to: { state: 'flying', percent: '4', remark: 2 } };
    expect(read({ section: 'cables', changes: [strange] })[0]?.to).toEqual({
      state: null,
      percent: null,
      remark: null,
    });
  });

  it.each([
    null,
    'x',
    3,
    {},
    { changes: 'a' },
    { changes: [null, 'a', { from: 1 }, { what: 'route' }] },
  ])('is nothing where it is of another form: %j', (data) => expect(read(data)).toEqual([]));
});

describe('what was written in one sitting', () => {
  const note = (minute: number, from: string, to: string, by = 'An'): Typing => ({
    at: new Date(Date.parse(AT) + minute * 60_000).toISOString(),
    by,
    section: 'x',
    change: { what: 'note', of: 'a', from, to },
  });
  const lines = (...typings: Typing[]) =>
    joined(typings).map(({ change: { from, to }, by }) => [from, to, by]);

  it('is one change, from what stood before to what stood after', () => {
    expect(lines(note(2, 'Ha', 'Hai'), note(1, 'H', 'Ha'), note(0, '', 'H'))).toEqual([
      ['', 'Hai', 'An'],
    ]);
  });

  it('is not joined over a pause, nor over another person', () => {
    expect(lines(note(20, 'H', 'Hai'), note(0, '', 'H'))).toHaveLength(2);
    expect(lines(note(1, 'H', 'Hai', 'Ba'), note(0, '', 'H'))).toHaveLength(2);
  });

  it('is nothing where it was taken back at once', () => {
    expect(lines(note(1, 'H', ''), note(0, '', 'H'))).toEqual([]);
  });

  it('leaves every figure that was saved as it is', () => {
    const figure = (from: number, to: number): Typing => ({
      at: AT,
      by: 'An',
      section: 'x',
      change: {
        what: 'figure',
        of: 'a',
        from: { number: from, text: null },
        to: { number: to, text: null },
      },
    });
    expect(joined([figure(2, 3), figure(1, 2)])).toHaveLength(2);
  });
});

describe('the history of a figure', () => {
  const figure = (code: string) =>
    CATALOGUE.indicators.filter((indicator) => indicator.code === code);
  const about = (code: string, change: Partial<SaveChange>, section = 'email') =>
    isAbout(
      { at: AT, by: null, section, change: change as SaveChange },
      figure(code),
      CATALOGUE.rules,
    );

  it.each([
    ['mailboxes-used', { what: 'note', of: 'mailboxes-used' }, true],
    ['mailboxes-used', { what: 'note', of: 'mailboxes-issued' }, false],
    ['mailboxes-used', { what: 'explanation', of: 'unusual:mailboxes-used' }, true],
    ['mailboxes-used', { what: 'explanation', of: 'mailboxes-used-within-issued' }, true],
    ['mailboxes-used', { what: 'explanation', of: 'missing:email' }, false],
    ['mailboxes-used', { what: 'remark', of: 'email' }, false],
  ] as const)('of %s has %o: %s', (code, change, is) => {
    expect(about(code, change)).toBe(is);
  });

  it('of what is counted from a register has its entries, and no other register’s', () => {
    const point = { what: 'post-office', of: 7 } as const;
    expect(about('post-offices-suspended', point, 'post-offices')).toBe(true);
    expect(about('cable-routes-done', point, 'post-offices')).toBe(false);
    expect(about('mailboxes-used', point, 'post-offices')).toBe(false);
  });
});
