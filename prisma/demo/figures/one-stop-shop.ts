import { type PeriodCode, previousQuarter } from '@/lib/domain/quarter';
import { FIRST_PERIOD, indexOf, LAST_COMPLETE, OPEN_PERIOD } from '../calendar';
import { noise, spread, whole } from '../noise';
import { traitsOf } from '../traits';
import { AFTER_SPLIT, UNITS, unitOf } from '../units';
import type { Entries } from './entries';

/** The article's rate for the province in 2013-Q1. */
const PROVINCE_RATE = 0.61;
/** The largest unit takes up what is left to make that rate exact. */
const BALANCING_UNIT = '794';
/** Share of Mộc Hóa's open dossiers that went to thị xã Kiến Tường with its wards and communes. */
const HANDED_OVER = 0.6;

const SEASON = [0.95, 1.04, 1.02, 1] as const;

interface Flow {
  readonly online: number;
  readonly direct: number;
  readonly carriedOver: number;
  readonly resolved: number;
  readonly inProgress: number;
}

/** Dossiers in and out of a unit in a quarter, each quarter carrying on the one before. */
function flowOf(unit: string, period: PeriodCode): Flow {
  const { dossiers } = traitsOf(unit, period);
  const received = Math.round(
    dossiers *
      (SEASON[Number(period.at(-1)) - 1] ?? 1) *
      1.015 ** (indexOf(period) - indexOf(LAST_COMPLETE)) *
      spread(0.97, 1.03, unit, period, 'received'),
  );
  const online = onlineShare(unit, period);
  const carriedOver = carriedOverOf(unit, period);
  const total = received + carriedOver;
  const inProgress = Math.round(total * spread(0.1, 0.16, unit, period, 'open'));
  return {
    online: Math.round(received * online),
    direct: received - Math.round(received * online),
    carriedOver,
    resolved: total - inProgress,
    inProgress,
  };
}

/** Online filing begins where the software was handed over. */
function onlineShare(unit: string, period: PeriodCode): number {
  const handedOver = HANDED_OVER_ON[unit];
  const since = handedOver ? quarterOfDay(handedOver) : null;
  return since !== null && since <= period ? spread(0.01, 0.04, unit, period, 'online') : 0;
}

function carriedOverOf(unit: string, period: PeriodCode): number {
  const { dossiers } = traitsOf(unit, period);
  if (period === FIRST_PERIOD) return Math.round(dossiers * spread(0.1, 0.15, unit, 'first'));
  const before = previousQuarter(period);
  if (period === AFTER_SPLIT && (unit === '795' || unit === '798')) {
    const { inProgress } = flowOf('798', before);
    const gone = Math.round(inProgress * HANDED_OVER);
    return unit === '795' ? gone : inProgress - gone;
  }
  // Thủ Thừa found three dossiers counted twice: the one standing difference between quarters.
  const recount = unit === '804' && period === '2012-Q3' ? 3 : 0;
  return flowOf(unit, before).inProgress - recount;
}

/** Share resolved in time: rising from quarter to quarter towards the one of 2013-Q1. */
function onTimeShare(unit: string, period: PeriodCode): number {
  const { onTime } = traitsOf(unit, period);
  const quarters = indexOf(period) - indexOf(LAST_COMPLETE);
  if (quarters === 0) return onTime;
  const drift = quarters < 0 ? 0.02 : 0.014;
  return Math.min(0.95, onTime + drift * quarters + spread(-0.012, 0.012, unit, period, 'rate'));
}

const reportersOfLastComplete = (): string[] =>
  UNITS.filter(
    ({ kind, code }) => kind !== 'province' && kind !== 'department' && code !== '795',
  ).map(({ code }) => code);

