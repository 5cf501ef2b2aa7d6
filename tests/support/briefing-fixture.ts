import type { BriefingInput } from '@/lib/briefing/input';
import { firstDayOf, lastDayOf } from '@/lib/domain/calendar';
import type { DepartmentProfile } from '@/lib/domain/department';
import type {
  ProvinceQuarter,
  QuarterData,
  ReportingUnit,
  UnitQuarter,
} from '@/lib/domain/province';
import { nextQuarter, type PeriodCode } from '@/lib/domain/quarter';
import {
  type CableRouteEntry,
  cableFigures,
  type PostOfficeEntry,
  postOfficeFigures,
} from '@/lib/domain/register';
import type { UnitKind } from '@/lib/domain/unit';
import { BRIEFING_CATALOGUE } from './briefing-catalogue';

/* A small province that holds the facts of the first quarter of 2013. Other figures are invented. */

const UNITS: readonly [code: string, name: string, kind: UnitKind][] = [
  ['794', 'Tân An', 'city'],
  ['796', 'Tân Hưng', 'district'],
  ['797', 'Vĩnh Hưng', 'district'],
  ['798', 'Mộc Hóa', 'district'],
  ['799', 'Tân Thạnh', 'district'],
  ['800', 'Thạnh Hóa', 'district'],
  ['801', 'Đức Huệ', 'district'],
  ['802', 'Đức Hòa', 'district'],
  ['803', 'Bến Lức', 'district'],
  ['804', 'Thủ Thừa', 'district'],
  ['805', 'Tân Trụ', 'district'],
  ['806', 'Cần Đước', 'district'],
  ['807', 'Cần Giuộc', 'district'],
  ['808', 'Châu Thành', 'district'],
];

/** Of 1,000 dossiers resolved; together 8,540 of 14,000, which is 61%. */
const ON_TIME: Readonly<Record<string, number>> = {
  '808': 932,
  '802': 900,
  '798': 870,
  '807': 840,
  '794': 620,
  '806': 590,
  '803': 560,
  '804': 530,
  '805': 510,
  '796': 490,
  '797': 470,
  '799': 440,
  '800': 410,
  '801': 378,
};

const HANDED_OVER: Readonly<Record<string, string>> = {
  '794': '2012-11-20',
  '806': '2012-12-18',
  '803': '2013-01-15',
  '798': '2013-02-26',
};

const DIRECTIVES: Readonly<Record<string, readonly [number: string, day: string]>> = {
  '806': ['36/UBND-VX', '2013-01-14'],
  '798': ['125/UBND-VX', '2013-01-29'],
  '801': ['88/UBND-VX', '2013-03-05'],
};

/** Of 12 or 13 points each; 26 in all. */
const SUSPENDED: Readonly<Record<string, number>> = {
  '796': 3,
  '797': 2,
  '798': 4,
  '799': 2,
  '800': 3,
  '801': 4,
  '803': 1,
  '804': 2,
  '805': 1,
  '806': 2,
  '807': 2,
};

export const unitOf = (
  [code, name, kind]: readonly [string, string, UnitKind],
  index: number,
): ReportingUnit => ({
  id: index + 1,
  code,
  name,
  kind,
  position: index + 1,
  validFrom: '2004-01-01',
  validTo: null,
});

/** A unit's report; figures of registers are counted, as in the product. */
export function report(
  unit: ReportingUnit,
  content: {
    numbers?: Record<string, number | null | undefined>;
    texts?: Record<string, string | null>;
    routes?: readonly CableRouteEntry[];
    postOffices?: readonly PostOfficeEntry[];
    remarks?: UnitQuarter['remarks'];
    standing?: UnitQuarter['standing'];
  },
): UnitQuarter {
  const { numbers = {}, texts = {}, routes = [], postOffices = [], remarks = [] } = content;
  const registers =
    unit.kind === 'department'
      ? {}
      : { ...cableFigures(routes), ...postOfficeFigures(postOffices) };
  return {
    unit,
    unitId: unit.id,
    unitKind: unit.kind,
    figures: { numbers: { ...registers, ...numbers }, texts },
    standing: content.standing ?? 'approved',
    revision: 1,
    routes,
    postOffices,
    remarks,
  };
}

/** A unit that has put nothing into the Department's hands. */
export const unreported = (unit: ReportingUnit): UnitQuarter => ({
  ...report(unit, {}),
  figures: null,
  standing: null,
  revision: null,
});

export const quarterData = (code: PeriodCode, units: readonly UnitQuarter[]): QuarterData => ({
  period: {
    id: Number(code.replace('-Q', '')),
    code,
    window: { from: firstDayOf(code), to: lastDayOf(code) },
    opensOn: firstDayOf(code),
    dueOn: lastDayOf(code),
    reviewOn: lastDayOf(code),
    meetingOn: firstDayOf(nextQuarter(code)),
    lockReason: null,
  },
  units,
});

