import { type Draft, paragraph } from '../blocks';
import { changeWords } from '../compare';
import type { Facts } from '../facts';
import { join, maybe, type Phrase, say } from '../phrase';
import { breakdown, counted } from './breakdown';
import { wholeProvince } from './wording';

/** The routes in danger are told among the difficulties, all of them in the appendix. */
export function cables(f: Facts): Draft {
  return {
    key: 'cables',
    heading: 'Ngầm hóa, chỉnh trang cáp viễn thông',
    blocks: [paragraph(f, 'cables.routes', [routes(f), states(f)])],
  };
}

const KINDS = [
  { code: 'cable-routes-undergrounding', noun: 'tuyến ngầm hóa' },
  { code: 'cable-routes-tidying', noun: 'tuyến chỉnh trang, làm gọn cáp' },
] as const;

function routes(f: Facts): Phrase | null {
  const all = f.some('cable-routes');
  const only = KINDS.find(({ code }) => f.total(code)?.value === all?.value);
  const kinds = breakdown(
    f,
    'cable-routes',
    KINDS.map(({ code, noun }) => ({ code, words: counted(noun) })),
  );
  return say`${wholeProvince(f)} đang theo dõi ${all} ${only?.noun ?? 'tuyến'}${maybe(kinds && say`, gồm ${kinds}`)}`;
}

function states(f: Facts): Phrase | null {
  if (f.some('cable-routes') === null) return null;
  const length = say` (${f.part('cable-km-done', 'cable-routes-done')} km)`;
  const change = f.change('cable-routes-done', f.previous);
  const moved =
    change && change.value !== 0 ? changeWords(f, 'cable-routes-done', f.previous) : null;
  const since = say`, ${moved} so với quý trước`;
  const done = f.total('cable-routes-done');
  const known = join(
    [
      done?.value === 0
        ? say`chưa có tuyến nào hoàn thành`
        : say`${done} tuyến đã hoàn thành${maybe(length)}${maybe(since)}`,
      say`${f.some('cable-routes-in-progress')} tuyến đang triển khai`,
      say`${f.some('cable-routes-not-started')} tuyến chưa triển khai`,
    ],
    '; ',
  );
  return say`đến cuối quý, ${known}`;
}
