import { beforeAll, expect, test } from 'vitest';
import { listAuditEvents } from '@/lib/data/audit-queries';
import { finaliseBriefing } from '@/lib/data/briefing-issue-commands';
import { getBriefingEditor, getIssuedFile } from '@/lib/data/briefing-queries';
import { saveDepartmentProfile } from '@/lib/data/department-commands';
import { listDepartmentProfiles } from '@/lib/data/department-queries';
import { ConflictError, NotFoundError, ProblemError } from '@/lib/data/errors';
import { getMeetingPage } from '@/lib/data/meeting-queries';
import type { DepartmentRecord } from '@/lib/domain/department';
import { type SaveDepartmentInput, saveDepartmentSchema } from '@/lib/schemas/department';
import { demoDatabase } from '../support/demo-database';
import { draftBriefings } from '../support/draft-briefings';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
beforeAll(draftBriefings);

const first = async (): Promise<DepartmentRecord> => {
  const profile = (await listDepartmentProfiles(await viewerOf('admin', '802'))).at(-1);
  if (!profile) throw new Error('The demonstration has the Department’s particulars');
  return profile;
};
const changed = (profile: DepartmentRecord, changes: object): SaveDepartmentInput =>
  saveDepartmentSchema.parse({ ...profile, ...changes });

test('drafts take the new particulars, an issued briefing keeps its own', async () => {
  const [admin, leader] = [
    await viewerOf('admin', '802'),
    await viewerOf('department-leader', '802'),
  ];
  await finaliseBriefing(leader, '2012-Q2', {
    number: 19,
    signedOn: '2012-07-05',
    signerName: 'Nguyễn Hòa Nhã',
    signerTitle: 'Phó Giám đốc',
    recipients: ['Lưu: VT'],
  });
  const [before, file] = [
    await getBriefingEditor(leader, '2012-Q2'),
    await getIssuedFile(leader, '2012-Q2', 'docx', null),
  ];

  await saveDepartmentProfile(
    admin,
    changed(await first(), {
      name: 'Sở Văn hóa, Thông tin',
      abbreviation: 'SVHTT',
      layout: '2020',
      otherSigners: [{ name: 'Lê Văn Minh', title: 'Giám đốc' }],
    }),
  );

  const after = await getBriefingEditor(leader, '2012-Q2');
  expect(after.frame).toEqual(before.frame);
  expect(await getIssuedFile(leader, '2012-Q2', 'docx', null)).toEqual(file);
  const draft = await getBriefingEditor(leader, '2012-Q1');
  expect(draft.frame.letterhead).toMatchObject({
    issuingBody: 'SỞ VĂN HÓA, THÔNG TIN',
    number: 'Số: 07/BC-SVHTT',
  });
  expect(draft.frame).toMatchObject({ layout: { code: '2020' } });
  expect(draft.signers).toContainEqual({ name: 'Lê Văn Minh', title: 'Giám đốc' });
});

test('what somebody else changed meanwhile is not overwritten, and the trail says what changed', async () => {
  const admin = await viewerOf('admin', '802');
  const profile = await first();
  await saveDepartmentProfile(admin, changed(profile, { place: 'Tân An' }));
  await expect(
    saveDepartmentProfile(admin, changed(profile, { place: 'Bến Lức' })),
  ).rejects.toThrow(ConflictError);
  expect((await first()).place).toBe('Tân An');
  await expect(
    saveDepartmentProfile(admin, changed(profile, { id: 9_999, place: 'Bến Lức' })),
  ).rejects.toThrow(NotFoundError);

  const { entries } = await listAuditEvents(admin, {
    subject: `department:${profile.id}`,
    before: null,
  });
  expect(entries[0]).toMatchObject({
    action: 'department.update',
    subject: { type: 'department', id: profile.id },
    details: { fields: [{ name: 'place', value: 'Tân An' }] },
  });
});

test('particulars of another day on hold for its briefings only, and a day has one', async () => {
  const [admin, leader] = [
    await viewerOf('admin', '802'),
    await viewerOf('department-leader', '802'),
  ];
  const later = changed(await first(), {
    id: null,
    validFrom: '2013-04-01',
    provinceName: 'Tây Ninh',
    place: 'Tây Ninh',
  });
  await saveDepartmentProfile(admin, later);
  await expect(saveDepartmentProfile(admin, later)).rejects.toThrow(
    new ProblemError('department-date-taken', { day: '01/04/2013' }),
  );
  const [q4, q1] = [
    await getBriefingEditor(leader, '2012-Q4'),
    await getBriefingEditor(leader, '2013-Q1'),
  ];
  expect(q1.frame.letterhead.placeAndDate).toMatch(/^Tây Ninh,/);
  expect(q4.frame.letterhead.placeAndDate).not.toMatch(/^Tây Ninh,/);
});

test('without particulars no briefing is made, and its page learns why', async () => {
  const leader = await viewerOf('department-leader', '802');
  await db.departmentProfile.deleteMany();
  await expect(getBriefingEditor(leader, '2013-Q1')).rejects.toThrow(
    new ProblemError('department-missing'),
  );
  expect(await getMeetingPage(leader, '2013-Q1')).toMatchObject({ papers: null });
});
