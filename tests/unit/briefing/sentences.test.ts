import { describe, expect, it } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import type { BriefingInput } from '@/lib/briefing/input';
import { documentText } from '@/lib/briefing/walk';
import type { ReportingUnit, UnitQuarter } from '@/lib/domain/province';
import type { CableRouteEntry } from '@/lib/domain/register';
import type { Succession, UnitKind } from '@/lib/domain/unit';
import { BRIEFING_CATALOGUE } from '../../support/briefing-catalogue';
import {
  articleInput,
  quarterData,
  report,
  routeEntry,
  unitOf,
  unreported,
} from '../../support/briefing-fixture';

/* Small provinces, each with what one rule is about. */

type Content = Parameters<typeof report>[1] | null;

const unitsOf = (kinds: readonly UnitKind[]): ReportingUnit[] =>
  kinds.map((kind, index) =>
    unitOf([`u${index}`, ['An', 'Bình', 'Cẩm', 'Dương'][index] ?? 'X', kind], index),
  );

const entries = (kinds: readonly UnitKind[], contents: readonly Content[]): UnitQuarter[] =>
  unitsOf(kinds).map((unit, index) => {
    const content = contents[index];
    return content ? report(unit, content) : unreported(unit);
  });

const DISTRICTS: readonly UnitKind[] = ['district', 'district', 'city'];

interface Province {
  readonly kinds?: readonly UnitKind[];
  readonly now: readonly Content[];
  readonly before?: readonly Content[];
  readonly lastYear?: readonly Content[];
  readonly successions?: readonly Succession[];
}

function text(province: Province, changes: Partial<BriefingInput> = {}): string {
  const kinds = province.kinds ?? DISTRICTS;
  const { now, before, lastYear, successions = [] } = province;
  return documentText(
    composeBriefing(
      articleInput({
        ...changes,
        province: {
          catalogue: BRIEFING_CATALOGUE,
          successions,
          current: quarterData('2013-Q1', entries(kinds, now)),
          previous: before ? quarterData('2012-Q4', entries(kinds, before)) : null,
          lastYear: lastYear ? quarterData('2012-Q1', entries(kinds, lastYear)) : null,
        },
      }),
    ),
  );
}

const numbers = (values: Record<string, number | null>): Content => ({ numbers: values });
const texts = (values: Record<string, string | null>): Content => ({ texts: values });
/** Of 100 resolved, so many in time. */
const rate = (onTime: number): Content =>
  numbers({
    'dossiers-resolved-early': 0,
    'dossiers-resolved-on-time': onTime,
    'dossiers-resolved-late': 100 - onTime,
  });

