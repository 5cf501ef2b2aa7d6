import type { Catalogue, Figures, Indicator } from '@/lib/domain/indicator';
import { indicatorsOf } from '@/lib/domain/linear-form';
import type { Section } from '@/lib/domain/province';
import type { BaseFigures, Baseline, ReportDetail } from '@/lib/domain/report-detail';
import type { Rule } from '@/lib/domain/rule';

/** All of a section's form that does not change while somebody types: plain, to be sent to the browser. */
export interface SectionForm {
  readonly userId: number;
  readonly period: string;
  readonly unit: string;
  readonly section: string;
  readonly name: Section['name'];
  readonly indicators: readonly Indicator[];
  /** Indicators of other sections that this one's rules and formulas look at, and their figures. */
  readonly others: readonly Indicator[];
  readonly otherNumbers: Figures['numbers'];
  readonly rules: readonly Rule[];
  readonly previous: BaseFigures;
  readonly lastYear: BaseFigures;
  /** What the checks hold the figures against. */
  readonly baseline: Baseline;
  readonly routes: ReportDetail['routes'];
  readonly postOffices: ReportDetail['postOffices'];
  readonly previousStates: ReportDetail['previousStates'];
}

/** @param userId whose unsaved work is kept on this computer */
export function sectionForm(detail: ReportDetail, section: string, userId: number): SectionForm {
  const { catalogue } = detail;
  const indicators = catalogue.indicators.filter((indicator) => indicator.section === section);
  const rules = catalogue.rules.filter((rule) => rule.section === section);
  const known = referenced(catalogue.indicators, indicators, rules);
  const others = catalogue.indicators.filter(
    (indicator) => indicator.section !== section && known.has(indicator.code),
  );
  return {
    userId,
    period: detail.period.code,
    unit: detail.unit.code,
    section,
    name: catalogue.sections.find(({ code }) => code === section)?.name ?? { vi: '', en: '' },
    indicators,
    others,
    otherNumbers: Object.fromEntries(
      others.map(({ code }) => [code, detail.figures?.numbers[code] ?? null]),
    ),
    rules,
    previous: only(detail.previous, known),
    lastYear: only(detail.lastYear, known),
    baseline: baselineOf(detail.baseline, known),
    routes: section === 'cables' ? detail.routes : [],
    postOffices: section === 'post-offices' ? detail.postOffices : [],
    previousStates: {
      routes: section === 'cables' ? detail.previousStates.routes : {},
      postOffices: section === 'post-offices' ? detail.previousStates.postOffices : {},
    },
  };
}

/** Codes of a section's indicators and of all that their formulas and its rules are made from. */
function referenced(
  all: readonly Indicator[],
  own: readonly Indicator[],
  rules: readonly Rule[],
): ReadonlySet<string> {
  const byCode: Catalogue = new Map(all.map((indicator) => [indicator.code, indicator]));
  const waiting = [
    ...own.map((indicator) => indicator.code),
    ...rules.flatMap((rule) => [...rule.left, ...rule.right].map((term) => term.indicator)),
  ];
  const found = new Set<string>();
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    if (found.has(code)) continue;
    found.add(code);
    const formula = byCode.get(code)?.formula;
    if (formula) waiting.push(...indicatorsOf(formula));
  }
  return found;
}

const picked = <V>(
  record: Readonly<Record<string, V>>,
  codes: ReadonlySet<string>,
): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([code]) => codes.has(code)));

const pickedFigures = ({ numbers, texts }: Figures, codes: ReadonlySet<string>): Figures => ({
  numbers: picked(numbers, codes),
  texts: picked(texts, codes),
});

function only(base: BaseFigures, codes: ReadonlySet<string>): BaseFigures {
  return base.figures ? { ...base, figures: pickedFigures(base.figures, codes) } : base;
}

function baselineOf({ previous, expected }: Baseline, codes: ReadonlySet<string>): Baseline {
  const { before, own, peers } = expected;
  return {
    previous: previous && pickedFigures(previous, codes),
    expected: { before, own: picked(own, codes), peers: picked(peers, codes) },
  };
}
