import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { GET, PUT } from '@/app/api/entry/v1/[period]/[unit]/[section]/route';
import * as answers from '@/app/api/entry/v1/[period]/[unit]/tasks/[task]/route';
import type { Viewer } from '@/lib/domain/access';
import problems from '@/lib/i18n/messages/vi/problems.json';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();

// A session and its language live in a browser's request; the browser tests sign in truly.
const session = vi.hoisted(() => ({ viewer: null as Viewer | null }));
vi.mock('@/lib/auth/viewer', () => ({ getViewer: async () => session.viewer }));
vi.mock('next-intl/server', () => import('../support/problem-texts'));

const PERIOD = '2013-Q2';

interface Answer {
  status: number;
  body: {
    code?: string;
    message?: string;
    version?: number;
    savedAt?: string;
    fields?: Record<string, string>;
    current?: {
      version: number;
      savedBy: string | null;
      savedBySelf: boolean;
      fields: Record<string, string>;
    };
  };
  tag: string | null;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? {} : JSON.parse(text),
    tag: response.headers.get('etag'),
  };
}

const paramsOf = (unit: string, section: string) => ({
  params: Promise.resolve({ period: PERIOD, unit, section }),
});
const addressOf = (unit: string, section: string) =>
  `http://localhost/api/entry/v1/${PERIOD}/${unit}/${section}`;

const read = async (unit: string, section: string, headers: Record<string, string> = {}) => {
  const request = new Request(addressOf(unit, section), {
    headers: { 'x-entry-user': String(session.viewer?.userId), ...headers },
  });
  return answerOf(await GET(request, paramsOf(unit, section)));
};

const OWN_SITE = { 'sec-fetch-site': 'same-origin' };

