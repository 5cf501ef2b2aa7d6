import { describe, expect, it } from 'vitest';
import { catalogueOf, type Indicator, isNumeric, type LocalText } from '@/lib/domain/indicator';
import { indicatorsOf } from '@/lib/domain/linear-form';
import { cableFigures, postOfficeFigures } from '@/lib/domain/register';
import { isWordRule, type Rule } from '@/lib/domain/rule';
import { CATALOGUE, SECTIONS } from '@/prisma/catalogue/catalogue';

const byCode = catalogueOf(CATALOGUE.indicators);
const kebab = /^[a-z]+[a-z0-9]*(-[a-z0-9]+)*$/;
const duplicates = (codes: readonly string[]) =>
  codes.filter((code, index) => codes.indexOf(code) !== index);

const ofRules = (rules: readonly Rule[]) =>
  rules.flatMap(({ left, right }) => [...left, ...right].map(({ indicator }) => indicator));

/** What must be there in both languages: a name, a measure for numbers, a hint unless derived. */
function textsOf(indicator: Indicator): [string, LocalText | null][] {
  const { code, name, measure, hint, group, kind, options } = indicator;
  const texts = [name, ...options.map((option) => option.name)];
  if (group) texts.push(group);
  return [
    ...texts.map((text): [string, LocalText] => [code, text]),
    ...(isNumeric(indicator) ? [[code, measure] as [string, LocalText | null]] : []),
    ...(hint || kind !== 'derived' ? [[code, hint] as [string, LocalText | null]] : []),
  ];
}

describe('what is said beside a field', () => {
  it('is what is counted or how it is computed, an example and its legal basis, in both languages', () => {
    for (const { code, hint, example, basis } of CATALOGUE.indicators) {
      for (const text of [hint, example, basis]) {
        expect(text?.vi, code).toBeTruthy();
        expect(text?.en, code).toBeTruthy();
      }
      // An example stands under its own heading.
      expect(`${hint?.vi} ${hint?.en}`, code).not.toMatch(/Ví dụ|Example/);
    }
  });
});

