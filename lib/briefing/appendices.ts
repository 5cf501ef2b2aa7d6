import { FIGURE_NOTES, figureTables } from './appendix-figures';
import { routeTable } from './appendix-routes';
import { quarterLong } from './dates';
import type { Appendix, DocumentTable } from './document';
import type { Facts } from './facts';
import { NOTICE, reference } from './frame';
import { upper, upperFirst } from './phrase';
import { leftovers } from './statements';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** What the units wrote under these headings, where the text had no room for all of it. */
const TOPICS = [
  { code: 'general-assessment', section: null, about: 'Đánh giá chung' },
  { code: 'general-results', section: null, about: 'Kết quả' },
  { code: 'general-difficulties', section: null, about: 'Khó khăn' },
  { code: 'sim-assessment', section: 'prepaid-sim', about: 'Thuê bao trả trước' },
  { code: 'general-proposals', section: null, about: 'Kiến nghị' },
] as const;

export function appendices(f: Facts): Appendix[] {
  const routes = routeTable(f);
  const rest = remarks(f);
  const drafts = [
    {
      key: 'figures',
      title: `Số liệu chủ yếu theo đơn vị ${quarterLong(f.period)}`,
      notes: FIGURE_NOTES,
      tables: figureTables(f),
    },
    {
      key: 'routes',
      title: `Các tuyến ngầm hóa, chỉnh trang cáp viễn thông ${quarterLong(f.period)}`,
      notes: [],
      tables: routes ? [routes] : [],
    },
    {
      key: 'remarks',
      title: `Ý kiến khác của các đơn vị ${quarterLong(f.period)}`,
      notes: [],
      tables: rest ? [rest] : [],
    },
  ];
  return drafts
    .filter(({ tables }) => tables.length > 0)
    .map((draft, index) => ({
      ...draft,
      label: `Phụ lục ${ROMAN[index] ?? index + 1}`,
      title: upper(draft.title),
      reference: reference(f.input),
      notes: f.input.demo ? [...draft.notes, NOTICE] : draft.notes,
    }));
}

function remarks(f: Facts): DocumentTable | null {
  const rest = leftovers(f, TOPICS);
  if (rest.length === 0) return null;
  return {
    key: 'remarks',
    caption: null,
    compact: false,
    columns: [
      { key: 'position', header: 'STT', group: null, align: 'center', width: 1.2 },
      { key: 'unit', header: 'Đơn vị', group: null, align: 'left', width: 4 },
      { key: 'about', header: 'Nội dung', group: null, align: 'left', width: 3 },
      { key: 'text', header: 'Ý kiến', group: null, align: 'left', width: 10 },
    ],
    rows: rest.map(({ unit, about, text }, index) => ({
      key: `remark.${index + 1}`,
      role: 'unit',
      cells: [String(index + 1), upperFirst(unit), about, text].map((value) => [
        { type: 'text', text: value },
      ]),
    })),
  };
}
