import { type Draft, item, paragraph } from './blocks';
import type { Facts } from './facts';
import { say } from './phrase';
import { MOST_STATEMENTS, ownWords, statements, whoSays } from './statements';

/** Results and proposals in the units' own words. */
export function otherResults(f: Facts): Draft {
  return {
    key: 'other-results',
    heading: 'Kết quả khác do các đơn vị báo cáo',
    blocks: [
      paragraph(f, 'other-results.department', [ownWords(f, 'general-results')]),
      ...listed(f, 'general-results', 'other-results'),
    ],
  };
}

export function proposals(f: Facts): Draft {
  return {
    key: 'proposals',
    heading: 'Đề xuất, kiến nghị',
    blocks: [
      paragraph(f, 'proposals.department', [ownWords(f, 'general-proposals')]),
      ...listed(f, 'general-proposals', 'proposals'),
    ],
  };
}

const listed = (f: Facts, code: string, key: string) =>
  statements(f, code)
    .slice(0, MOST_STATEMENTS)
    .map((one, index) =>
      item(f, `${key}.${index + 1}`, null, [say`${one.text} (${whoSays(f, one)})`]),
    );