const write = async (
  unit: string,
  section: string,
  body: object | string,
  headers: Record<string, string> = {},
) => {
  const request = new Request(addressOf(unit, section), {
    method: 'PUT',
    headers: {
      ...OWN_SITE,
      'content-type': 'application/json',
      'x-entry-user': String(session.viewer?.userId),
      'idempotency-key': randomUUID(),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return answerOf(await PUT(request, paramsOf(unit, section)));
};

const issued = (version: number, value: number) => ({
  version,
  values: { 'mailboxes-issued': value },
});

const saves = (userId: number) =>
  db.auditEvent.count({ where: { action: 'report.save', actorId: userId } });

beforeEach(async () => {
  session.viewer = await viewerOf('unit-officer', '797');
});

describe('reading a section', () => {
  test('gives its fields with a tag, and nothing while nothing is new', async () => {
    const first = await read('797', 'publishing');
    expect(first).toMatchObject({ status: 200, body: { version: 0, fields: { remark: '' } } });
    const again = await read('797', 'publishing', { 'if-none-match': first.tag ?? '' });
    expect(again).toMatchObject({ status: 304, body: {}, tag: first.tag });
    await write('797', 'publishing', { version: 0, values: {}, remark: 'ý kiến' });
    const changed = await read('797', 'publishing', { 'if-none-match': first.tag ?? '' });
    expect(changed).toMatchObject({
      status: 200,
      body: { version: 1, fields: { remark: 'ý kiến' } },
    });
  });

  test('is for those who may type in it now', async () => {
    expect(await read('798', 'email')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await read('797', 'nothing')).toMatchObject({ status: 404 });
    session.viewer = await viewerOf('unit-officer', '802');
    expect(await read('802', 'email')).toMatchObject({
      status: 422,
      body: { code: 'not-editable', message: problems['not-editable'] },
    });
    session.viewer = await viewerOf('reviewer', '');
    expect(await read('797', 'email')).toMatchObject({ status: 404 });
    session.viewer = null;
    expect(await read('797', 'email')).toMatchObject({
      status: 401,
      body: { code: 'signed-out', message: problems['signed-out'] },
    });
  });
});

describe('saving a section', () => {
  test('keeps what it does not name', async () => {
    await write('797', 'sanctions', {
      version: 0,
      values: { 'sanction-records-post': 3 },
      remark: 'giữ lại',
    });
    await write('797', 'sanctions', { version: 1, values: { 'sanction-decisions-post': 2 } });
    const { body } = await read('797', 'sanctions');
    expect(body).toMatchObject({
      version: 2,
      fields: { remark: 'giữ lại', 'value:sanction-records-post': '3' },
    });
  });

  test('asked again with its key, gives the same answer and changes nothing', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const userId = session.viewer?.userId ?? 0;
    const first = await write('797', 'email', issued(0, 40), key);
    expect(first).toMatchObject({ status: 200, body: { version: 1 } });
    const written = await saves(userId);
    await write('797', 'email', issued(1, 41));
    expect(await write('797', 'email', issued(0, 40), key)).toEqual(first);
    expect(await saves(userId)).toBe(written + 1);
    expect((await read('797', 'email')).body.fields).toMatchObject({
      'value:mailboxes-issued': '41',
    });
    // Another person's key is another key, and one key is one request
    expect(await write('797', 'email', issued(2, 99), key)).toMatchObject({
      status: 422,
      body: { code: 'key-reused' },
    });
    session.viewer = await viewerOf('unit-leader', '797');
    expect(await write('797', 'email', issued(2, 42), key)).toMatchObject({
      status: 200,
      body: { version: 3 },
    });
  });

  test('sent ten times at once, is done once and answered ten times alike', async () => {
    const { version = 0 } = (await read('797', 'prepaid-sim')).body;
    const key = { 'idempotency-key': randomUUID() };
    const before = await saves(session.viewer?.userId ?? 0);
    const body = { version, values: { 'sim-points': 12 } };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => write('797', 'prepaid-sim', body, key)),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 200, body: { version: version + 1 } });
    expect(await saves(session.viewer?.userId ?? 0)).toBe(before + 1);
  });

  test('over an older version is refused with what stands there now; its key is free again', async () => {
    const { version = 0 } = (await read('797', 'broadcasting')).body;
    const programmes = (at: number, value: number) => ({
      version: at,
      values: { programmes: value },
    });
    await write('797', 'broadcasting', programmes(version, 7));
    const key = { 'idempotency-key': randomUUID() };
    session.viewer = await viewerOf('unit-leader', '797');
    const refused = await write('797', 'broadcasting', programmes(version, 8), key);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'conflict',
        current: { version: version + 1, fields: { 'value:programmes': '7' } },
      },
    });
    expect(refused.body.current?.savedBy).toBeTruthy();
    expect(refused.body.current?.savedBySelf).toBe(false);
    expect(await write('797', 'broadcasting', programmes(version + 1, 8), key)).toMatchObject({
      status: 200,
      body: { version: version + 2 },
    });
  });

  test('is refused from another site, to another user, without a key, or out of all size', async () => {
    const body = issued(0, 1);
    const refused = [
      [await write('797', 'email', body, { 'sec-fetch-site': 'cross-site' }), 403],
      [await write('797', 'email', body, { 'sec-fetch-site': 'none' }), 403],
      [await write('797', 'email', body, { 'x-entry-user': '1' }), 403],
      [await write('797', 'email', body, { 'idempotency-key': 'short' }), 422],
      [await write('797', 'email', '{"version":0', {}), 422],
      [await write('797', 'email', '[]', {}), 422],
      [
        await write('797', 'email', {
          version: 0,
          values: { 'mailboxes-issued': '1'.repeat(300_000) },
        }),
        413,
      ],
      [await write('797', 'email', { version: 0, values: { 'mailboxes-issued': 1.5 } }), 422],
      [await write('798', 'email', body), 404],
    ] as const;
    expect(refused.map(([{ status }]) => status)).toEqual(refused.map(([, status]) => status));
    expect(refused.map(([answer]) => answer.body.code)).toEqual([
      'request-foreign',
      'request-foreign',
      'other-user',
      'request-invalid',
      'request-invalid',
      'request-invalid',
      'request-too-large',
      'bad-value',
      'not-found',
    ]);
    for (const [{ body: problem }] of refused) expect(problem.message).toMatch(/\p{L}{2,}/u);
    session.viewer = null;
    expect(await write('797', 'email', body, { 'x-entry-user': '5' })).toMatchObject({
      status: 401,
      body: { code: 'signed-out' },
    });
  });

  test('where the address is not safe, the origin is judged by the host', async () => {
    const send = async (headers: Record<string, string>) => {
      const request = new Request(addressOf('797', 'email'), {
        method: 'PUT',
        headers: { 'x-entry-user': String(session.viewer?.userId), ...headers },
        body: '{}',
      });
      return (await answerOf(await PUT(request, paramsOf('797', 'email')))).body.code;
    };
    const host = { host: 'giaoban.local:3000' };
    // The own site comes as far as the missing key
    expect(await send({ ...host, origin: 'http://giaoban.local:3000' })).toBe('request-invalid');
    expect(await send({ ...host, origin: 'http://evil.example' })).toBe('request-foreign');
    expect(await send({ ...host, origin: 'null' })).toBe('request-foreign');
    expect(await send(host)).toBe('request-foreign');
  });

  test('forgets old receipts of its own sender', async () => {
    const actorId = session.viewer?.userId ?? 0;
    const old = new Date(Date.now() - 31 * 24 * 3_600_000);
    await db.requestReceipt.create({
      data: { actorId, key: 'old', response: {}, createdAt: old },
    });
    const { version = 0 } = (await read('797', 'email')).body;
    await write('797', 'email', issued(version, 50));
    expect(await db.requestReceipt.count({ where: { actorId, key: 'old' } })).toBe(0);
    expect(await db.requestReceipt.count({ where: { actorId } })).toBeGreaterThan(0);
  });

  test('asks the database as often for a whole section as for one field', async () => {
    /** Statements of a save that changes the figures or states of these fields. */
    const statements = async (section: string, value: number, most = Infinity) => {
      const { fields = {}, version = 0 } = (await read('797', section)).body;
      const parts = Object.keys(fields).map((key) => key.split(':'));
      const codes = parts
        .flatMap(([type, code]) => (type === 'value' ? [code] : []))
        .slice(0, most);
      const points = parts.flatMap(([type, id, part]) =>
        type === 'office' && part === 'state' ? [Number(id)] : [],
      );
      const state = value % 2 === 0 ? 'operating' : 'suspended';
      const query = vi.spyOn(pg.Client.prototype, 'query');
      const { status } = await write('797', section, {
        version,
        values: Object.fromEntries(codes.map((code) => [code, value])),
        postOffices: points.slice(0, most).map((id) => ({ id, state, reason: null, since: null })),
      });
      const asked = query.mock.calls.length;
      query.mockRestore();
      expect(status).toBe(200);
      return { asked, records: Math.min(most, codes.length + points.length) };
    };
    for (const section of ['internet-agents', 'post-offices']) {
      const one = await statements(section, 2, 1);
      const all = await statements(section, 3);
      expect(all.records, section).toBeGreaterThan(8);
      expect(one.asked, section).toBeGreaterThan(0);
      expect(all.asked, section).toBe(one.asked);
    }
  });
});

