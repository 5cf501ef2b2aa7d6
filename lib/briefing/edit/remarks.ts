import type { LocalText } from '@/lib/domain/indicator';
import type { ProvinceQuarter } from '@/lib/domain/province';
import { unitName } from '../unit-names';
import { pointsOf } from '../unit-words';

/** Something that a unit wrote, and where in the briefing it would be quoted. */
export interface Remark {
  readonly unit: { readonly code: string; readonly name: string };
  readonly about: LocalText;
  readonly text: string;
  /** Key of the briefing's section. */
  readonly section: string;
  /** As an item of that section, with the unit's name. */
  readonly quotation: string;
}

/** Indicators in which units write at large, and the sections where the briefing tells it. */
const AT_LARGE: readonly (readonly [code: string, section: string])[] = [
  ['general-assessment', 'general'],
  ['general-results', 'other-results'],
  ['general-difficulties', 'limits'],
  ['general-proposals', 'proposals'],
];

const quotation = (text: string, unit: string): string =>
  `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)} (${unit}).`;

/** The units' own words of a quarter, in the official order: at large, and on each section. */
export function remarksIn(province: ProvinceQuarter): Remark[] {
  const { indicators, sections } = province.catalogue;
  return province.current.units.flatMap((entry) => {
    const name = unitName(entry.unit);
    const unit = { code: entry.unit.code, name };
    const large = AT_LARGE.flatMap(([code, section]) => {
      const about = indicators.find((one) => one.code === code)?.name;
      if (!about) return [];
      return pointsOf(entry, code, null).map((text) => ({ about, text, section }));
    });
    const own = sections.flatMap((section) =>
      section.code === 'remarks'
        ? []
        : pointsOf(entry, '', section.code).map((text) => ({
            about: section.name,
            text,
            section: section.code,
          })),
    );
    return [...large, ...own].map((one) => ({
      ...one,
      unit,
      quotation: quotation(one.text, name),
    }));
  });
}
