import { beforeEach, expect, test } from 'vitest';
import { NotFoundError, ProblemError } from '@/lib/data/errors';
import { endPresence, notePresence } from '@/lib/data/presence-commands';
import type { Viewer } from '@/lib/domain/access';
import { PRESENCE_LEASE_SECONDS, WHOLE_PLACE } from '@/lib/domain/presence';
import { leaveSchema, lookSchema } from '@/lib/schemas/presence';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
const AT = (part: string, period = '2013-Q2') =>
  leaveSchema.parse({ place: `briefing/${period}`, part });
const LOOK = lookSchema.parse({ place: 'briefing/2013-Q2', part: null });

let reviewer: Viewer;
let leader: Viewer;

beforeEach(async () => {
  [reviewer, leader] = await Promise.all([
    viewerOf('reviewer', 'so-tttt'),
    viewerOf('department-leader', 'so-tttt'),
  ]);
  await db.presence.deleteMany();
});

/** As if nothing had been heard of anybody for so long. */
const silence = (seconds: number) =>
  db.$executeRaw`UPDATE "Presence" SET "seenAt" = now() - make_interval(secs => ${seconds})`;

test('others see who is where since when, and nobody sees themselves', async () => {
  expect(await notePresence(reviewer, AT('email.mailboxes'))).toEqual([]);
  const [seen, ...more] = await notePresence(leader, LOOK);
  expect(more).toEqual([]);
  expect(seen).toMatchObject({ part: 'email.mailboxes', name: reviewer.displayName });
  expect(Date.now() - Date.parse(seen?.since ?? '')).toBeLessThan(60_000);
  expect(await notePresence(leader, AT('general.reports'))).toEqual([seen]);
  expect(await notePresence(reviewer, LOOK)).toMatchObject([{ part: 'general.reports' }]);
  expect(await notePresence(leader, { ...LOOK, place: AT('a', '2013-Q1').place })).toEqual([]);
});

test('who goes on keeps the time of coming; who changes the part, or comes back, does not', async () => {
  const since = async () => (await notePresence(leader, LOOK))[0]?.since;
  await notePresence(reviewer, AT('a'));
  const first = await since();
  await notePresence(reviewer, AT('a'));
  expect(await since()).toBe(first);
  await notePresence(reviewer, AT('b'));
  const second = await since();
  expect(second).not.toBe(first);
  await silence(PRESENCE_LEASE_SECONDS + 1);
  await notePresence(reviewer, AT('b'));
  expect(await since()).not.toBe(second);
});

test('a sign goes with its person, or lapses', async () => {
  await notePresence(reviewer, AT('a'));
  await endPresence(reviewer, AT('b'));
  expect(await notePresence(leader, LOOK)).toHaveLength(1);
  await silence(PRESENCE_LEASE_SECONDS - 5);
  expect(await notePresence(leader, LOOK)).toHaveLength(1);
  await silence(PRESENCE_LEASE_SECONDS + 1);
  expect(await notePresence(leader, LOOK)).toEqual([]);
  await notePresence(reviewer, AT('a'));
  await endPresence(reviewer, AT('a'));
  expect(await notePresence(leader, LOOK)).toEqual([]);
  // What lapsed long ago is not kept.
  await notePresence(reviewer, AT('a'));
  await silence(2 * 86_400);
  await endPresence(leader, AT('a'));
  expect(await db.presence.count()).toBe(0);
});

test('two pages of one person are one person', async () => {
  await Promise.all(Array.from({ length: 5 }, () => notePresence(reviewer, AT('a'))));
  expect(await notePresence(leader, LOOK)).toHaveLength(1);
});

test('there is no sign in what may not be written, or is not there', async () => {
  const inspector = await viewerOf('inspector', 'so-tttt');
  await expect(notePresence(inspector, LOOK)).rejects.toThrow(NotFoundError);
  const nowhere = AT('a', '1999-Q1');
  await expect(notePresence(reviewer, nowhere)).rejects.toThrow(NotFoundError);
  expect(lookSchema.safeParse({ place: 'report/2013-Q2', part: null }).success).toBe(false);
  expect(lookSchema.safeParse({ place: 'briefing/2013-Q2/x', part: null }).success).toBe(false);
  expect(lookSchema.safeParse({ place: 'briefing/2013-Q9', part: null }).success).toBe(false);
});

const SECTION = (section: string, unit = '794', period = '2013-Q2') =>
  leaveSchema.parse({ place: `report/${period}/${unit}/${section}`, part: WHOLE_PLACE });

test('in a section of a report are those who may type in it, of its own unit', async () => {
  const people = (await Promise.all([
    viewerOf('unit-officer', '794'),
    viewerOf('unit-leader', '794'),
    viewerOf('broadcaster', '794'),
    viewerOf('unit-officer', '795'),
  ])) as [Viewer, Viewer, Viewer, Viewer];
  const [officer, head, broadcaster, stranger] = people;
  await notePresence(officer, { ...SECTION('email'), part: 'value-mailboxes-issued' });
  const seen = [{ part: 'value-mailboxes-issued', name: officer.displayName }];
  expect(await notePresence(head, SECTION('email'))).toMatchObject(seen);
  expect(await notePresence(head, SECTION('broadcasting'))).toEqual([]);
  expect(await notePresence(broadcaster, SECTION('broadcasting'))).toHaveLength(1);
  await expect(notePresence(broadcaster, SECTION('email'))).rejects.toThrow(ProblemError);
  for (const viewer of [stranger, reviewer, leader]) {
    await expect(notePresence(viewer, SECTION('email'))).rejects.toThrow(NotFoundError);
    await expect(endPresence(viewer, SECTION('email'))).rejects.toThrow(NotFoundError);
  }
  await expect(notePresence(officer, SECTION('nowhere'))).rejects.toThrow(NotFoundError);
  await expect(notePresence(officer, SECTION('email', '794', '1999-Q1'))).rejects.toThrow(
    NotFoundError,
  );
});