describe('answering a task', () => {
  const params = (unit: string, task: number | string) => ({
    params: Promise.resolve({ period: PERIOD, unit, task: String(task) }),
  });
  const put = async (unit: string, task: number | string, body: object, key: string) => {
    const request = new Request(`http://localhost/api/entry/v1/${PERIOD}/${unit}/tasks/${task}`, {
      method: 'PUT',
      headers: {
        ...OWN_SITE,
        'x-entry-user': String(session.viewer?.userId),
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    });
    return answerOf(await answers.PUT(request, params(unit, task)));
  };

  test('is done once for a key, and tells of what stands there now', async () => {
    const key = randomUUID();
    const body = { version: 0, state: 'done', text: 'Đã mua máy.' };
    const first = await put('797', 1, body, key);
    expect(first).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await put('797', 1, body, key)).toEqual(first);
    expect(await put('797', 1, { ...body, text: 'Khác' }, key)).toMatchObject({
      status: 422,
      body: { code: 'key-reused' },
    });
    expect(await put('797', 1, { ...body, text: 'Khác' }, randomUUID())).toMatchObject({
      status: 409,
      body: { current: { version: 1, fields: { state: 'done', text: 'Đã mua máy.' } } },
    });
    const request = new Request('http://localhost/', {
      headers: { 'x-entry-user': String(session.viewer?.userId) },
    });
    expect(await answerOf(await answers.GET(request, params('797', 1)))).toMatchObject({
      status: 200,
      body: { version: 1, fields: { state: 'done', text: 'Đã mua máy.' } },
    });
  });

  test('is for the unit that the task was given to', async () => {
    const body = { version: 0, state: 'done', text: 'Xong' };
    expect(await put('798', 1, body, randomUUID())).toMatchObject({ status: 404 });
    expect(await put('797', 'một', body, randomUUID())).toMatchObject({
      status: 422,
      body: { code: 'request-invalid' },
    });
    session.viewer = await viewerOf('unit-officer', '802');
    expect(await put('802', 1, body, randomUUID())).toMatchObject({
      status: 422,
      body: { code: 'not-editable' },
    });
  });
});
