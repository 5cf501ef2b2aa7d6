import { keepBoundaryMap } from '@/lib/data/boundary-commands';
import type { Viewer } from '@/lib/domain/access';
import { addDays, type IsoDate } from '@/lib/domain/calendar';
import { bytesOf, mapJson } from './boundary-json';

let day: IsoDate = '2011-01-01';

/** A map in force from a day of its own, before the demonstration's first period. */
export async function aKeptMap(admin: Viewer): Promise<{ id: number }> {
  day = addDays(day, 1);
  const input = { validFrom: day, replaces: null, fileName: 'long-an.geojson' };
  return keepBoundaryMap(admin, input, async () => bytesOf(mapJson()));
}
