import type { Unit, UnitKind } from '@/lib/domain/unit';
import type { FormatLocale } from './locale';

const KINDS: Record<UnitKind, { vi: string; en: string } | null> = {
  province: { vi: 'tỉnh', en: 'Province' },
  // The Department's name says what it is.
  department: null,
  city: { vi: 'thành phố', en: 'City' },
  town: { vi: 'thị xã', en: 'Town' },
  district: { vi: 'huyện', en: 'District' },
  ward: { vi: 'phường', en: 'Ward' },
  commune: { vi: 'xã', en: 'Commune' },
};

/** "huyện"; empty for the Department. In Vietnamese. */
export const kindNoun = (kind: UnitKind): string => KINDS[kind]?.vi ?? '';

/** "huyện Châu Thành", "Châu Thành District". */
export function formatUnitName(
  unit: Pick<Unit, 'name' | 'kind'>,
  locale: FormatLocale = 'vi',
): string {
  const kind = KINDS[unit.kind];
  if (kind === null) return unit.name;
  return locale === 'vi' ? `${kind.vi} ${unit.name}` : `${unit.name} ${kind.en}`;
}

/** As `formatUnitName`, to begin a line with: "Huyện Châu Thành". */
export function formatUnitTitle(
  unit: Pick<Unit, 'name' | 'kind'>,
  locale: FormatLocale = 'vi',
): string {
  const name = formatUnitName(unit, locale);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
