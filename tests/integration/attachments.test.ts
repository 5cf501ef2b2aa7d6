import { beforeEach, describe, expect, test, vi } from 'vitest';
import { GET } from '@/app/api/attachments/[id]/route';
import { POST } from '@/app/api/reports/[period]/[unit]/attachments/route';
import { addAttachment, removeAttachment } from '@/lib/data/attachment-commands';
import { getAttachment } from '@/lib/data/attachment-queries';
import { returnReport } from '@/lib/data/decision-commands';
import { NotFoundError } from '@/lib/data/errors';
import { requestSignature, sendBack, signAndSubmit } from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { getRevision } from '@/lib/data/revision-queries';
import type { Viewer } from '@/lib/domain/access';
import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from '@/lib/domain/attachment';
import { demoDatabase } from '../support/demo-database';
import { aDocx, aPdf, bytesOf } from '../support/file-samples';
import { officerOf } from '../support/report-desk';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();

// A session and its language live in a browser's request; the browser tests sign in truly.
const session = vi.hoisted(() => ({ viewer: null as Viewer | null }));
vi.mock('@/lib/auth/viewer', () => ({ getViewer: async () => session.viewer }));
vi.mock('next-intl/server', () => import('../support/problem-texts'));

const PERIOD = '2013-Q2';
const OWN_SITE = { 'sec-fetch-site': 'same-origin' };
type Content = Uint8Array<ArrayBuffer>;

const add = (viewer: Viewer, unit: string, name: string, content: Content, section = 'email') =>
  addAttachment(viewer, { period: PERIOD, unit, section, name }, async () => content);

const filesOf = async (viewer: Viewer, unit: string) =>
  (await getReport(viewer, PERIOD, unit)).attachments.map(({ name }) => name);

async function post(
  unit: string,
  body: BodyInit | null,
  headers: Record<string, string> = OWN_SITE,
  name = 'tệp.pdf',
) {
  const address = `http://localhost/api/reports/${PERIOD}/${unit}/attachments`;
  const query = new URLSearchParams({ name, section: 'email' });
  const request = new Request(`${address}?${query}`, {
    method: 'POST',
    headers,
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  } as RequestInit);
  const response = await POST(request, { params: Promise.resolve({ period: PERIOD, unit }) });
  return {
    status: response.status,
    body: (await response.json()) as { id?: number; code?: string; message?: string },
  };
}

const take = (id: number) =>
  GET(new Request(`http://localhost/api/attachments/${id}`), {
    params: Promise.resolve({ id: String(id) }),
  });

beforeEach(async () => {
  session.viewer = await officerOf('800');
});

describe('over the line', () => {
  test('a file comes back byte for byte, under its own name, and never opens in the page', async () => {
    const content = await aDocx();
    const sent = await post('800', content, OWN_SITE, 'Biểu điểm bưu điện.exe');
    expect(sent.status).toBe(201);
    const answer = await take(sent.body.id ?? 0);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(content);
    const header = (name: string) => answer.headers.get(name);
    expect(header('content-type')).toContain('wordprocessingml.document');
    expect(header('content-disposition')).toBe(
      `attachment; filename="Bieu diem buu dien.docx"; filename*=UTF-8''${encodeURIComponent('Biểu điểm bưu điện.docx')}`,
    );
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('content-security-policy')).toContain('sandbox');
    expect(header('cache-control')).toBe('private, no-store');

    session.viewer = await officerOf('803');
    expect((await take(sent.body.id ?? 0)).status).toBe(404);
    session.viewer = await viewerOf('reviewer', '800');
    expect((await take(sent.body.id ?? 0)).status).toBe(404);
    session.viewer = null;
    expect((await take(sent.body.id ?? 0)).status).toBe(401);
  });

  test('what says that it is too large is refused unread, and what is, where it becomes so', async () => {
    let read = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          read += 1;
          controller.enqueue(new Uint8Array(1024 * 1024));
        },
      });
    const said = String(MAX_ATTACHMENT_BYTES + 1);
    const refused = await post('800', endless(), { ...OWN_SITE, 'content-length': said });
    expect(refused).toMatchObject({ status: 413, body: { code: 'file-too-large' } });
    expect(refused.body.message).toContain('10 MB');
    expect(read).toBeLessThanOrEqual(1);
    expect((await post('800', endless())).status).toBe(413);
    expect(read).toBeLessThanOrEqual(14);
  });

  test('of more files at once than fit into memory the last are told to come again', async () => {
    const slow = Array.from({ length: 16 }, () => {
      let close = (): void => {};
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(aPdf('Gửi chậm'));
          close = () => controller.close();
        },
      });
      return { answer: post('800', body), close: () => close() };
    });
    await expect
      .poll(async () => (await post('800', aPdf('Thừa'))).status, { timeout: 10_000 })
      .toBe(503);
    const refused = await post('800', aPdf('Thừa'));
    expect(refused.body).toMatchObject({ code: 'uploads-busy' });
    expect(refused.body.message).toContain('thử lại');
    for (const { close } of slow) close();
    const kept = await Promise.all(slow.map(({ answer }) => answer));
    expect(kept.map(({ status }) => status)).toEqual(kept.map(() => 201));
    for (const id of new Set(kept.map(({ body }) => body.id ?? 0))) {
      await removeAttachment(await officerOf('800'), id);
    }
  });

  test('ten megabytes are taken', async () => {
    const content = new Uint8Array(MAX_ATTACHMENT_BYTES);
    content.set(aPdf('Bản quét'));
    const { status, body } = await post('800', content);
    expect(status).toBe(201);
    await removeAttachment(await officerOf('800'), body.id ?? 0);
  });

  test.each([
    ['nothing', bytesOf(''), 'file-empty'],
    ['a program under the name of a document', bytesOf('MZ\x90\x00'), 'file-type'],
    ['a page under the name of a document', bytesOf('<html><script>'), 'file-type'],
  ])('refuses %s', async (_what, content, code) => {
    expect(await post('800', content)).toMatchObject({ status: 422, body: { code } });
  });

  test('refuses another site, and reads nothing of who is signed out', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://khac.example' };
    expect((await post('800', aPdf(), foreign)).status).toBe(403);
    expect((await post('800', aPdf(), {})).status).toBe(403);
    expect((await post('803', aPdf())).status).toBe(404);
    session.viewer = null;
    expect((await post('800', aPdf())).status).toBe(401);
  });
});