describe('comparisons', () => {
  const places = (count: number | null): Content => numbers({ 'sim-points': count });

  it.each<
    [
      string,
      (number | null)[],
      (number | null)[] | undefined,
      (number | null)[] | undefined,
      RegExp,
    ]
  >([
    [
      'a rise',
      [10, 20, 30],
      [10, 20, 20],
      undefined,
      /60 điểm đăng ký [^,.]*, tăng 10 điểm \(20%\) so với quý trước\./,
    ],
    ['a fall', [10, 20, 30], [10, 20, 35], undefined, /, giảm 05 điểm \(7,7%\) so với quý trước\./],
    ['no change', [10, 20, 30], [20, 10, 30], undefined, /, không thay đổi so với quý trước\./],
    [
      'both ways',
      [10, 20, 30],
      [10, 20, 20],
      [10, 20, 35],
      /tăng 10 điểm \(20%\) so với quý trước và giảm 05 điểm \(7,7%\) so với cùng kỳ năm trước\./,
    ],
    ['from nothing', [10, 20, 30], [0, 0, 0], undefined, /, tăng 60 điểm so với quý trước\./],
    [
      'the year before only',
      [10, 20, 30],
      undefined,
      [10, 20, 20],
      /, tăng 10 điểm \(20%\) so với cùng kỳ năm trước\./,
    ],
  ])('tell %s', (_name, now, before, lastYear, words) => {
    expect(
      text({ now: now.map(places), before: before?.map(places), lastYear: lastYear?.map(places) }),
    ).toMatch(words);
  });

  it.each<[string, (number | null)[], (number | null)[]]>([
    ['a unit is missing now', [10, 20, null], [10, 20, 20]],
    ['a unit was missing before', [10, 20, 30], [10, 20, null]],
  ])('are not made where %s', (_name, now, before) => {
    const said = text({ now: now.map(places), before: before.map(places) });
    expect(said).toMatch(/điểm đăng ký thông tin thuê bao/);
    expect(said).not.toMatch(/so với quý trước/);
  });

  it('are in points for rates', () => {
    const said = text({ now: [60, 60, 63].map(rate), before: [60, 60, 57].map(rate) });
    expect(said).toContain('là 61%, tăng 2 điểm phần trăm so với quý trước');
  });

  it('leave out units that are no longer the same, and say so', () => {
    const successions: Succession[] = [
      {
        fromId: 1,
        toId: 2,
        kind: 'split',
        effectiveOn: '2012-12-15',
        legalBasis: 'Nghị quyết số 33/NQ-CP',
      },
    ];
    const now = [30, 60, 60].map(rate);
    const before = [60, 60, 75].map(rate);
    expect(text({ now, before })).toContain('huyện An giảm nhiều nhất (30 điểm phần trăm)');
    const said = text({ now, before, successions });
    expect(said).toContain('thành phố Cẩm giảm nhiều nhất (15 điểm phần trăm)');
    expect(said).toContain(
      'Từ ngày 15/12/2012, huyện Bình được tách ra từ huyện An theo Nghị quyết số 33/NQ-CP, nên số liệu của các huyện An và Bình không so sánh trực tiếp với quý trước.',
    );
    // The province is still the same.
    expect(said).toMatch(/là 50%, giảm 15 điểm phần trăm so với quý trước/);
  });

  it('are not made with another province', () => {
    const successions: Succession[] = [
      { fromId: 99, toId: 1, kind: 'merge', effectiveOn: '2012-12-15', legalBasis: '' },
    ];
    const said = text({ now: [60, 60, 60].map(rate), before: [50, 50, 50].map(rate), successions });
    expect(said).not.toMatch(/toàn tỉnh là 60%, tăng/);
  });
});

describe('coverage', () => {
  const programmes = (count: number | null): Content => numbers({ programmes: count });

  it('is not mentioned where it is full', () => {
    expect(text({ now: [1, 2, 3].map(programmes) })).not.toMatch(
      /Số liệu trên tổng hợp|tổng hợp từ \d+\/\d+ đơn vị\)/,
    );
  });

  it('names the unit that lacks a figure', () => {
    expect(text({ now: [programmes(1), programmes(2), programmes(null)] })).toContain(
      '03 chương trình phát thanh. Số liệu trên tổng hợp từ 02/03 đơn vị; chưa có số liệu của thành phố Cẩm.',
    );
  });

  it('names a unit without a report once, in the beginning', () => {
    const said = text({ now: [programmes(1), programmes(2), null] });
    expect(said).toContain('từ báo cáo của 02/03 đơn vị (02 huyện, 01 thành phố)');
    expect(said).toContain('Các tổng số chưa có số liệu của thành phố Cẩm.');
    expect(said).toContain('03 chương trình phát thanh. Số liệu trên tổng hợp từ 02/03 đơn vị.');
    expect(said).toContain('- Chế độ báo cáo: còn thành phố Cẩm chưa gửi báo cáo quý.');
  });

  it('stands beside each sentence where it differs', () => {
    const full = { 'sim-points': 5, 'sim-points-inspected': 2 };
    const said = text({ now: [numbers(full), numbers(full), numbers({ 'sim-points': 7 })] });
    expect(said).toContain('17 điểm đăng ký thông tin thuê bao di động trả trước.');
    expect(said).toContain('Trong quý đã kiểm tra 04 điểm đăng ký (tổng hợp từ 02/03 đơn vị).');
  });

  it('marks figures that are not approved yet', () => {
    const said = text({
      now: [programmes(1), { ...programmes(2), standing: 'provisional' }, programmes(3)],
    });
    expect(said).toContain(
      'Số liệu của 01 đơn vị (huyện Bình) chưa được phê duyệt và có thể thay đổi.',
    );
  });

  it('keeps parts from their whole where other units reported them', () => {
    const said = text({
      now: [
        numbers({
          'dossiers-resolved-early': 5,
          'dossiers-resolved-on-time': 1,
          'dossiers-resolved-late': 1,
        }),
        numbers({ 'dossiers-resolved-early': 9 }),
        numbers({}),
      ],
    });
    expect(said).toContain('Đã giải quyết 07 hồ sơ. ');
    expect(said).not.toContain('14 hồ sơ');
  });
});

