import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Details } from '@/components/admin/audit-details';
import { PostOfficeTable } from '@/components/review/post-office-table';
import { isCurrent } from '@/components/shell/nav-item';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import { CoverageNote } from '@/components/ui/coverage-note';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NumberInput } from '@/components/ui/number-input';
import { Sparkline } from '@/components/ui/sparkline';
import { Stat } from '@/components/ui/stat';
import { PunctualityBadge, StatusBadge } from '@/components/ui/status-badge';
import { REPORT_STATUSES } from '@/lib/domain/report-status';
import { loadMessages } from '@/lib/i18n/messages';
import { aPostOffice } from '../../support/domain';

vi.mock('next/navigation', () => ({
  usePathname: () => '/reports/2013-Q2',
  useRouter: () => ({ refresh: () => undefined }),
}));

const messages = { vi: await loadMessages('vi'), en: await loadMessages('en') };

function render(node: ReactNode, locale: 'vi' | 'en' = 'vi'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={messages[locale]}
      timeZone="Asia/Ho_Chi_Minh"
      onError={(error) => {
        throw error;
      }}
    >
      {node}
    </NextIntlClientProvider>,
  );
}

it('the audit trail says days in words', () => {
  const fields = [
    { name: 'dueOn', value: '2013-06-20 → 2013-06-28' },
    { name: 'reminderDays', value: '-5, 0 → –' },
    { name: 'note', value: 'Công văn 2013-06-20' },
  ];
  const html = render(<Details details={{ section: null, changes: [], fields }} />);
  expect(html).toContain('Hạn nộp: 20/06/2013 → 28/06/2013');
  expect(html).toContain('Ngày tự động nhắc: trước hạn 5 ngày, đúng ngày hạn → –');
  expect(html).toContain('Công văn 2013-06-20');
});

it('the audit trail says in words what a save changed of a register', () => {
  const change = {
    what: 'post-office',
    of: 7,
    name: 'Tân Tập',
    from: { state: 'operating', reason: null, since: null },
    to: { state: 'suspended', reason: 'no-staff', since: '2013-05' },
  } as const;
  const changes = [{ change, of: { vi: 'Tân Tập', en: 'Tân Tập' } }];
  const html = render(<Details details={{ section: null, changes, fields: [] }} />);
  expect(html.replaceAll(/<[^>]*>/g, '')).toContain(
    'Điểm Tân Tập: Đang hoạt động → Tạm ngưng, không có nhân viên, từ tháng 5/2013',
  );
});

it('the reviewer reads since when a post office is closed as people write it', () => {
  const offices = ['2013-03', '2013-Q1', '2013-03-05'].map((since, id) =>
    aPostOffice({ id, name: since, state: 'suspended', reason: 'moved', since }),
  );
  const html = render(
    <PostOfficeTable offices={offices} previous={{}} changed={new Set()} />,
  ).replaceAll(/<th.*?<\/th>/g, '');
  expect(html).toContain('tháng 3/2013');
  expect(html).toContain('Quý I/2013');
  expect(html).toContain('05/03/2013');
  expect(html).not.toContain('2013-');
});

describe('statuses', () => {
  it.each(REPORT_STATUSES)('"%s" is a word and an icon in both languages', (status) => {
    for (const locale of ['vi', 'en'] as const) {
      const html = render(<StatusBadge status={status} />, locale);
      expect(html).toContain(messages[locale].status.report[status]);
      expect(html).toContain('<svg');
    }
  });

  it('says "due soon" too', () => {
    expect(render(<PunctualityBadge punctuality="due-soon" />)).toContain('Sắp đến hạn');
  });
});

