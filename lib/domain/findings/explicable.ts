import { isNumeric } from '@/lib/domain/indicator';
import type { CatalogueData } from '@/lib/domain/province';
import { registerFlawKeys } from './register-flaws';

/** Keys under which a section's explanations are kept, whether or not their findings stand now. */
export function explicableKeys(
  section: string,
  { indicators, rules }: Pick<CatalogueData, 'indicators' | 'rules'>,
): ReadonlySet<string> {
  const numbers = indicators.filter(
    (indicator) => indicator.section === section && isNumeric(indicator),
  );
  return new Set([
    ...['missing', 'blank', 'unchanged'].map((type) => `${type}:${section}`),
    ...registerFlawKeys(section),
    ...rules.filter((rule) => rule.section === section).map(({ code }) => code),
    ...numbers.flatMap(({ code }) => [`unusual:${code}`, `unlike-peers:${code}`]),
  ]);
}