describe('the on-time rate', () => {
  it.each<[string, number[], RegExp]>([
    [
      'above',
      [90, 85, 60],
      /Trong đó, tỷ lệ trên 80% có ở 02 huyện: An, Bình \(lần lượt là 90% và 85%\)/,
    ],
    ['best first', [85, 90, 60], /02 huyện: Bình, An \(lần lượt là 90% và 85%\)/],
    ['exactly at the target', [80, 90, 60], /tỷ lệ từ 80% trở lên có ở 02 huyện: Bình, An/],
    ['one alone', [90, 10, 60], /tỷ lệ trên 80% có ở huyện An \(90%\)/],
    ['none', [10, 10, 60], /Chưa có đơn vị nào đạt 80%/],
    ['kinds mixed', [90, 10, 88], /02 huyện, thành phố: An, Cẩm/],
    ['below', [90, 10, 60], /Dưới chỉ tiêu có huyện Bình \(10%\) và thành phố Cẩm \(60%\)/],
  ])('%s', (_name, rates, words) => {
    expect(text({ now: rates.map(rate) })).toMatch(words);
  });

  it('does not call the rest below while a rate is unknown', () => {
    expect(text({ now: [rate(10), rate(10), numbers({})] })).not.toContain('Chưa có đơn vị nào');
  });
});

describe('routes', () => {
  const extension = {
    deadline: '2013-06',
    authority: 'Ủy ban nhân dân tỉnh',
    documentNumber: null,
    decidedOn: null,
  };
  const said = (...routes: Partial<CableRouteEntry>[]) =>
    text({
      now: [
        {
          routes: routes.map((route) => routeEntry('Đường A', { enterprises: ['VNPT'], ...route })),
        },
        {},
        {},
      ],
    });

  it.each<[string, Partial<CableRouteEntry>[], string]>([
    [
      'extended and not begun',
      [{ extensions: [extension] }, { extensions: [extension] }],
      '02 tuyến tại huyện An đã được Ủy ban nhân dân tỉnh gia hạn đến tháng 6/2013, nhưng trong quý doanh nghiệp (VNPT) chưa triển khai ngầm hóa tuyến nào; có nguy cơ không hoàn thành đúng thời hạn.',
    ],
    [
      'a term that ended with the quarter',
      [{ originalDeadline: '2013-Q1' }],
      '01 tuyến tại huyện An có thời hạn hoàn thành là quý I/2013, nhưng trong quý doanh nghiệp (VNPT) chưa triển khai ngầm hóa; không hoàn thành đúng thời hạn.',
    ],
    [
      'overdue',
      [{ originalDeadline: '2012-12', state: 'in-progress', percent: 60 }],
      '01 tuyến tại huyện An có thời hạn hoàn thành là tháng 12/2012, nay đã quá hạn mà chưa hoàn thành (VNPT).',
    ],
    [
      'two fates',
      [{ originalDeadline: '2013-05' }, { originalDeadline: '2013-06' }],
      '01 tuyến tại huyện An có thời hạn hoàn thành là tháng 5/2013',
    ],
  ])('%s', (_name, routes, words) => {
    expect(said(...routes)).toContain(words);
  });

  it.each<[string, Partial<CableRouteEntry>]>([
    ['done', { state: 'done' }],
    ['begun in time', { originalDeadline: '2013-06', state: 'in-progress' }],
    ['due much later', { originalDeadline: '2013-12' }],
    ['of unknown state', { state: null }],
    ['without a term', { originalDeadline: null }],
  ])('%s are no difficulty', (_name, route) => {
    expect(said(route)).not.toMatch(/quá hạn mà|đúng thời hạn/);
  });
});

