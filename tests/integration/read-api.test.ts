import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { GET as getJson } from '@/app/api/v1/figures/route';
import { GET as getCsv } from '@/app/api/v1/figures.csv/route';
import { GET as getOpenApi } from '@/app/api/v1/openapi.json/route';
import { READS_A_MINUTE } from '@/lib/auth/read-limit';
import { listAuditEvents } from '@/lib/data/audit-queries';
import { getProvinceQuarter } from '@/lib/data/province-queries';
import { issueToken, revokeToken } from '@/lib/data/token-commands';
import { listTokens } from '@/lib/data/token-queries';
import type { Role, Viewer } from '@/lib/domain/access';
import { aggregate } from '@/lib/domain/aggregate';
import { catalogueOf, isNumeric } from '@/lib/domain/indicator';
import type { FiguresAnswer, Problem } from '@/lib/read-api/schemas';
import { CSV_PARAMETERS, FIGURES_PARAMETERS } from '@/lib/schemas/figures';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();

// A session lives in a browser's request; the browser tests sign in truly.
const session = vi.hoisted(() => ({ viewer: null as Viewer | null }));
vi.mock('@/lib/auth/viewer', () => ({ getViewer: async () => session.viewer }));

interface OpenApi {
  openapi: string;
  paths: Record<
    string,
    {
      get: {
        parameters?: { name: string }[];
        responses: Record<string, { content?: Record<string, unknown> }>;
      };
    }
  >;
  components: { schemas: Record<string, object> };
}

const document = (await getOpenApi().json()) as OpenApi;

function validator(name: string) {
  const text = JSON.stringify({
    $ref: `#/$defs/${name}`,
    $defs: document.components.schemas,
  }).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema(JSON.parse(text));
}
const validators = { Figures: validator('Figures'), Problem: validator('Problem') };

/** Every answer of these tests is held to the published description. */
async function holdToDescription(path: string, response: Response): Promise<void> {
  const described = document.paths[path]?.get.responses[String(response.status)];
  if (!described) throw new Error(`${path} does not describe ${response.status}`);
  const mediaType = response.headers.get('content-type')?.split(';')[0];
  expect(Object.keys(described.content ?? {})).toEqual(mediaType ? [mediaType] : []);
  if (mediaType === 'text/csv' || !mediaType) return;
  const schema = mediaType === 'application/json' ? validators.Figures : validators.Problem;
  expect(schema.safeParse(await response.clone().json()).error).toBeUndefined();
}

let token = '';
const admin = () => viewerOf('admin', '794');

async function call(
  query: string,
  { as = token, file = false, headers = {} as Record<string, string> } = {},
): Promise<Response> {
  const path = file ? '/api/v1/figures.csv' : '/api/v1/figures';
  const response = await (file ? getCsv : getJson)(
    new Request(`http://localhost${path}?${query}`, {
      headers: { ...(as ? { Authorization: `Bearer ${as}` } : {}), ...headers },
    }),
  );
  await holdToDescription(path, response);
  return response;
}

async function figures(query: string, as = token): Promise<FiguresAnswer> {
  const response = await call(query, { as });
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as FiguresAnswer;
}

async function problem(query: string, options = {}): Promise<[number, Problem]> {
  const response = await call(query, options);
  return [response.status, (await response.json()) as Problem];
}

const signIn = async (role: Role, unit: string) => {
  session.viewer = await viewerOf(role, unit);
};

beforeAll(async () => {
  ({ token } = await issueToken(await admin(), { name: 'Trục liên thông', lifetime: 90 }));
});

beforeEach(async () => {
  session.viewer = null;
  await db.rateLimit.deleteMany();
});

