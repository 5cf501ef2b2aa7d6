import type { Tile } from '@/lib/domain/overview/unit-map';
import { unitOf } from './units';

// Long An on a grid, north at the top: each unit beside those that it borders on, as far as equal
// squares allow.
const ROWS: readonly (readonly (string | null)[])[] = [
  ['796', '797', null, '801', '802', null],
  [null, '795', '798', '800', '803', '807'],
  [null, null, '799', '804', '805', '806'],
  [null, null, null, '794', '808', null],
];

export const TILES: readonly Tile[] = ROWS.flatMap((codes, row) =>
  codes.flatMap((code, column) =>
    code === null ? [] : [{ unitId: unitOf(code).id, column: column + 1, row: row + 1 }],
  ),
);