describe('the shipped catalogue', () => {
  it('has the ten sections in the order of the report', () => {
    expect(SECTIONS.map((section) => section.code)).toEqual([
      'one-stop-shop',
      'internet-agents',
      'post-offices',
      'prepaid-sim',
      'cables',
      'email',
      'broadcasting',
      'publishing',
      'sanctions',
      'remarks',
    ]);
    for (const section of SECTIONS) expect(section.indicators, section.code).not.toEqual([]);
  });

  it('gives each indicator and each rule a kebab-case code of its own', () => {
    const indicators = CATALOGUE.indicators.map(({ code }) => code);
    const rules = CATALOGUE.rules.map(({ code }) => code);
    expect(duplicates(indicators)).toEqual([]);
    expect(duplicates(rules)).toEqual([]);
    for (const code of [...indicators, ...rules]) expect(code).toMatch(kebab);
  });

  it('lets formulas and rules of figures refer to numeric indicators of the catalogue only', () => {
    const referred = [
      ...CATALOGUE.indicators.flatMap(({ formula }) => (formula ? indicatorsOf(formula) : [])),
      ...ofRules(CATALOGUE.rules.filter((rule) => !isWordRule(rule))),
    ];
    expect(referred.length).toBeGreaterThan(50);
    for (const code of referred) {
      const indicator = byCode.get(code);
      expect(indicator, code).toBeDefined();
      expect(indicator && isNumeric(indicator), code).toBe(true);
    }
  });

  it('lets rules of words refer to words of their own section, and to answers that can be given', () => {
    const rules = CATALOGUE.rules.filter(isWordRule);
    expect(rules.length).toBeGreaterThan(3);
    for (const { code, section, left, right } of rules) {
      for (const { indicator: about, is } of [...left, ...right]) {
        const indicator = byCode.get(about);
        expect(indicator?.section, code).toBe(section);
        expect(indicator && isNumeric(indicator), about).toBe(false);
        if (!Array.isArray(is)) continue;
        const answers = indicator?.options.map((option) => option.code) ?? [];
        expect([...answers, 'yes', 'no'], code).toEqual(expect.arrayContaining(is));
      }
    }
  });

  it('never adds a rate up: no form or rule has a ratio in it', () => {
    const inForms = CATALOGUE.indicators
      .flatMap(({ formula }) => (formula ? indicatorsOf(formula) : []))
      .concat(ofRules(CATALOGUE.rules));
    for (const code of inForms) expect(byCode.get(code)?.valueType, code).not.toBe('rate');
  });

  it('expands each derived indicator into leaves, without a cycle', () => {
    const expand = (code: string, path: readonly string[]): string[] => {
      expect(path, `a cycle through ${code}`).not.toContain(code);
      const formula = byCode.get(code)?.formula;
      if (!formula) return [code];
      return indicatorsOf(formula).flatMap((term) => expand(term, [...path, code]));
    };
    for (const { code, kind, formula } of CATALOGUE.indicators) {
      expect(formula !== null, code).toBe(kind === 'derived');
      const leaves = expand(code, []);
      expect(leaves.length, code).toBeGreaterThan(0);
      for (const leaf of leaves) expect(byCode.get(leaf)?.kind, leaf).not.toBe('derived');
    }
  });

  it('is complete in both languages', () => {
    const texts: [string, LocalText | null][] = [
      ...SECTIONS.flatMap(({ code, name, hint }): [string, LocalText | null][] => [
        [code, name],
        [code, hint],
      ]),
      ...CATALOGUE.indicators.flatMap((indicator) => textsOf(indicator)),
      ...CATALOGUE.rules.map(({ code, message }): [string, LocalText] => [code, message]),
    ];
    for (const [code, text] of texts) {
      expect(text?.vi.trim(), code).toBeTruthy();
      expect(text?.en.trim(), code).toBeTruthy();
      expect(text?.vi, code).toBe(text?.vi.normalize('NFC'));
    }
  });

  it('keeps neighbours of one group together, so that a heading comes once', () => {
    for (const section of SECTIONS) {
      const headings = section.indicators
        .map(({ group }) => group?.vi ?? '')
        .filter((heading, index, all) => heading !== all[index - 1] && heading !== '');
      expect(duplicates(headings), section.code).toEqual([]);
    }
  });

  it('has for each register what the register gives', () => {
    const registered = (section: string) =>
      CATALOGUE.indicators
        .filter((indicator) => indicator.section === section && indicator.kind === 'register')
        .map(({ code }) => code);
    expect(registered('cables')).toEqual(Object.keys(cableFigures([])));
    expect(registered('post-offices')).toEqual(Object.keys(postOfficeFigures([])));
    const elsewhere = (indicator: Indicator) =>
      indicator.kind === 'register' && !['cables', 'post-offices'].includes(indicator.section);
    expect(CATALOGUE.indicators.filter(elsewhere)).toEqual([]);
  });

  it('leaves the Department nothing but sanctions, and its authorities to itself', () => {
    const department = CATALOGUE.indicators.filter(({ reporter }) => reporter !== 'units');
    expect(new Set(department.map(({ section }) => section))).toEqual(new Set(['sanctions']));
    expect(byCode.get('sanction-decisions-by-inspectorate')?.reporter).toBe('department');
    expect(byCode.get('sanction-decisions-by-committee')?.reporter).toBe('units');
  });

  it('names the on-time rate with its target', () => {
    expect(byCode.get('on-time-rate')).toMatchObject({ target: 0.8, direction: 'higher' });
  });

  it('gives options to choices and to nothing else', () => {
    for (const { code, valueType, options } of CATALOGUE.indicators) {
      expect(options.length > 0, code).toBe(valueType === 'choice');
    }
  });
});