describe('figures', () => {
  test('the province’s on-time rate of 2013-Q1 is 61%, a fraction with its coverage', async () => {
    const { data, page } = await figures('period=2013-Q1&unit=80&indicator=on-time-rate');
    expect(page).toEqual({ number: 1, size: 1000, total: 1, next: null });
    expect(data).toMatchObject([
      {
        period: '2013-Q1',
        unit: { code: '80', name: 'Long An', kind: 'province' },
        indicator: { code: 'on-time-rate', valueType: 'rate' },
        coverage: { reported: 14, expected: 14 },
        standing: 'approved',
        revision: null,
      },
    ]);
    expect(Math.round(Number(data[0]?.value) * 100)).toBe(61);
  });

  test('26 of 175 post offices are suspended, and all 14 units say so', async () => {
    const { data } = await figures('period=2013-Q1&unit=80&section=post-offices');
    const find = (code: string) => data.find(({ indicator }) => indicator.code === code);
    expect(find('post-offices-suspended')).toMatchObject({
      value: 26,
      coverage: { reported: 14, expected: 14 },
    });
    expect(find('post-offices')).toMatchObject({ value: 175 });
  });

  test('every total is what the province’s page shows', async () => {
    const { catalogue, current } = await getProvinceQuarter(await admin(), '2013-Q2');
    const indexed = catalogueOf(catalogue.indicators);
    const { data } = await figures('period=2013-Q2&unit=80&standing=received');
    expect(data.map(({ indicator, value, coverage }) => [indicator.code, value, coverage])).toEqual(
      catalogue.indicators.filter(isNumeric).map((indicator) => {
        const { value, coverage } = aggregate(indicator, indexed, current.units);
        const { reported, expected } = coverage;
        return [indicator.code, value, { reported, expected }];
      }),
    );
    expect(data.some(({ standing }) => standing === 'provisional')).toBe(true);
  });

  test('what waits for approval counts when asked for, and says so', async () => {
    const query = 'period=2013-Q2&unit=802&indicator=dossiers-received';
    expect((await figures(query)).data).toMatchObject([
      { value: null, standing: null, revision: null, submittedAt: null, coverage: null },
    ]);
    const [received] = (await figures(`${query}&standing=received`)).data;
    expect(received).toMatchObject({ standing: 'provisional', revision: 1 });
    expect(received?.value).toBeTypeOf('number');
    expect(received?.submittedAt).toMatch(/^2013-06-/);
  });

  test('unknown is null, in a report that stands too', async () => {
    const { data } = await figures('period=2013-Q1&section=prepaid-sim');
    expect(data.some(({ value, standing }) => value === null && standing === 'approved')).toBe(
      true,
    );
  });

  test('texts are texts, and have no total', async () => {
    const query = 'period=2013-Q1&indicator=one-stop-project-state';
    expect((await figures(`${query}&unit=794`)).data).toMatchObject([{ value: 'handed-over' }]);
    expect((await figures(`${query}&unit=80`)).data).toEqual([]);
  });

  test('units are those of each period: Kiến Tường begins with 2013-Q2', async () => {
    const query = 'from=2013-Q1&to=2013-Q2&indicator=dossiers-received';
    const { data } = await figures(query);
    expect(data.filter(({ period }) => period === '2013-Q1')).toHaveLength(14);
    expect(data.filter(({ period }) => period === '2013-Q2')).toHaveLength(15);
    expect((await figures(`${query}&unit=795`)).data).toMatchObject([{ period: '2013-Q2' }]);
    expect((await problem('period=2013-Q1&unit=795'))[0]).toBe(404);
  });

  test('pages follow one another without gap or double', async () => {
    const query = 'period=2013-Q1&section=one-stop-shop';
    const whole = (await figures(query)).data;
    const rows = [];
    let next: string | null = `/api/v1/figures?${query}&limit=100`;
    while (next !== null) {
      const response = await call(next.split('?')[1] ?? '');
      const answer = (await response.json()) as FiguresAnswer;
      expect(answer.page.total).toBe(whole.length);
      rows.push(...answer.data);
      next = answer.page.next;
      expect(response.headers.get('link')).toBe(next && `<${next}>; rel="next"`);
    }
    expect(rows).toEqual(whole);
    expect(whole.length).toBeGreaterThan(200);
  });

  test('the number of queries does not grow with units and quarters', async () => {
    const { Client } = (await import('pg')).default;
    const spy = vi.spyOn(Client.prototype, 'query');
    const count = async (query: string) => {
      spy.mockClear();
      await figures(query);
      return spy.mock.calls.length;
    };
    try {
      await figures('period=2013-Q1');
      const one = await count('period=2013-Q1&unit=794');
      expect(one).toBeGreaterThan(5);
      expect(await count('period=2013-Q1')).toBe(one);
      expect(await count('from=2012-Q1&to=2013-Q2&limit=20000')).toBe(one);
      expect(await count('from=2012-Q1&to=2013-Q2&unit=80')).toBe(one);
    } finally {
      spy.mockRestore();
    }
  });

  test('an answer that is known is not sent again', async () => {
    const query = 'period=2013-Q1&unit=80';
    const first = await call(query);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await call(query, { headers: { 'If-None-Match': `"x", W/${tag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(tag);
    expect((await call(query, { headers: { 'If-None-Match': '"x"' } })).status).toBe(200);
  });
});

describe('the file', () => {
  test('opens in a Vietnamese Excel', async () => {
    const response = await call('period=2013-Q1&unit=80&section=one-stop-shop', { file: true });
    expect(response.headers.get('content-disposition')).toContain('so-lieu-2013-Q1-80.csv');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).toMatch(/^Kỳ;Mã đơn vị;Đơn vị;/);
    expect(lines.find((line) => line.includes(';on-time-rate;'))).toMatch(
      /;rate;0,6[01]\d*;14;14;/,
    );
  });

  test('or for programs, in English', async () => {
    const response = await call('period=2013-Q1&unit=80&dialect=rfc4180&lang=en', { file: true });
    const text = await response.text();
    expect(text).toMatch(/^period,unit,unitName,section,indicator,/);
    expect(text).toMatch(/,on-time-rate,On-time rate,[^,]*,rate,0\.6[01]/);
  });

  test('is whole, or a page that was asked for', async () => {
    const page = await call('period=2013-Q1&limit=5', { file: true });
    expect((await page.text()).trim().split('\r\n')).toHaveLength(6);
    expect(page.headers.get('link')).toContain('page=2');
  });
});

describe('access', () => {
  test('nobody is asked for a token', async () => {
    const response = await call('period=2013-Q1', { as: '' });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="giao-ban"');
    expect(await response.json()).toMatchObject({
      type: 'urn:giao-ban:problem:token-missing',
      title: 'Chưa có khóa truy cập',
      en: { title: 'No access token' },
    });
  });

  test('a wrong, expired or revoked token opens nothing, whoever is signed in', async () => {
    const viewer = await admin();
    const expired = await issueToken(viewer, { name: 'Hết hạn', lifetime: 30 });
    await db.apiToken.update({ where: { id: expired.id }, data: { expiresAt: new Date() } });
    const revoked = await issueToken(viewer, { name: 'Thu hồi', lifetime: 30 });
    expect((await call('period=2013-Q1', { as: revoked.token })).status).toBe(200);
    await revokeToken(viewer, revoked.id);
    await signIn('admin', '794');
    for (const as of [expired.token, revoked.token, `${token.slice(0, -1)}!`, 'x']) {
      const response = await call('period=2013-Q1', { as });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
    }
    const basic = await call('period=2013-Q1', {
      as: '',
      headers: { Authorization: 'Basic eDp4' },
    });
    expect(basic.status).toBe(401);
  });

  test('a token is kept as a hash, its last use to the minute', async () => {
    const viewer = await admin();
    const issued = await issueToken(viewer, { name: 'Kho dữ liệu', lifetime: 30 });
    const row = () => db.apiToken.findUniqueOrThrow({ where: { id: issued.id } });
    expect(JSON.stringify(await row())).not.toContain(issued.token);
    expect((await row()).name).toBe(`Kho dữ liệu (${issued.token.slice(0, 7)}…)`);
    expect((await row()).lastUsedAt).toBeNull();
    await figures('period=2013-Q1&unit=80&indicator=mailboxes-used', issued.token);
    const used = (await row()).lastUsedAt;
    expect(used).not.toBeNull();
    await figures('period=2013-Q1&unit=80&indicator=mailboxes-used', issued.token);
    expect((await row()).lastUsedAt).toEqual(used);
    await revokeToken(viewer, issued.id);
    await revokeToken(viewer, issued.id);
    const listed = (await listTokens(viewer)).find(({ id }) => id === issued.id);
    expect(listed?.revokedAt).not.toBeNull();
    const { entries } = await listAuditEvents(viewer, {
      subject: `token:${issued.id}`,
      before: null,
    });
    expect(entries.map(({ action }) => action)).toEqual(['token.revoke', 'token.issue']);
    expect(JSON.stringify(entries)).not.toContain(issued.token);
  });

  test('a unit’s people read their own unit; others and the totals are not found', async () => {
    await signIn('unit-officer', '802');
    const { data } = await figures('period=2013-Q1&indicator=dossiers-received', '');
    expect(data.map(({ unit }) => unit.code)).toEqual(['802']);
    expect((await call('period=2013-Q1&unit=802', { as: '' })).status).toBe(200);
    const [status, other] = await problem('period=2013-Q1&unit=803', { as: '' });
    const [, none] = await problem('period=2013-Q1&unit=999', { as: '' });
    expect(status).toBe(404);
    expect({ ...other, detail: '', en: '' }).toEqual({ ...none, detail: '', en: '' });
    expect((await call('period=2013-Q1&unit=80', { as: '' })).status).toBe(404);
  });

  test('the Department’s people read the province', async () => {
    await signIn('reviewer', '794');
    expect((await figures('period=2013-Q1&unit=80', '')).data.length).toBeGreaterThan(20);
  });

  test('too many questions of one token wait, those of another do not', async () => {
    const other = await issueToken(await admin(), { name: 'Khác', lifetime: 30 });
    const { id } = await db.apiToken.findFirstOrThrow({ where: { name: { startsWith: 'Trục' } } });
    await db.rateLimit.create({
      data: {
        key: `read-api:token:${id}`,
        points: READS_A_MINUTE,
        expire: new Date(Date.now() + 30_000),
      },
    });
    const response = await call('period=2013-Q1&unit=80');
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(20);
    expect((await call('period=2013-Q1&unit=80', { as: other.token })).status).toBe(200);
  });
});

describe('refusals say what is wrong and what to do', () => {
  test.each([
    ['period=2031-Q1', 404, 'unknown-period', '2031-Q1'],
    ['period=2013-Q1&unit=999', 404, 'unknown-unit', '999'],
    ['period=2013-Q1&indicator=nothing', 404, 'unknown-indicator', 'nothing'],
    ['period=2013-Q1&section=nothing', 404, 'unknown-section', 'nothing'],
    ['', 400, 'invalid-query', 'Thiếu kỳ'],
    ['period=Q1/2013', 400, 'invalid-query', '2013-Q1'],
    ['period=2013-Q1&unt=80', 400, 'invalid-query', '“unt”'],
  ])('%s', async (query, status, type, words) => {
    for (const file of [false, true]) {
      const [given, body] = await problem(query, { file });
      expect([given, body.status, body.type]).toEqual([
        status,
        status,
        `urn:giao-ban:problem:${type}`,
      ]);
      expect(body.detail).toContain(words);
      expect(body.en.detail).not.toBe(body.detail);
    }
  });
});

describe('the description', () => {
  test('is OpenAPI 3.1 and names the parameters that are taken', () => {
    expect(document.openapi).toMatch(/^3\.1/);
    const named = (path: string) =>
      document.paths[path]?.get.parameters?.map(({ name }) => name).sort();
    expect(named('/api/v1/figures')).toEqual([...FIGURES_PARAMETERS].sort());
    expect(named('/api/v1/figures.csv')).toEqual([...CSV_PARAMETERS].sort());
  });

  test('refuses what it does not describe', () => {
    expect(validators.Figures.safeParse({ data: [{}], page: {} }).success).toBe(false);
    expect(validators.Problem.safeParse({ type: 'x' }).success).toBe(false);
  });
});
