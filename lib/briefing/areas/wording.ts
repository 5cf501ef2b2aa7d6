import type { Facts } from '../facts';
import { upperFirst } from '../phrase';
import { collective } from '../unit-names';

/** "tỉnh Long An"; a centrally run city says so in its own name. */
export function provinceName(f: Facts): string {
  const name = f.input.profile.provinceName;
  return /^(tỉnh|thành phố) /iu.test(name) ? name : `tỉnh ${name}`;
}

/** "toàn tỉnh". */
export const wholeProvince = (f: Facts): string =>
  /^thành phố /iu.test(provinceName(f)) ? 'toàn thành phố' : 'toàn tỉnh';

/** "các huyện, thành phố". */
export const allPlaces = (f: Facts): string =>
  `các ${collective(f.places.map((entry) => entry.unit))}`;

/** "Sở": the Department's name in brief. */
export const departmentBrief = (f: Facts): string =>
  upperFirst(f.input.profile.name.split(' ')[0] ?? '');
