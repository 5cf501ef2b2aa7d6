import { type Draft, paragraph } from '../blocks';
import { andCompared } from '../compare';
import type { Facts } from '../facts';
import { join, lowerFirst, maybe, type Phrase, say } from '../phrase';
import { statements } from '../statements';
import { levelOf } from '../unit-names';

/** Topics that a text has room for, the most widely covered first. */
const MOST_TOPICS = 6;

export function broadcasting(f: Facts): Draft {
  return {
    key: 'broadcasting',
    heading: 'Tuyên truyền, truyền thanh cơ sở',
    blocks: [
      paragraph(f, 'broadcasting.programmes', [programmes(f), hours(f), topics(f)]),
      paragraph(f, 'broadcasting.stations', [stations(f)]),
    ],
  };
}

/** "từ cấp huyện đến cấp xã", as far down as the reporting units go. */
function reach(f: Facts): string {
  const level = levelOf(f.places.map((entry) => entry.unit));
  return level === 'cấp huyện' ? 'từ huyện đến xã' : 'cơ sở';
}

function programmes(f: Facts): Phrase | null {
  const produced = join(
    [
      say`${f.some('programmes')} chương trình phát thanh`,
      say`${f.some('columns')} chuyên mục định kỳ`,
    ],
    ', ',
  );
  return say`hệ thống đài, trạm truyền thanh ${reach(f)} đã thực hiện ${produced}`;
}

function hours(f: Facts): Phrase | null {
  return say`tổng thời lượng phát sóng là ${f.some('broadcast-hours')} giờ${andCompared(f, 'broadcast-hours')}`;
}

function topics(f: Facts): Phrase | null {
  const named = statements(f, 'broadcast-topics').slice(0, MOST_TOPICS);
  const list = join(
    named.map(({ text }) => lowerFirst(text)),
    '; ',
  );
  return say`nội dung tuyên truyền tập trung vào: ${list}`;
}

function stations(f: Facts): Phrase | null {
  const broken = f.total('stations-broken');
  const state =
    broken?.value === 0
      ? say`; tất cả đều đang hoạt động`
      : say`; ${f.part('stations-working', 'stations')} đài, trạm đang hoạt động`;
  return say`hệ thống truyền thanh cấp xã có ${f.some('stations')} đài, trạm${maybe(state)}`;
}