describe('the files of a report', () => {
  test('a submission keeps its files, whatever the draft does later', async () => {
    const [officer, leader, reviewer] = await Promise.all([
      officerOf('799'),
      viewerOf('unit-leader', '799'),
      viewerOf('reviewer', '799'),
    ]);
    const key = async () => ({
      period: PERIOD,
      unit: '799',
      version: (await getReport(officer, PERIOD, '799')).version,
    });
    await expect(add(officer, '799', 'Muộn.pdf', aPdf())).rejects.toMatchObject({
      code: 'not-editable',
    });
    await sendBack(leader, await key(), 'Thêm danh sách.');
    const { id } = await add(officer, '799', 'Danh sách.pdf', aPdf());
    await expect(getAttachment(reviewer, id)).rejects.toThrow(NotFoundError);
    const submit = async () => {
      await requestSignature(officer, await key());
      await signAndSubmit(leader, await key());
    };
    await submit();
    expect((await getAttachment(reviewer, id)).name).toBe('Danh sách.pdf');
    expect(await filesOf(reviewer, '799')).toEqual(['Danh sách.pdf']);

    await returnReport(reviewer, await key(), {
      sections: null,
      reason: 'Thay danh sách.',
      dueOn: '2013-06-28',
    });
    await removeAttachment(officer, id);
    await add(officer, '799', 'Danh sách mới.pdf', aPdf('mới'));
    expect(await filesOf(officer, '799')).toEqual(['Danh sách mới.pdf']);
    expect(await filesOf(reviewer, '799')).toEqual(['Danh sách.pdf']);
    await submit();
    const second = await getRevision(reviewer, PERIOD, '799', 2);
    const names = (files: readonly { name: string }[] = []) => files.map(({ name }) => name);
    expect(names(second.content.attachments)).toEqual(['Danh sách mới.pdf']);
    expect(names(second.before?.content.attachments)).toEqual(['Danh sách.pdf']);
    expect((await getAttachment(reviewer, id)).content).toEqual(aPdf());
    await expect(removeAttachment(officer, id)).rejects.toThrow(NotFoundError);
    await expect(
      db.attachment.update({ where: { id }, data: { name: 'Khác.pdf' } }),
    ).rejects.toThrow();

    const trail = await db.auditEvent.findMany({
      where: { action: { startsWith: 'attachment.' }, actorId: officer.userId },
      orderBy: { id: 'asc' },
    });
    expect(trail.map(({ action, data }) => [action, (data as { name: string }).name])).toEqual([
      ['attachment.add', 'Danh sách.pdf'],
      ['attachment.remove', 'Danh sách.pdf'],
      ['attachment.add', 'Danh sách mới.pdf'],
    ]);
  });

  test('a file that nobody submitted is gone when it is taken away', async () => {
    const officer = await officerOf('801');
    const { id } = await add(officer, '801', 'Nhầm.pdf', aPdf());
    await removeAttachment(officer, id);
    expect(await db.attachment.count({ where: { id } })).toBe(0);
  });

  test('the same file sent twice is one; too many, and too much together, are refused', async () => {
    const officer = await officerOf('805');
    const first = await add(officer, '805', 'a.pdf', aPdf('a'));
    expect(await add(officer, '805', 'a.pdf', aPdf('a'))).toEqual(first);
    const large = (mark: string) => {
      const content = new Uint8Array(MAX_ATTACHMENT_BYTES);
      content.set(aPdf(mark));
      return content;
    };
    for (const mark of ['1', '2', '3', '4']) await add(officer, '805', mark, large(mark));
    await expect(add(officer, '805', '5', large('5'))).rejects.toMatchObject({
      code: 'files-too-large',
    });
    const lying = (await getReport(officer, PERIOD, '805')).attachments;
    for (const { id, size } of lying) if (size > 1024) await removeAttachment(officer, id);
    // Sent at once by two people, the last place is given once
    const tries = await Promise.allSettled(
      Array.from({ length: MAX_ATTACHMENTS }, (_, index) =>
        add(officer, '805', `${index}.pdf`, aPdf(String(index)), 'cables'),
      ),
    );
    expect(tries.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'too-many-files' } },
    ]);
    expect(await filesOf(officer, '805')).toHaveLength(MAX_ATTACHMENTS);
  });

  test('a locked period takes none and gives none back', async () => {
    const officer = await officerOf('796');
    const { id } = await add(officer, '796', 'Trước.pdf', aPdf());
    const lock = (reason: string | null) =>
      db.period.update({
        where: { code: PERIOD },
        data: { lockedAt: reason && new Date(), lockReason: reason },
      });
    await lock('Đã chốt số liệu');
    const locked = { code: 'period-locked' };
    await expect(add(officer, '796', 'Sau.pdf', aPdf('sau'))).rejects.toMatchObject(locked);
    await expect(removeAttachment(officer, id)).rejects.toMatchObject(locked);
    await lock(null);
    expect(await filesOf(officer, '796')).toEqual(['Trước.pdf']);
  });
});