describe('carried words', () => {
  it('tell the SIM trade without a number while nothing was counted', () => {
    const said = text({
      now: [
        texts({ 'sim-assessment': 'Còn bán SIM lưu động.' }),
        texts({ 'sim-assessment': 'còn bán sim lưu động' }),
        texts({}),
      ],
    });
    expect(said).toContain(
      '- Quản lý thuê bao di động trả trước: còn bán SIM lưu động (các huyện An và Bình).',
    );
    expect(said).not.toMatch(/điểm đăng ký/);
  });

  it('take up a remark on the section too', () => {
    const said = text({
      now: [{ remarks: [{ section: 'prepaid-sim', text: 'Chưa kiểm tra được' }] }, {}, {}],
    });
    expect(said).toContain('trả trước: chưa kiểm tra được (huyện An).');
  });

  it('are left out where all was counted and nothing was found', () => {
    const clean = { numbers: { 'sim-points-in-violation': 0 }, texts: { 'sim-assessment': 'Tốt' } };
    expect(text({ now: [clean, clean, clean] })).not.toContain('- Quản lý thuê bao');
  });

  it('go to an appendix where the text has no room for them', () => {
    const kinds: UnitKind[] = [
      'district',
      'district',
      'district',
      'district',
      'district',
      'district',
    ];
    const now = kinds.map((_, index) =>
      texts({ 'general-difficulties': `Khó khăn thứ ${'abcdef'[index]}` }),
    );
    const document = composeBriefing(
      articleInput({
        province: {
          catalogue: BRIEFING_CATALOGUE,
          successions: [],
          current: quarterData('2013-Q1', entries(kinds, now)),
          previous: null,
          lastYear: null,
        },
      }),
    );
    const running = documentText(document);
    expect(running).toContain('thứ d');
    expect(running).not.toContain('thứ e');
    const appendix = document.appendices.find(({ key }) => key === 'remarks');
    expect(appendix?.label).toBe('Phụ lục II');
    expect(appendix?.tables[0]?.rows.map(({ cells }) => cells[3]?.[0])).toEqual([
      { type: 'text', text: 'Khó khăn thứ e' },
      { type: 'text', text: 'Khó khăn thứ f' },
    ]);
  });

  it('are the Department’s own words where it wrote some', () => {
    const said = text({
      kinds: ['district', 'department'],
      now: [{}, texts({ 'general-assessment': 'Công tác phối hợp tốt.' })],
    });
    expect(said).toContain('\nCông tác phối hợp tốt.\n');
  });
});

describe('lists', () => {
  const seven: readonly UnitKind[] = Array.from({ length: 7 }, () => 'district');

  it.each<[string, number[], string | null]>([
    [
      'all of a few',
      [2, 0, 1, 0, 0, 0, 0],
      'Cụ thể: huyện An (02 đài, trạm) và huyện Cẩm (01 đài, trạm).',
    ],
    [
      'the most of many',
      [1, 5, 1, 3, 1, 1, 1],
      'Nhiều nhất là huyện Bình (05 đài, trạm) và huyện Dương (03 đài, trạm).',
    ],
    ['nobody where too many are alike', [2, 2, 2, 2, 2, 2, 2], null],
  ])('name %s', (_name, broken, words) => {
    const now = broken.map((count) => numbers({ 'stations-broken': count, 'stations-working': 9 }));
    const said = text({ kinds: seven, now });
    if (words === null) expect(said).not.toMatch(/Cụ thể|Nhiều nhất/);
    else expect(said).toContain(words);
  });

  it('count those who say the same, where they are many', () => {
    const now = seven.map((_, index) =>
      texts({
        'general-difficulties': index < 5 ? 'Thiếu người\nThiếu tiền' : 'Thiếu tiền',
        'general-proposals': index < 2 ? 'Hỗ trợ kinh phí' : null,
      }),
    );
    const said = text({ kinds: seven, now });
    expect(said).toContain(
      '- Khó khăn khác: thiếu tiền (07/07 đơn vị); thiếu người (05/07 đơn vị).',
    );
    expect(said).toContain('- Hỗ trợ kinh phí (các huyện An và Bình).');
  });

  it('put what is none of the kinds last, and leave out what did not occur', () => {
    const found = {
      'internet-violations-other': 9,
      'internet-violations-opening-hours': 2,
      'internet-violations-near-school': 4,
      'internet-violations-no-certificate': 0,
    };
    expect(text({ kinds: ['district'], now: [numbers(found)] })).toContain(
      'Các hành vi vi phạm gồm: cách cổng trường dưới 200 m (04 vụ), quá giờ quy định (02 vụ), hành vi khác (09 vụ).',
    );
  });
});

