import { type Draft, paragraph } from '../blocks';
import { andCompared } from '../compare';
import type { Facts } from '../facts';
import { join, lowerFirst, maybe, type Phrase, say } from '../phrase';
import { departmentBrief } from './wording';

export function sanctions(f: Facts): Draft {
  return {
    key: 'sanctions',
    heading: 'Xử phạt vi phạm hành chính',
    blocks: [paragraph(f, 'sanctions.decisions', [decisions(f), byField(f), fines(f)])],
  };
}

function decisions(f: Facts): Phrase | null {
  const issued = f.total('sanction-decisions');
  if (issued?.value === 0 && f.total('sanction-records')?.value === 0) {
    return say`trong quý không phát sinh vụ việc bị xử phạt vi phạm hành chính`;
  }
  const own = f.department && f.of(f.department, 'sanction-decisions');
  const part = own && own.value > 0 ? say` (riêng ${departmentBrief(f)} ${own} quyết định)` : null;
  const records = say`đã lập ${f.some('sanction-records')} biên bản vi phạm hành chính, `;
  return say`trong quý ${maybe(records)}ban hành ${issued} quyết định xử phạt${maybe(part)}${andCompared(f, 'sanction-decisions')}`;
}

/** The fields of the catalogue that had decisions, the busiest first. */
function byField(f: Facts): Phrase | null {
  const fields = f.input.province.catalogue.indicators
    .filter(
      (indicator) =>
        indicator.code.startsWith('sanction-decisions-') &&
        !indicator.code.startsWith('sanction-decisions-by-'),
    )
    .flatMap((indicator) => {
      const count = f.some(indicator.code);
      return count ? [{ name: lowerFirst(indicator.name.vi), count }] : [];
    })
    .sort((a, b) => b.count.value - a.count.value)
    .map(({ name, count }) => say`${name} (${count} quyết định)`);
  return say`theo lĩnh vực: ${join(fields, '; ')}`;
}

function fines(f: Facts): Phrase | null {
  const share = f.share('sanction-fines-collected', 'sanction-fines-decided');
  const collected = say`; đã thu ${f.part('sanction-fines-collected', 'sanction-fines-decided')}${maybe(say`, bằng ${share} số phải thu`)}`;
  return say`tổng số tiền phạt là ${f.some('sanction-fines-decided')}${andCompared(f, 'sanction-fines-decided')}${maybe(collected)}`;
}
