import { type Draft, paragraph } from '../blocks';
import { compared } from '../compare';
import type { Facts } from '../facts';
import { maybe, type Phrase, say } from '../phrase';
import { wholeProvince } from './wording';

/** The suspended ones and their reasons are told among the difficulties. */
export function postOffices(f: Facts): Draft {
  return {
    key: 'post-offices',
    heading: 'Điểm bưu điện văn hóa xã',
    blocks: [paragraph(f, 'post-offices.state', [points(f)])],
  };
}

function points(f: Facts): Phrase | null {
  const all = f.some('post-offices');
  const operating = f.total('post-offices-operating');
  const suspended = f.total('post-offices-suspended');
  if (all && suspended?.value === 0) {
    const change = say`; số điểm tạm ngưng ${compared(f, 'post-offices-suspended')}`;
    return say`${wholeProvince(f)} có ${all} điểm bưu điện văn hóa xã, tất cả đều đang hoạt động${maybe(change)}`;
  }
  const rate = say`, đạt ${f.total('post-office-operating-rate')}`;
  const working = say`; số điểm đang hoạt động là ${operating}${maybe(rate)}`;
  return say`${wholeProvince(f)} có ${all} điểm bưu điện văn hóa xã${maybe(working)}`;
}