let routeId = 0;
export const routeEntry = (
  name: string,
  extras: Partial<CableRouteEntry> = {},
): CableRouteEntry => {
  routeId += 1;
  return {
    id: routeId,
    name,
    from: 'Nguyễn Trung Trực',
    to: 'Hùng Vương',
    km: 1.2,
    enterprises: ['Viettel Long An', 'VNPT Long An'],
    kind: 'undergrounding',
    phase: null,
    originalDeadline: '2012-12',
    extensions: [],
    state: 'not-started',
    percent: null,
    remark: null,
    ...extras,
  };
};

const EXTENDED: Partial<CableRouteEntry> = {
  extensions: [
    {
      deadline: '2013-06',
      authority: 'Ủy ban nhân dân tỉnh',
      documentNumber: null,
      decidedOn: null,
    },
  ],
};
const TIDYING: Partial<CableRouteEntry> = {
  kind: 'tidying',
  phase: 'giai đoạn 1',
  originalDeadline: '2013-Q4',
  state: 'in-progress',
  percent: 35,
};

const ROUTES: Readonly<Record<string, readonly CableRouteEntry[]>> = {
  '794': [
    routeEntry('Đường Nguyễn Đình Chiểu', EXTENDED),
    routeEntry('Đường Trương Định', EXTENDED),
    routeEntry('Đường Võ Văn Tần', EXTENDED),
    routeEntry('Quốc lộ 62', { ...TIDYING, km: 2.5 }),
  ],
  '803': [routeEntry('Đường Nguyễn Hữu Thọ', EXTENDED)],
  '802': [routeEntry('Thị trấn Hậu Nghĩa', { ...TIDYING, state: 'done', percent: 100, km: 0.85 })],
};

const points = (code: string, count: number, suspended: number): PostOfficeEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    id: Number(code) * 100 + index,
    commune: `Xã ${index + 1}`,
    name: `Điểm ${index + 1}`,
    state: index < suspended ? 'suspended' : 'operating',
    reason: index < suspended ? 'no-staff' : null,
    since: null,
  }));

const TOPICS = [
  'Nghị quyết Trung ương 4 (khóa XI) “Một số vấn đề cấp bách về xây dựng Đảng hiện nay”',
  'các Nghị quyết, Kết luận Hội nghị Trung ương 6 (khóa XI)',
].join('\n');

const SIM_ASSESSMENT =
  'Còn tình trạng mua bán, lưu thông SIM đã đăng ký thông tin của người khác, bán SIM trực tiếp và lưu động; cấp huyện chưa kiên quyết xử lý vi phạm';

function articleReport(unit: ReportingUnit, index: number, shift: number): UnitQuarter {
  const { code } = unit;
  const onTime = (ON_TIME[code] ?? 0) - shift * 20;
  const current = shift === 0;
  return report(unit, {
    routes: ROUTES[code] ?? [],
    postOffices: points(code, index < 7 ? 13 : 12, (SUSPENDED[code] ?? 0) + (shift > 1 ? 1 : 0)),
    numbers: {
      'dossiers-received-online': 40 + index * 3,
      'dossiers-received-direct': 1020 - shift * 15,
      'dossiers-carried-over': 90,
      'dossiers-resolved-early': 120,
      'dossiers-resolved-on-time': onTime - 120,
      'dossiers-resolved-late': 1000 - onTime,
      'dossiers-in-progress-within-time': 110 + index,
      'dossiers-in-progress-overdue': 20 + (index % 3) + shift,
      'internet-places-with-games': 31 + index,
      'internet-places-without-games': 12,
      'internet-places-suspended': index % 3,
      'internet-certificates-appraised': 2 + (index % 4),
      'internet-certificates-issued': 2 + (index % 2),
      'internet-certificates-revoked': index === 8 ? 1 : 0,
      'internet-inspections': 14 + index - shift,
      'internet-places-inspected': 12 + index - shift,
      'internet-places-in-violation': 1 + (index % 3),
      'internet-violations-opening-hours': 1,
      'internet-violations-near-school': index % 2,
      'internet-violations-no-certificate': index === 3 ? 1 : 0,
      'internet-fines-decided': 1_500_000,
      'internet-fines-collected': 1_200_000,
      'mailboxes-issued': 180 + index * 5,
      'mailboxes-used': 95 + index * 4 - shift * 6,
      programmes: 72 + index,
      columns: 6,
      'broadcast-hours': 130.5 + index,
      'stations-working': 12,
      'stations-broken': index === 2 ? 2 : 0,
      'printing-establishments': 3,
      'publishing-distributors': 5,
      'publishing-inspections': 2,
      'publishing-places-inspected': 2,
      'publishing-places-in-violation': 0,
      'sanction-records-post': 0,
      'sanction-records-telecom': index % 2,
      'sanction-records-internet': 1,
      'sanction-decisions-post': 0,
      'sanction-decisions-telecom': 0,
      'sanction-decisions-internet': 1,
      'sanction-fines-decided-post': 0,
      'sanction-fines-decided-telecom': 0,
      'sanction-fines-decided-internet': 1_500_000,
      'sanction-fines-collected-post': 0,
      'sanction-fines-collected-telecom': 0,
      'sanction-fines-collected-internet': 1_200_000,
    },
    texts: articleTexts(code, index, current),
  });
}

