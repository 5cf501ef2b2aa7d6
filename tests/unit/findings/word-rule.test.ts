import { describe, expect, it } from 'vitest';
import { findingsOf } from '@/lib/domain/findings/checks';
import { catalogueOf, NO_FIGURES } from '@/lib/domain/indicator';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';
import { figuresOf } from '../../support/domain';

type Texts = Readonly<Record<string, string>>;

/** What the shipped rules say of a section's words, and first at which field. */
const said = (section: string, texts: Texts, before: Texts = {}) =>
  findingsOf(
    section,
    CATALOGUE.indicators,
    CATALOGUE.rules,
    catalogueOf(CATALOGUE.indicators),
    figuresOf({}, texts),
    figuresOf({}, before),
  ).flatMap((finding) =>
    finding.type === 'words' ? [[finding.severity, finding.key, finding.indicators[0]]] : [],
  );

const email = (issued: string, number: string, date: string): Texts => ({
  'email-directive-issued': issued,
  'email-directive-number': number,
  'email-directive-date': date,
});
const LACKS = 'email-directive-has-number-and-date';
const UNSAID = ['error', 'email-directive-said-to-be-issued', 'email-directive-issued'];

describe('a directive on e-mail', () => {
  it.each([
    ['yes', '12/UBND', '2013-04-05', []],
    ['no', '', '', []],
    ['', '', '', []],
    ['yes', '', '', [['warning', LACKS, 'email-directive-number']]],
    ['yes', '12/UBND', '', [['warning', LACKS, 'email-directive-date']]],
    ['no', '12/UBND', '', [UNSAID]],
    ['', '', '2013-04-05', [UNSAID]],
  ])('issued "%s", number "%s", date "%s"', (issued, number, date, findings) => {
    expect(said('email', email(issued, number, date))).toEqual(findings);
  });

  it('is not the one of last quarter again', () => {
    const directive = email('yes', '12/UBND', '2013-01-22');
    const again = ['warning', 'email-directive-is-new', 'email-directive-date'];
    expect(said('email', directive, directive)).toEqual([again]);
    expect(
      said('email', { ...directive, 'email-directive-date': '2013-04-05' }, directive),
    ).toEqual([]);
    expect(said('email', email('no', '', ''), email('no', '', ''))).toEqual([]);
  });
});

describe("the one-stop shop's software", () => {
  const project = (state: string, day: string): Texts => ({
    'one-stop-project-state': state,
    'one-stop-project-handed-over-on': day,
  });

  it.each([
    ['handed-over', '2013-01-18', []],
    ['being-deployed', '', []],
    [
      'handed-over',
      '',
      [['warning', 'one-stop-project-has-day-of-hand-over', 'one-stop-project-handed-over-on']],
    ],
    [
      'plan-agreed',
      '2013-01-18',
      [['error', 'one-stop-project-said-to-be-handed-over', 'one-stop-project-state']],
    ],
  ])('%s, on "%s"', (state, day, findings) => {
    expect(said('one-stop-shop', project(state, day))).toEqual(findings);
  });

  it('stays handed over, on the same day, quarter after quarter', () => {
    const done = project('handed-over', '2013-01-18');
    expect(said('one-stop-shop', done, done)).toEqual([]);
  });
});

describe('a section of words alone', () => {
  const remarks = (texts: Texts) =>
    findingsOf('remarks', CATALOGUE.indicators, [], new Map(), figuresOf({}, texts), NO_FIGURES);

  it('is worth a notice when nothing at all is written in it, and stops nothing', () => {
    expect(remarks({ 'general-results': '' })).toMatchObject([
      { type: 'blank-section', key: 'blank:remarks', severity: 'notice' },
    ]);
  });

  it('may leave any of its texts out', () => {
    expect(remarks({ 'general-proposals': 'Không có.' })).toEqual([]);
  });
});
