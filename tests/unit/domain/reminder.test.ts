import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/calendar';
import { dueDaysWithin, MOST_REMINDER_DAYS, owesReport, reminderDue } from '@/lib/domain/reminder';
import { reminderMail } from '@/lib/mail/reminder-mail';

describe('the reminder that is due', () => {
  test.each([
    ['2013-06-14', null],
    ['2013-06-15', -5],
    ['2013-06-17', -5],
    // Missed for too long.
    ['2013-06-18', null],
    ['2013-06-19', -1],
    // A later one overtook it.
    ['2013-06-21', 1],
    ['2013-06-23', 1],
    ['2013-06-24', null],
  ] as const)('%s: %s', (today, offset) => {
    expect(reminderDue([1, -5, -1], '2013-06-20', today)).toBe(offset);
  });

  test('whoever looks every day sees each of them once, in order', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(offsets, (days) => {
        const seen: number[] = [];
        for (let count = -40; count <= 40; count += 1) {
          const due = reminderDue(days, '2013-06-20', addDays('2013-06-20', count));
          if (due !== null && !seen.includes(due)) seen.push(due);
        }
        expect(seen).toEqual(days.toSorted((a, b) => a - b));
      }),
    );
  });
});

test('a due day out of reach has no reminder due', () => {
  const offset = fc.integer({ min: -MOST_REMINDER_DAYS, max: MOST_REMINDER_DAYS });
  fc.assert(
    fc.property(fc.uniqueArray(offset), fc.integer({ min: -60, max: 60 }), (days, distance) => {
      const dueOn = addDays('2013-06-20', distance);
      const { from, to } = dueDaysWithin('2013-06-20');
      if (reminderDue(days, dueOn, '2013-06-20') !== null) {
        expect(dueOn >= from && dueOn <= to).toBe(true);
      }
    }),
  );
  expect(reminderDue([30], dueDaysWithin('2013-06-20').from, '2013-06-20')).toBe(30);
  expect(reminderDue([-30], dueDaysWithin('2013-06-20').to, '2013-06-20')).toBe(-30);
});

test('what is owed', () => {
  expect(
    (
      ['not-started', 'draft', 'awaiting-signature', 'returned', 'submitted', 'approved'] as const
    ).map((status) => owesReport(status, false)),
  ).toEqual([true, true, true, true, false, false]);
  expect(owesReport('draft', true)).toBe(false);
});

test('the message says whose report, by when and where', () => {
  const unit = {
    id: 1,
    code: '804',
    name: 'Thủ Thừa',
    kind: 'district',
    validFrom: '1976-01-01',
    validTo: null,
    position: 1,
  } as const;
  const facts = { period: '2013-Q2', unit, status: 'draft', dueOn: '2013-06-20' } as const;
  const mail = reminderMail({ ...facts, daysLeft: 5, site: 'https://giaoban.longan.gov.vn' });
  expect(mail.subject).toBe('Nhắc nộp báo cáo Quý II/2013 – Huyện Thủ Thừa');
  expect(mail.body).toContain(
    'Báo cáo quý II/2013 của huyện Thủ Thừa đang nhập, chưa trình ký. Hạn nộp là ngày 20/06/2013, còn 5 ngày.',
  );
  expect(mail.body).toContain('https://giaoban.longan.gov.vn/reports/2013-Q2');
  expect(reminderMail({ ...facts, daysLeft: 0, site: null }).body).toContain('Hôm nay');
});