function articleTexts(
  code: string,
  index: number,
  current: boolean,
): Record<string, string | null> {
  const handedOver = HANDED_OVER[code];
  const directive = current ? DIRECTIVES[code] : undefined;
  return {
    'one-stop-project-phase': 'Giai đoạn 2 (2012–2015)',
    'one-stop-project-state': handedOver ? 'handed-over' : 'plan-agreed',
    'one-stop-project-expected': handedOver ? null : '2013-Q3',
    'one-stop-project-handed-over-on': handedOver ?? null,
    'email-directive-issued': directive ? 'yes' : 'no',
    'email-directive-number': directive?.[0] ?? null,
    'email-directive-date': directive?.[1] ?? null,
    'broadcast-topics': current ? TOPICS : 'Phòng, chống dịch bệnh',
    'sim-assessment': current ? SIM_ASSESSMENT : null,
    'general-difficulties': index === 2 ? 'Thiếu kinh phí sửa chữa cụm loa truyền thanh' : null,
    'general-proposals': index === 5 ? 'Hỗ trợ kinh phí cho điểm bưu điện văn hóa xã' : null,
  };
}

const DEPARTMENT = unitOf(['so-tttt', 'Sở Thông tin và Truyền thông', 'department'], UNITS.length);

function articleQuarter(code: PeriodCode, shift: number): QuarterData {
  const department = report(DEPARTMENT, {
    numbers: Object.fromEntries(
      ['records', 'decisions', 'fines-decided', 'fines-collected'].flatMap((what) =>
        ['post', 'telecom', 'internet'].map((field) => [
          `sanction-${what}-${field}`,
          what.startsWith('fines')
            ? field === 'telecom'
              ? 15_000_000
              : 0
            : field === 'telecom'
              ? 2
              : 0,
        ]),
      ),
    ),
  });
  const units = UNITS.map(unitOf).map((unit, index) => articleReport(unit, index, shift));
  return quarterData(code, [...units, department]);
}

export const articleProvince = (): ProvinceQuarter => ({
  catalogue: BRIEFING_CATALOGUE,
  successions: [],
  current: articleQuarter('2013-Q1', 0),
  previous: articleQuarter('2012-Q4', 1),
  lastYear: articleQuarter('2012-Q1', 2),
});

export const PROFILE: DepartmentProfile = {
  provinceName: 'Long An',
  superiorBody: 'Ủy ban nhân dân tỉnh Long An',
  name: 'Sở Thông tin và Truyền thông',
  abbreviation: 'STTTT',
  place: 'Long An',
  headTitle: 'Giám đốc',
  signerName: 'Nguyễn Hòa Nhã',
  signerTitle: 'Phó Giám đốc',
  recipients: [
    'Bộ Thông tin và Truyền thông',
    'Ủy ban nhân dân tỉnh',
    'Giám đốc và các Phó Giám đốc Sở',
    'Ủy ban nhân dân các huyện, thành phố',
    'Phòng Văn hóa và Thông tin, Đài Truyền thanh các huyện, thành phố',
    'Lưu: VT, BCXB',
  ],
  inspectionTeam: 'Đội 814',
};

const ADDRESSEES = 'các phòng Văn hóa và Thông tin, Đài Truyền thanh các huyện, thành phố';

export const articleInput = (changes: Partial<BriefingInput> = {}): BriefingInput => ({
  province: articleProvince(),
  profile: PROFILE,
  meeting: {
    heldOn: '2013-04-05',
    place: 'hội trường Sở',
    chairName: 'Nguyễn Hòa Nhã',
    chairTitle: 'Phó Giám đốc Sở',
  },
  tasks: [
    'Tiếp tục sử dụng thư điện tử của tỉnh để gửi, nhận văn bản, thông tin',
    'Quản lý Internet và trò chơi trực tuyến trên địa bàn',
    'Tiếp tục thực hiện Thông tư số 04/2012/TT-BTTTT ngày 13/4/2012 của Bộ Thông tin và Truyền thông',
    'Chỉnh trang, làm gọn cáp viễn thông treo trên cột điện, giai đoạn 1',
    'Kiểm tra, xử lý vi phạm trong các lĩnh vực bưu chính, viễn thông, Internet và trò chơi trực tuyến, in, phát hành xuất bản phẩm',
  ].map((text, index) => ({ position: index + 1, text, addressees: ADDRESSEES })),
  number: 5,
  signedOn: '2013-04-05',
  demo: true,
  layout: null,
  ...changes,
});
