import type { PeriodCode } from '@/lib/domain/quarter';
import { indexOf, periodOf } from '../calendar';
import { spread } from '../noise';
import { compositionOn, unitOf } from '../units';
import type { Entries } from './entries';

/** Directives by the quarter in which they were issued; the article's three in 2013-Q1. */
const DIRECTIVES: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  '2012-Q2': [['794', '486/UBND-VX', '2012-05-15']],
  '2012-Q4': [['803', '1520/UBND-VX', '2012-11-06']],
  '2013-Q1': [
    ['806', '125/UBND-VX', '2013-01-22'],
    ['798', '187/UBND-VX', '2013-02-20'],
    ['801', '243/UBND-VX', '2013-03-07'],
  ],
  '2013-Q2': [['808', '398/UBND-VX', '2013-05-09']],
};

export function email(unit: string, period: PeriodCode): Entries {
  const composition = compositionOn(unitOf(unit).id, periodOf(period).window.from);
  const below = composition ? composition.wards + composition.communes + composition.townships : 0;
  const issued = 70 + below * 7 + indexOf(period) * 3;
  const use = spread(0.44, 0.66, unit, 'mail') + 0.025 * indexOf(period);
  const directive = DIRECTIVES[period]?.find(([code]) => code === unit);
  return {
    numbers: {
      'mailboxes-issued': issued,
      'mailboxes-used': Math.round(issued * Math.min(0.95, use)),
    },
    texts: directive
      ? {
          'email-directive-issued': 'yes',
          'email-directive-number': directive[1],
          'email-directive-date': directive[2],
        }
      : { 'email-directive-issued': 'no' },
    remark: directive
      ? 'Đã chỉ đạo các cơ quan, cá nhân trên địa bàn sử dụng thư điện tử của tỉnh đúng quy định, bảo đảm an toàn.'
      : null,
  };
}
