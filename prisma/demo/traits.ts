import type { PeriodCode } from '@/lib/domain/quarter';
import { AFTER_SPLIT } from './units';

/** What sets a unit's invented figures apart from another's. */
interface Traits {
  /** Rough size: thousands of people. */
  readonly size: number;
  /** Dossiers received in an average quarter. */
  readonly dossiers: number;
  /** Share of dossiers resolved in time in 2013-Q1. */
  readonly onTime: number;
}

/**
 * On-time rates of 2013-Q1: above 80% in Châu Thành, Đức Hòa, Mộc Hóa and Cần Giuộc, and in no
 * other unit. Tân An's is set by the province's 61% (see figures/one-stop-shop.ts).
 */
const TRAITS: Readonly<Record<string, Traits>> = {
  '794': { size: 133, dossiers: 9800, onTime: 0.49 },
  '795': { size: 43, dossiers: 1480, onTime: 0.8 },
  '796': { size: 48, dossiers: 1290, onTime: 0.52 },
  '797': { size: 50, dossiers: 1320, onTime: 0.48 },
  '798': { size: 71, dossiers: 2120, onTime: 0.842 },
  '799': { size: 76, dossiers: 1690, onTime: 0.55 },
  '800': { size: 54, dossiers: 1410, onTime: 0.47 },
  '801': { size: 60, dossiers: 1580, onTime: 0.585 },
  '802': { size: 215, dossiers: 6240, onTime: 0.856 },
  '803': { size: 148, dossiers: 5560, onTime: 0.43 },
  '804': { size: 90, dossiers: 2710, onTime: 0.58 },
  '805': { size: 61, dossiers: 1930, onTime: 0.57 },
  '806': { size: 169, dossiers: 4620, onTime: 0.46 },
  '807': { size: 170, dossiers: 4350, onTime: 0.824 },
  '808': { size: 98, dossiers: 2570, onTime: 0.882 },
};

/** What Mộc Hóa is without thị xã Kiến Tường. */
const MOC_HOA_ALONE: Traits = { size: 29, dossiers: 760, onTime: 0.842 };

/** @throws Error for a unit without invented figures. */
export function traitsOf(unit: string, period: PeriodCode): Traits {
  if (unit === '798' && period >= AFTER_SPLIT) return MOC_HOA_ALONE;
  const traits = TRAITS[unit];
  if (!traits) throw new Error(`No traits of unit ${unit}`);
  return traits;
}
