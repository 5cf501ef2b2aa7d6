import { findingsOf } from './findings/checks';
import type { Expected } from './findings/expected';
import type { Finding } from './findings/finding';
import { catalogueOf, type Figures } from './indicator';
import type { CatalogueData } from './province';

/** What the checks say of a whole report, section by section. */
export function findingsIn(
  { sections, indicators, rules }: CatalogueData,
  figures: Figures,
  previous: Figures | null,
  expected?: Expected,
): Finding[] {
  const byCode = catalogueOf(indicators);
  return sections.flatMap(({ code }) =>
    findingsOf(code, indicators, rules, byCode, figures, previous, expected),
  );
}