/** Early and on time together. */
function inTimeOf(unit: string, period: PeriodCode): number {
  const { resolved } = flowOf(unit, period);
  if (unit !== BALANCING_UNIT || period !== LAST_COMPLETE) {
    return Math.round(resolved * onTimeShare(unit, period));
  }
  const others = reportersOfLastComplete().filter((code) => code !== BALANCING_UNIT);
  const sum = (of: (code: string) => number) => others.reduce((all, code) => all + of(code), 0);
  const resolvedByAll = resolved + sum((code) => flowOf(code, period).resolved);
  return Math.round(PROVINCE_RATE * resolvedByAll) - sum((code) => inTimeOf(code, period));
}

/** Days of the records of acceptance, which give the order in which the units are named. */
const HANDED_OVER_ON: Readonly<Record<string, string>> = {
  '794': '2012-12-18',
  '806': '2013-01-18',
  '803': '2013-02-26',
  '798': '2013-03-08',
};

const quarterOfDay = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** From when the units of the second wave are deploying, where they have begun. */
const DEPLOYING: Readonly<Record<string, PeriodCode>> = {
  '795': OPEN_PERIOD,
  '802': OPEN_PERIOD,
  '807': OPEN_PERIOD,
};

function projectOf(unit: string, period: PeriodCode): Entries['texts'] {
  const phase = { 'one-stop-project-phase': 'Giai đoạn 2 (2012–2015)' };
  const handedOver = HANDED_OVER_ON[unit];
  const known = (state: string, expected: string) => ({
    ...phase,
    'one-stop-project-state': state,
    'one-stop-project-expected': expected,
  });
  if (handedOver === undefined) {
    const deploying = DEPLOYING[unit];
    if (deploying !== undefined && deploying <= period) return known('being-deployed', '2013-Q3');
    return known(period < '2012-Q3' ? 'not-started' : 'plan-agreed', '2013-Q3');
  }
  const expected = quarterOfDay(handedOver);
  if (expected <= period) {
    return {
      ...phase,
      'one-stop-project-state': 'handed-over',
      'one-stop-project-handed-over-on': handedOver,
    };
  }
  return known(period < '2012-Q3' ? 'plan-agreed' : 'being-deployed', expected);
}

export function oneStopShop(unit: string, period: PeriodCode): Entries {
  const { online, direct, carriedOver, resolved, inProgress } = flowOf(unit, period);
  const inTime = inTimeOf(unit, period);
  const early = Math.round(inTime * spread(0.22, 0.4, unit, period, 'early'));
  const overdue = Math.round(
    inProgress * (1 - onTimeShare(unit, period)) * spread(0.3, 0.5, unit, period, 'overdue'),
  );
  return {
    numbers: {
      'dossiers-received-online': online,
      'dossiers-received-direct': direct,
      'dossiers-carried-over': carriedOver,
      'dossiers-resolved-early': early,
      'dossiers-resolved-on-time': inTime - early,
      'dossiers-resolved-late': resolved - inTime,
      'dossiers-in-progress-within-time': inProgress - overdue,
      'dossiers-in-progress-overdue': overdue,
      'dossiers-awaiting-supplement': Math.round(
        inProgress * spread(0.05, 0.15, unit, period, 'supplement'),
      ),
      'dossiers-returned': Math.round(resolved * spread(0.004, 0.012, unit, period, 'returned')),
      'dossiers-withdrawn': whole(0, 1 + Math.round(resolved / 900), unit, period, 'withdrawn'),
    },
    texts: projectOf(unit, period),
    remark: remarkOf(unit, period),
  };
}

function remarkOf(unit: string, period: PeriodCode): string | null {
  const handedOver = HANDED_OVER_ON[unit];
  if (handedOver !== undefined && quarterOfDay(handedOver) === period) {
    return 'Phần mềm một cửa đã bàn giao, nghiệm thu; các phân hệ vận hành ổn định.';
  }
  if (unitOf(unit).kind === 'city' && period === LAST_COMPLETE) {
    return 'Hồ sơ đất đai tăng sau Tết, nhiều hồ sơ phải xác minh nên trả kết quả chậm.';
  }
  return noise(unit, period, 'one-stop-remark') < 0.15
    ? 'Hồ sơ trễ hạn chủ yếu thuộc lĩnh vực đất đai.'
    : null;
}
