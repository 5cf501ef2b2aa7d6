import { describe, expect, it } from 'vitest';
import { removeAttachmentSchema } from '@/lib/schemas/attachment';
import { resolveCommentSchema, versionedReportKey } from '@/lib/schemas/report';
import { taskKey } from '@/lib/schemas/task-command';
import { tokenKeySchema } from '@/lib/schemas/token';
import { userKeySchema } from '@/lib/schemas/user';

// Ids and versions are 32-bit in the database; a greater number is a wrong question, not a failure.
const LARGEST = 2_147_483_647;
const report = { period: '2013-Q2', unit: '794' };

describe.each([
  ['a comment', (id: number) => resolveCommentSchema.safeParse({ ...report, comment: id })],
  ['a version', (id: number) => versionedReportKey.safeParse({ ...report, version: id })],
  ['a task', (id: number) => taskKey.safeParse({ task: id, version: 0 })],
  ['a file', (id: number) => removeAttachmentSchema.safeParse({ attachment: id })],
  ['a token', (id: number) => tokenKeySchema.safeParse({ id })],
  ['an account', (id: number) => userKeySchema.safeParse({ id })],
])('the number of %s', (_what, parse) => {
  it('is one that the database can hold', () => {
    expect(parse(LARGEST).success).toBe(true);
    expect(parse(LARGEST + 1).success).toBe(false);
    expect(parse(1.5).success).toBe(false);
  });
});
