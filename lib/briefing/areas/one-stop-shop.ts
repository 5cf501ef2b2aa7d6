import type { UnitQuarter } from '@/lib/domain/province';
import { type Draft, paragraph } from '../blocks';
import { andCompared, compared } from '../compare';
import type { Facts } from '../facts';
import { NOTICEABLE, targetWords } from '../judgement';
import { join, listOf, maybe, type Phrase, say } from '../phrase';
import { collective, countedList, unitName } from '../unit-names';
import { breakdown, counted } from './breakdown';
import { projects } from './one-stop-project';
import { wholeProvince } from './wording';

const RATE = 'on-time-rate';

/** Rates of more units than these are left to the appendix. */
const MOST_RATES = 6;

export function oneStopShop(f: Facts): Draft {
  return {
    key: 'one-stop-shop',
    heading: 'Giải quyết hồ sơ theo cơ chế một cửa, một cửa liên thông',
    blocks: [
      paragraph(f, 'one-stop-shop.dossiers', [received(f), resolved(f), inProgress(f)]),
      paragraph(f, 'one-stop-shop.rate', [rate(f), leaders(f), movers(f)]),
      ...projects(f).map((sentences, index) =>
        paragraph(f, `one-stop-shop.project.${index + 1}`, sentences),
      ),
    ],
  };
}

function received(f: Facts): Phrase | null {
  const places = f.places.map((entry) => entry.unit);
  const ways = breakdown(
    f,
    'dossiers-received',
    [
      { code: 'dossiers-received-online', words: (count) => say`nộp trực tuyến ${count}` },
      {
        code: 'dossiers-received-direct',
        words: (count) => say`nộp trực tiếp hoặc qua bưu chính ${count}`,
      },
    ],
    ', ',
  );
  const total = say`; cùng với ${f.part('dossiers-carried-over', 'dossiers-total')} hồ sơ kỳ trước chuyển sang, tổng số phải giải quyết là ${f.total('dossiers-total')} hồ sơ`;
  return say`trong quý, bộ phận một cửa các ${collective(places)} tiếp nhận ${f.total('dossiers-received')} hồ sơ${maybe(ways && say` (${ways})`)}${andCompared(f, 'dossiers-received')}${maybe(total)}`;
}

function resolved(f: Facts): Phrase | null {
  const how = breakdown(f, 'dossiers-resolved', [
    { code: 'dossiers-resolved-early', words: counted('hồ sơ trước hạn') },
    { code: 'dossiers-resolved-on-time', words: counted('hồ sơ đúng hạn') },
    { code: 'dossiers-resolved-late', words: counted('hồ sơ quá hạn') },
  ]);
  return say`đã giải quyết ${f.total('dossiers-resolved')} hồ sơ${maybe(how && say`, gồm ${how}`)}`;
}

function inProgress(f: Facts): Phrase | null {
  const overdue = say`, trong đó ${f.part('dossiers-in-progress-overdue', 'dossiers-in-progress')} hồ sơ đã quá hạn`;
  return say`còn ${f.some('dossiers-in-progress')} hồ sơ đang giải quyết${maybe(overdue)}`;
}

/** The province's rate, how it moved, and how it stands to the target. */
function rate(f: Facts): Phrase | null {
  const value = f.total(RATE);
  const target = f.target(RATE);
  const indicator = f.indicator(RATE);
  const change = compared(f, RATE);
  const stands =
    value && target && indicator
      ? say`${targetWords(value.value, target.value, indicator.direction)} ${target}`
      : null;
  const more = change && stands ? join([change, stands], '; ') : (change ?? stands);
  return say`tỷ lệ hồ sơ giải quyết đúng hạn của ${wholeProvince(f)} là ${value}${maybe(more && say`, ${more}`)}`;
}

const byRate = (f: Facts, entries: readonly UnitQuarter[]): UnitQuarter[] =>
  [...entries].sort((a, b) => (f.raw(b, RATE) ?? 0) - (f.raw(a, RATE) ?? 0));

/** Units that reach the target, the best first. */
function leaders(f: Facts): Phrase | null {
  const target = f.target(RATE);
  if (!target) return null;
  const reaching = { indicator: RATE, compare: '>=', to: target.value } as const;
  const above = { indicator: RATE, compare: '>', to: target.value } as const;
  const entries = byRate(f, f.where(reaching));
  if (entries.length === 0) {
    const everyone = f.where({ indicator: RATE, known: true }).length === f.places.length;
    return everyone ? say`chưa có đơn vị nào đạt ${target}` : null;
  }
  // "trên" only where none stands exactly at the target.
  const strict = f.where(above).length === entries.length;
  const units = entries.map((entry) => entry.unit);
  const list = countedList(f.count(strict ? above : reaching), units);
  const rates = listOf(entries.map((entry) => say`${f.of(entry, RATE)}`));
  const order = entries.length > 1 ? 'lần lượt là ' : '';
  const detail = entries.length <= MOST_RATES ? say` (${order}${rates})` : null;
  const bound = strict ? say`trên ${target}` : say`từ ${target} trở lên`;
  return say`trong đó, tỷ lệ ${bound} có ở ${list}${maybe(detail)}`;
}

/** The units that moved most against the quarter before, where that is much. */
function movers(f: Facts): Phrase | null {
  const moved = f.places.flatMap((entry) => {
    const change = f.unitChange(entry, RATE, f.previous);
    return change && Math.abs(change.value) >= NOTICEABLE ? [{ entry, change }] : [];
  });
  const sorted = moved.sort((a, b) => b.change.value - a.change.value);
  const [up, down] = [sorted[0], sorted.at(-1)];
  const words = [
    up && up.change.value > 0
      ? say`${unitName(up.entry.unit)} tăng nhiều nhất (${up.change})`
      : null,
    down && down.change.value < 0
      ? say`${unitName(down.entry.unit)} giảm nhiều nhất (${down.change})`
      : null,
  ];
  return say`so với quý trước, ${join(words, '; ')}`;
}