describe('figures', () => {
  it('shows an unknown figure as a dash and says so', () => {
    for (const value of [null, '–']) {
      const html = render(<Stat label="SIM bị thu giữ" value={value} unit="SIM" />);
      expect(html).toContain('–');
      expect(html).toContain('Chưa có số liệu');
      expect(html).not.toContain('>0<');
      expect(html).not.toContain('>SIM<');
    }
    expect(render(<Stat label="SIM bị thu giữ" value="0" unit="SIM" />)).toContain('>0<');
  });

  it('says how many units a total stands on', () => {
    const html = render(<CoverageNote coverage={{ reported: 13, expected: 14 }} />);
    expect(html).toContain('13/14 đơn vị');
    expect(html).toContain('13 trong 14 đơn vị đã báo cáo');
    expect(render(<CoverageNote coverage={{ reported: 0, expected: 0 }} />)).toContain(
      '0/0 đơn vị',
    );
  });

  it.each([
    [{ reported: 15, expected: 15, department: true }, '14/14 đơn vị và Sở'],
    [{ reported: 14, expected: 15, department: true }, '13/14 đơn vị và Sở'],
    [{ reported: 14, expected: 15, department: false }, '14/14 đơn vị, chưa có Sở'],
    [{ reported: 1, expected: 1, department: true }, 'do Sở báo cáo'],
    [{ reported: 0, expected: 1, department: false }, 'Sở chưa báo cáo'],
  ])('never counts the Department among the units: %o', (coverage, text) => {
    const html = render(<CoverageNote coverage={coverage} />);
    expect(html).toContain(`>${text}<`);
    expect(html).not.toContain('15');
  });

  it('writes the direction of a change in words', () => {
    const html = render(
      <ChangeIndicator direction="down" text="−14,9%" verdict="worse" comparedWith="last-year" />,
    );
    expect(html).toContain('Giảm');
    expect(html).toContain('−14,9%');
    expect(html).toContain('so với cùng kỳ năm trước');
  });

  it('draws an unknown quarter as a gap and never as zero', () => {
    const point = (label: string, value: number | null) => ({
      label,
      value,
      text: value === null ? '–' : `${value}%`,
    });
    const html = render(
      <Sparkline
        name="Tỷ lệ đúng hạn"
        points={[
          point('I', 50),
          point('II', 60),
          point('III', null),
          point('IV', 70),
          point('V', 80),
        ]}
      />,
    );
    expect(html.match(/<polyline/g)).toHaveLength(2);
    expect(html).toContain('Tỷ lệ đúng hạn. Từ 50% (I) đến 80% (V)');
    expect(render(<Sparkline name="x" points={[point('I', null)]} />)).toBe('');
  });
});

describe('fields', () => {
  it('ties label, hint and error to the control', () => {
    const html = render(
      <Field id="km" label="Chiều dài" hint="Bằng km" error="Số không được âm" describedBy="last">
        {(control) => <Input {...control} name="km" />}
      </Field>,
    );
    expect(html).toContain('<label for="km"');
    expect(html).toContain('aria-describedby="km-hint km-error last"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="km-error"');
  });

  it('leaves an unknown figure empty and groups a known one', () => {
    const number = (value: number | null) =>
      render(<NumberInput id="n" parse={{ kind: 'count' }} defaultNumber={value} />);
    expect(number(null)).toContain('value=""');
    expect(number(0)).toContain('value="0"');
    expect(number(12345)).toContain('value="12.345"');
  });
});

describe('navigation', () => {
  it('marks the door of the page and of the pages below it, and no other', () => {
    const item = { href: '/overview/2013-Q1', match: '/overview', label: 'Toàn tỉnh' };
    expect(isCurrent(item, '/overview/2012-Q4')).toBe(true);
    expect(isCurrent(item, '/overview')).toBe(true);
    expect(isCurrent(item, '/overviews')).toBe(false);
    expect(isCurrent({ href: '/reports', label: '' }, '/reports/2013-Q1')).toBe(true);
    expect(isCurrent({ href: '/', label: '' }, '/reports')).toBe(false);
  });
});

describe('FailureNotice', () => {
  const conflict = { code: 'conflict', message: 'Người khác vừa thay đổi.' };

  it('says nothing while nothing failed', () => {
    expect(render(<FailureNotice failure={null} />)).toBe('');
  });

  it('offers the newest version after a conflict, where the page can load it', () => {
    expect(render(<FailureNotice failure={conflict} />)).not.toContain('<button');
    const offered = render(<FailureNotice failure={conflict} onReload={() => undefined} />);
    expect(offered).toContain('Người khác vừa thay đổi.');
    expect(offered).toContain('Tải bản mới nhất');
    const words = { title: 'Báo cáo vừa thay đổi', text: 'Xem lại rồi quyết định.' };
    const told = render(
      <FailureNotice failure={conflict} conflict={words} title="Chưa ghi được" />,
    );
    expect(told).toContain('Báo cáo vừa thay đổi');
    expect(told).toContain('Xem lại rồi quyết định.');
    expect(told).not.toContain('Người khác');
  });

  it('offers signing in again, and the way back here, once the session has ended', () => {
    const ended = { code: 'signed-out', message: 'Phiên làm việc đã kết thúc.' };
    expect(render(<FailureNotice failure={ended} />)).toContain(
      'href="/sign-in?ended=1&amp;callbackUrl=%2Freports%2F2013-Q2"',
    );
  });

  it('has words for what a schema refused', () => {
    const refused = render(
      <FailureNotice failure={{ code: 'invalid', message: '' }} invalid="Hãy ghi lý do" />,
    );
    expect(refused).toContain('Hãy ghi lý do');
  });
});
