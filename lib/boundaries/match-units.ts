import type { Unit } from '@/lib/domain/unit';
import { foldText } from '@/lib/format/text';
import { formatUnitName } from '@/lib/format/unit-names';
import { BoundaryFault, fault } from './faults';
import { MAX_FAULTS } from './limits';
import type { Feature } from './read-geojson';

export type NamedUnit = Pick<Unit, 'id' | 'code' | 'name' | 'kind'>;

export interface Match {
  /** The property by which features were told apart, as the file writes it. */
  readonly property: string;
  readonly by: 'code' | 'name';
  readonly byUnit: ReadonlyMap<number, Feature>;
  /** Features that are no unit of the day. */
  readonly ignored: readonly Feature[];
}

// Spelt as `plain` makes them: "MA_HUYEN", "maHuyen" and "Mã huyện" are one.
const CODES =
  'code ma mahuyen maquan maquanhuyen maxa maphuong maphuongxa madvhc madonvi unitcode districtcode wardcode communecode'.split(
    ' ',
  );
const NAMES =
  'name ten tenhuyen tenquan tenquanhuyen tenxa tenphuong tenphuongxa tendvhc tendonvi fullname namevi name2 name3 varname2 varname3 districtname wardname communename'.split(
    ' ',
  );

const plain = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, '');
/** Official codes are padded in some files and numbers in others. */
const codeKey = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What stands before a unit's name, folded. */
const KIND =
  /^(?:thanh pho|thi xa|thi tran|dac khu|huyen|quan|phuong|xa|tp|tx|tt)\.?\s+|\s+(?:district|town|township|city|ward|commune)$/g;
const nameKey = (value: string): string => foldText(value).replace(/[^a-z0-9 ]/g, ' ');
const bareName = (value: string): string => plain(nameKey(value).trim().replace(KIND, ''));

/**
 * Finds the unit of each feature, by its official code or by its name without marks: by the one
 * property that knows the most units; where two know as many, a code counts before a name.
 * @throws BoundaryFault where none knows any, or two features are one unit
 */
export function matchUnits(features: readonly Feature[], units: readonly NamedUnit[]): Match {
  const properties = [...new Set(features.flatMap((each) => Object.keys(each.properties)))];
  const unitOf = { code: byCode(units), name: byName(units) };
  let best: { property: string; by: Match['by']; count: number } | null = null;
  for (const by of ['code', 'name'] as const) {
    const known = by === 'code' ? CODES : NAMES;
    for (const property of properties.filter((each) => known.includes(plain(each)))) {
      const found = features.map((each) => unitOf[by](textOf(each.properties[property]))?.id);
      const count = new Set(found.filter((id) => id !== undefined)).size;
      if (count > (best?.count ?? 0)) best = { property, by, count };
    }
  }
  if (!best) {
    throw fault('no-match', {
      properties: properties.slice(0, 12).join(', ').slice(0, 200) || '–',
    });
  }
  const { property, by } = best;
  const byUnit = new Map<number, Feature[]>();
  const ignored: Feature[] = [];
  for (const feature of features) {
    const unit = unitOf[by](textOf(feature.properties[property]));
    if (!unit) ignored.push(feature);
    else byUnit.set(unit.id, [...(byUnit.get(unit.id) ?? []), feature]);
  }
  const doubled = units.flatMap((unit) => {
    const own = byUnit.get(unit.id) ?? [];
    if (own.length < 2) return [];
    const numbers = own.map(({ number }) => number).slice(0, 6);
    const params = { unit: formatUnitName(unit), numbers: numbers.join(', ') };
    return [{ code: 'doubled', params } as const];
  });
  if (doubled.length > 0) throw new BoundaryFault(doubled.slice(0, MAX_FAULTS));
  return {
    property,
    by,
    byUnit: new Map([...byUnit].flatMap(([id, [only]]) => (only ? [[id, only] as const] : []))),
    ignored,
  };
}

/** The feature as a person would look for it in the file. */
export function featureName({ number, properties }: Feature): string {
  const named = Object.entries(properties).find(
    ([key, value]) => NAMES.includes(plain(key)) && textOf(value) !== '',
  );
  return named ? `${textOf(named[1]).slice(0, 60)} (${number})` : `(${number})`;
}

type Find = (value: string) => NamedUnit | undefined;

function byCode(units: readonly NamedUnit[]): Find {
  const known = new Map(units.map((unit) => [codeKey(unit.code), unit]));
  return (value) => known.get(codeKey(value));
}

/** With its kind a name is sure; a bare one counts where a single unit bears it. */
function byName(units: readonly NamedUnit[]): Find {
  const whole = unique(units, (unit) => plain(formatUnitName(unit)));
  const bare = unique(units, (unit) => plain(unit.name));
  return (value) => {
    const name = plain(value);
    return whole.get(name) ?? bare.get(name) ?? bare.get(bareName(value));
  };
}

function unique(units: readonly NamedUnit[], key: (unit: NamedUnit) => string) {
  const known = new Map<string, NamedUnit | undefined>();
  for (const unit of units) known.set(key(unit), known.has(key(unit)) ? undefined : unit);
  return known;
}
