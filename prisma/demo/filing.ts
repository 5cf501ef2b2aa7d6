import { findingsOf } from '@/lib/domain/findings/checks';
import type { Expected } from '@/lib/domain/findings/expected';
import type { Finding } from '@/lib/domain/findings/finding';
import { catalogueOf, type Figures, type Indicator, isReportedBy } from '@/lib/domain/indicator';
import type { Rule } from '@/lib/domain/rule';
import { CATALOGUE, SECTIONS } from '../catalogue/catalogue';
import type { SectionDefinition } from '../catalogue/define';

interface OwnSection {
  readonly section: SectionDefinition;
  readonly indicators: readonly Indicator[];
  readonly rules: readonly Rule[];
}

/** The sections that a kind of unit fills, each with the indicators and rules that concern it. */
export function sectionsFor(unitKind: string): OwnSection[] {
  const indicators = CATALOGUE.indicators.filter((indicator) => isReportedBy(indicator, unitKind));
  const known = new Set(indicators.map(({ code }) => code));
  return SECTIONS.flatMap((section) => {
    const own = indicators.filter((indicator) => indicator.section === section.code);
    if (own.length === 0) return [];
    const rules = section.rules.filter(({ left, right }) =>
      [...left, ...right].every((term) => known.has(term.indicator)),
    );
    return [{ section, indicators: own, rules }];
  });
}

/** What the checks say of a whole report, section by section. */
export function findingsIn(
  unitKind: string,
  figures: Figures,
  previous: Figures | null,
  expected?: Expected,
): Finding[] {
  const own = sectionsFor(unitKind);
  const catalogue = catalogueOf(own.flatMap(({ indicators }) => indicators));
  return own.flatMap(({ section, indicators, rules }) =>
    findingsOf(section.code, indicators, rules, catalogue, figures, previous, expected),
  );
}
