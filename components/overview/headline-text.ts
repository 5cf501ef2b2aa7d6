import type { Headline } from '@/lib/domain/overview/headline';
import { formatCount, formatPercent } from '@/lib/format/numbers';
import type { OverviewT } from './figure-text';

/** What an area's title says, in words. */
export function headlineText(headline: Headline, t: OverviewT): string {
  switch (headline.type) {
    case 'unknown':
      return t('headline.unknown');
    case 'target':
      return t('headline.target', {
        meeting: headline.meeting,
        target: formatPercent(headline.target),
        value: formatPercent(headline.value),
      });
    case 'part':
      return t(`headline.${headline.area}`, {
        part: formatCount(headline.part),
        whole: headline.whole === null ? 'none' : formatCount(headline.whole),
        units: headline.units,
      });
    case 'routes':
      return headline.atRisk === 0
        ? t('headline.no-routes')
        : t('headline.routes', {
            atRisk: formatCount(headline.atRisk),
            units: headline.byUnit.map(({ unit, count }) => `${unit.name} ${count}`).join(', '),
          });
  }
}
