import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Reader, Viewer } from '@/lib/domain/access';
import { isInForce } from '@/lib/domain/indicator';
import type { CatalogueData } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import { rulesOver } from '@/lib/domain/rule';
import { toIndicator, toRule, toSection } from './rows';

const unsafeWholeCatalogue = cache(async (): Promise<CatalogueData> => {
  const [sections, indicators, rules] = await Promise.all([
    db.section.findMany({ orderBy: { position: 'asc' } }),
    db.indicator.findMany({
      include: { section: { select: { code: true } } },
      orderBy: [{ section: { position: 'asc' } }, { position: 'asc' }],
    }),
    db.rule.findMany({
      where: { active: true },
      include: { section: { select: { code: true } } },
      orderBy: { position: 'asc' },
    }),
  ]);
  return {
    sections: sections.map(toSection),
    indicators: indicators.map(toIndicator),
    rules: rules.map(toRule),
  };
});

/** Sections, indicators and rules in force in a period, in order. Everyone who is signed in reads them. */
export async function getCatalogue(_viewer: Viewer, period: PeriodCode): Promise<CatalogueData> {
  return inForce(await unsafeWholeCatalogue(), period);
}

/** The same for several periods at once: one reading of the tables. Programs read it too. */
export async function getCatalogues(
  _viewer: Reader,
  periods: readonly PeriodCode[],
): Promise<Map<PeriodCode, CatalogueData>> {
  const whole = await unsafeWholeCatalogue();
  return new Map(periods.map((period) => [period, inForce(whole, period)]));
}

function inForce(whole: CatalogueData, period: PeriodCode): CatalogueData {
  const indicators = whole.indicators.filter((indicator) => isInForce(indicator, period));
  return {
    sections: whole.sections,
    indicators,
    rules: rulesOver(whole.rules, indicators),
  };
}