describe('units of the commune level', () => {
  it('are called what they are', () => {
    const said = text({
      kinds: ['commune', 'commune', 'ward'],
      now: [90, 85, 60].map((onTime) => ({
        numbers: {
          'dossiers-resolved-early': 0,
          'dossiers-resolved-on-time': onTime,
          'dossiers-resolved-late': 100 - onTime,
          programmes: 4,
        },
      })),
    });
    expect(said).toContain('03/03 đơn vị (02 xã, 01 phường)');
    expect(said).toContain('có ở 02 xã: An, Bình');
    expect(said).toContain('Hệ thống đài, trạm truyền thanh cơ sở đã thực hiện 12 chương trình');
    expect(said).toContain('Dưới chỉ tiêu có phường Cẩm (60%)');
    // Tasks are data and keep their words.
    const without = text({ kinds: ['commune'], now: [{}] }, { tasks: [], meeting: null });
    expect(without).not.toMatch(/huyện|thị xã|thành phố/);
  });
});

describe('tasks', () => {
  const task = (position: number, words: string, addressees: string) => ({
    position,
    text: words,
    addressees,
  });
  const now = [{}, {}, {}];

  it('are told in their order, to whom they are given', () => {
    const said = text(
      { now },
      { tasks: [task(2, 'Làm hai', 'Đài'), task(1, 'làm một.', 'Phòng')] },
    );
    expect(said).toMatch(
      /đề nghị các đơn vị thực hiện các nhiệm vụ trọng tâm sau trong quý II\/2013:\n1\. Làm một \(Phòng\)\.\n2\. Làm hai \(Đài\)\.\n/,
    );
  });

  it('need no meeting', () => {
    const said = text({ now }, { meeting: null, tasks: [task(1, 'Làm', 'các phòng')] });
    expect(said).toContain(
      '\nĐề nghị các phòng thực hiện các nhiệm vụ trọng tâm sau trong quý II/2013:\n1. Làm.\n',
    );
  });

  it('have no section where there are none', () => {
    const said = text({ now }, { tasks: [] });
    expect(said).not.toMatch(/nhiệm vụ/i);
  });
});

describe('the frame', () => {
  const profile = articleInput().profile;
  const compose = (changes: Partial<BriefingInput>) => composeBriefing(articleInput(changes));

  it.each<[string, string, string[]]>([
    ['Giám đốc', 'Phó Giám đốc', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['GIÁM ĐỐC', 'Giám đốc', ['GIÁM ĐỐC']],
  ])('signs for %s by %s', (headTitle, signerTitle, titles) => {
    expect(compose({ profile: { ...profile, headTitle, signerTitle } }).signature.titles).toEqual(
      titles,
    );
  });

  it.each<[string[], string[]]>([
    [
      ['Bộ A;', '- Lưu: VT, X.', 'Tỉnh B'],
      ['- Bộ A;', '- Tỉnh B;', '- Lưu: VT, X.'],
    ],
    [[], ['- Lưu: VT.']],
  ])('lists recipients %j', (recipients, lines) => {
    expect(compose({ profile: { ...profile, recipients } }).recipients).toEqual(lines);
  });

  it.each<[number, string]>([
    [5, 'Số: 05/BC-STTTT'],
    [9, 'Số: 09/BC-STTTT'],
    [10, 'Số: 10/BC-STTTT'],
    [123, 'Số: 123/BC-STTTT'],
  ])('numbers %i', (number, text) => {
    expect(compose({ number }).letterhead.number).toBe(text);
  });

  it.each([
    ['2013-02-09', 'Long An, ngày 09 tháng 02 năm 2013'],
    ['2013-03-15', 'Long An, ngày 15 tháng 3 năm 2013'],
  ] as const)('dates %s', (signedOn, text) => {
    expect(compose({ signedOn }).letterhead.placeAndDate).toBe(text);
  });

  it('has sections numbered without a gap', () => {
    const { sections } = compose({ tasks: [] });
    expect(sections.map(({ label }) => label)).toEqual(['I.', 'II.', 'III.', 'IV.']);
    expect(sections[1]?.sections.map(({ label }) => label)).toEqual(
      sections[1]?.sections.map((_, index) => `${index + 1}.`),
    );
  });
});
