import { expect, test } from 'vitest';
import { ConflictError, ProblemError } from '@/lib/data/errors';
import { saveMeeting } from '@/lib/data/meeting-commands';
import { getMeetingPage } from '@/lib/data/meeting-queries';
import { giveTask } from '@/lib/data/task-commands';
import { saveMeetingSchema } from '@/lib/schemas/meeting';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();

const INPUT = {
  period: '2013-Q2',
  version: 0,
  heldOn: '2013-07-05',
  startsAt: '08:00',
  place: 'Hội trường Sở',
  chairName: 'Nguyễn Hòa Nhã',
  chairTitle: 'Phó Giám đốc',
  invited: '',
  programme: ['Báo cáo kết quả quý II', ' ', 'Thảo luận'],
  attendance: [
    { unit: '794', presence: 'present', by: '' },
    { unit: '795', presence: 'represented', by: 'Lê Văn Minh, chuyên viên' },
    { unit: '796', presence: null, by: '' },
  ],
  conclusions: ['Làm gọn cáp trong quý III.'],
};

test('a meeting is noted, noted again, and keeps what somebody else noted meanwhile', async () => {
  const reviewer = await viewerOf('reviewer', '802');
  const empty = await getMeetingPage(reviewer, '2013-Q2');
  expect(empty.meeting).toMatchObject({ version: 0, heldOn: '2013-07-05', programme: [] });
  expect(empty.meeting.attendance).toHaveLength(15);
  expect(empty.meeting.attendance.every(({ presence }) => presence === null)).toBe(true);

  await saveMeeting(reviewer, saveMeetingSchema.parse(INPUT));
  const { meeting, papers } = await getMeetingPage(reviewer, '2013-Q2');
  expect(meeting).toMatchObject({
    version: 1,
    startsAt: '08:00',
    programme: ['Báo cáo kết quả quý II', 'Thảo luận'],
    conclusions: ['Làm gọn cáp trong quý III.'],
  });
  expect(papers?.invitation.letterhead).toMatchObject({
    issuingBody: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
    number: 'Số:      /GM-STTTT',
    placeAndDate: 'Long An, ngày      tháng      năm 2013',
  });
  expect(papers?.minutes.letterhead.placeAndDate).toBe('Long An, ngày 05 tháng 7 năm 2013');
  expect(papers?.invitation.signature.titles).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
  const of = (code: string) => meeting.attendance.find(({ unit }) => unit.code === code);
  expect(of('795')).toMatchObject({ presence: 'represented', by: 'Lê Văn Minh, chuyên viên' });
  expect(of('796')).toMatchObject({ presence: null, by: null });

  await expect(saveMeeting(reviewer, saveMeetingSchema.parse(INPUT))).rejects.toThrow(
    ConflictError,
  );
  await saveMeeting(
    reviewer,
    saveMeetingSchema.parse({ ...INPUT, version: 1, attendance: [], conclusions: [] }),
  );
  await expect(
    saveMeeting(reviewer, saveMeetingSchema.parse({ ...INPUT, version: 1 })),
  ).rejects.toThrow(ConflictError);
  const after = await getMeetingPage(reviewer, '2013-Q2');
  expect(after.meeting).toMatchObject({ version: 2, conclusions: [] });
});

test('only units that report for the quarter attend, and who is represented is by somebody', async () => {
  const reviewer = await viewerOf('reviewer', '802');
  // Kiến Tường was not there before 18 March 2013.
  const early = { ...INPUT, period: '2012-Q3', version: 1, heldOn: '2012-10-05' };
  await expect(saveMeeting(reviewer, saveMeetingSchema.parse(early))).rejects.toThrow(ProblemError);
  const { error } = saveMeetingSchema.safeParse({
    ...INPUT,
    startsAt: '25:00',
    place: ' ',
    attendance: [{ unit: '794', presence: 'represented', by: ' ' }],
  });
  expect(error?.issues).toMatchObject([
    { path: ['startsAt'], message: 'time-format' },
    { path: ['place'], message: 'missing' },
    { path: ['attendance'], message: 'by-missing' },
  ]);
});

test('a conclusion becomes a task of the next quarter, and is the meeting’s', async () => {
  const reviewer = await viewerOf('reviewer', '802');
  const text = 'Rà soát đại lý Internet.';
  const { id } = await giveTask(reviewer, {
    period: '2012-Q2',
    text,
    section: null,
    addressees: 'Các đơn vị báo cáo',
    units: [],
    dueOn: null,
  });
  const task = await db.task.findUniqueOrThrow({
    where: { id },
    include: { meeting: { include: { period: true } } },
  });
  expect(task.meeting?.period.code).toBe('2012-Q1');
  const page = await getMeetingPage(reviewer, '2012-Q1');
  expect(page.tasks).toContainEqual({ text, addressees: 'Các đơn vị báo cáo' });
});
