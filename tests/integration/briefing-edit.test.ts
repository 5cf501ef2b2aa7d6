import { beforeAll, describe, expect, test } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import type { EntryView, SectionView } from '@/lib/briefing/edit/view';
import { documentText } from '@/lib/briefing/walk';
import {
  addParagraph,
  moveParagraph,
  saveParagraph,
  setParagraphDropped,
  settleParagraph,
} from '@/lib/data/briefing-commands';
import { finaliseBriefing } from '@/lib/data/briefing-issue-commands';
import { getBriefingEditor, getBriefingMaterial } from '@/lib/data/briefing-queries';
import { ConflictError, NotFoundError, ProblemError } from '@/lib/data/errors';
import type { Viewer } from '@/lib/domain/access';
import { demoDatabase } from '../support/demo-database';
import { draftBriefings } from '../support/draft-briefings';
import { viewerOf } from '../support/viewers';

// Each test has a quarter of its own.

const database = demoDatabase();
beforeAll(draftBriefings);

const sectionsOf = (sections: readonly SectionView[]): SectionView[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);

async function desk(viewer: Viewer, period: string) {
  const editor = await getBriefingEditor(viewer, period);
  const sections = sectionsOf(editor.view.sections);
  const section = (key: string): SectionView => {
    const found = sections.find((one) => one.key === key);
    if (!found) throw new Error(`No section ${key}`);
    return found;
  };
  const entry = (key: string): EntryView => {
    const found = sections.flatMap(({ entries }) => entries).find((one) => one.key === key);
    if (!found) throw new Error(`No paragraph ${key}`);
    return found;
  };
  const keyOf = (key: string) => ({
    period,
    section: sections.find(({ entries }) => entries.some((one) => one.key === key))?.key ?? '',
    key,
    version: editor.history[key]?.version ?? 0,
  });
  return { ...editor, section, entry, keyOf };
}

async function textOf(viewer: Viewer, period: string): Promise<string> {
  const { edits, ...material } = await getBriefingMaterial(viewer, period);
  return documentText(composeBriefing({ ...material, layout: null }, edits));
}

const RATE = 'one-stop-shop.rate';

describe('a paragraph of the briefing', () => {
  test('takes other words, keeps its numbers bound, and marks one that was typed over', async () => {
    const writer = await viewerOf('reviewer', '802');
    const before = await desk(writer, '2012-Q3');
    const { text } = before.entry(RATE);
    const rate = before.entry(RATE).parts.find(({ type }) => type === 'figure');
    const edited = text
      .replace('Tỷ lệ hồ sơ giải quyết đúng hạn của toàn tỉnh', 'Tỷ lệ đúng hạn toàn tỉnh')
      .replace(rate?.text ?? '?', '99%');
    await saveParagraph(writer, before.keyOf(RATE), { seen: text, text: edited });

    const after = await desk(writer, '2012-Q3');
    const entry = after.entry(RATE);
    expect(entry).toMatchObject({ text: edited, generated: text, edited: true, outdated: false });
    expect(entry.parts.find(({ type }) => type === 'typed')).toMatchObject({
      text: '99%',
      state: 'differs',
      actual: rate?.text,
      source: { indicatorCode: 'on-time-rate', unit: null, standing: 'approved' },
    });
    const bound = (parts: EntryView['parts']) => parts.filter(({ type }) => type === 'figure');
    expect(bound(entry.parts)).toHaveLength(bound(before.entry(RATE).parts).length - 1);
    expect(after.history[RATE]).toMatchObject({ version: 1, by: writer.displayName });
    expect(await textOf(writer, '2012-Q3')).toContain(edited);

    // Typed back, it is bound again.
    await saveParagraph(writer, after.keyOf(RATE), {
      seen: edited,
      text: edited.replace('99%', rate?.text ?? '?'),
    });
    const back = (await desk(writer, '2012-Q3')).entry(RATE);
    expect(bound(back.parts)).toHaveLength(bound(before.entry(RATE).parts).length);

    // And the generated words are one choice away.
    await settleParagraph(writer, { ...before.keyOf(RATE), version: 2 }, 'generated');
    expect((await desk(writer, '2012-Q3')).entry(RATE)).toMatchObject({ text, edited: false });
    expect(
      await database.auditEvent.count({
        where: { subject: 'briefing:2012-Q3', action: 'briefing.save' },
      }),
    ).toBe(3);
  });

  test('is not overwritten by who saw an older one', async () => {
    const [one, other] = [
      await viewerOf('reviewer', '802'),
      await viewerOf('department-leader', '802'),
    ];
    const { entry, keyOf } = await desk(one, '2012-Q2');
    const { text } = entry(RATE);
    const save = (viewer: Viewer, words: string) =>
      saveParagraph(viewer, keyOf(RATE), { seen: text, text: words });
    const outcomes = await Promise.allSettled([save(one, 'Một.'), save(other, 'Hai.')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.find(({ status }) => status === 'rejected');
    expect(refused).toMatchObject({ reason: expect.any(ConflictError) });
    await expect(
      saveParagraph(one, { ...keyOf(RATE), version: 1 }, { seen: 'khác', text: 'Ba.' }),
    ).rejects.toThrow(ConflictError);
  });

  test('is dropped from the document and brought back with its words', async () => {
    const writer = await viewerOf('reviewer', '802');
    const { entry, keyOf } = await desk(writer, '2012-Q1');
    const { text } = entry(RATE);
    await setParagraphDropped(writer, keyOf(RATE), true);
    expect(await textOf(writer, '2012-Q1')).not.toContain(text);
    const dropped = await desk(writer, '2012-Q1');
    expect(dropped.entry(RATE).dropped).toBe(true);
    await setParagraphDropped(writer, dropped.keyOf(RATE), false);
    expect(await textOf(writer, '2012-Q1')).toContain(text);
  });

  test('is added where it is wanted, moved, and its true numbers are bound', async () => {
    const writer = await viewerOf('reviewer', '802');
    const before = await desk(writer, '2012-Q4');
    const first = before.section('limits').entries[1];
    const { key } = await addParagraph(
      writer,
      { period: '2012-Q4', section: 'limits', behind: first?.key ?? null },
      { type: 'item', text: 'Toàn tỉnh có 175 điểm bưu điện văn hóa xã; mở 12 lớp tập huấn.' },
    );
    const added = await desk(writer, '2012-Q4');
    const keys = () => added.section('limits').entries.map((entry) => entry.key);
    expect(keys().indexOf(key)).toBe(2);
    expect(added.entry(key)).toMatchObject({ added: true, mark: '-' });
    expect(
      added
        .entry(key)
        .parts.filter(({ type }) => type !== 'text')
        .map(({ type, text }) => `${type} ${text}`),
    ).toEqual(['figure 175', 'typed 12']);

    const version = added.orders.limits ?? 0;
    await moveParagraph(writer, { period: '2012-Q4', section: 'limits', key, version }, 1);
    const moved = await desk(writer, '2012-Q4');
    expect(moved.section('limits').entries.findIndex((entry) => entry.key === key)).toBe(3);
    await expect(
      moveParagraph(writer, { period: '2012-Q4', section: 'limits', key, version }, 1),
    ).rejects.toThrow(ConflictError);
    const text = await textOf(writer, '2012-Q4');
    expect(text).toContain('- Toàn tỉnh có 175 điểm bưu điện văn hóa xã');
  });

  test('of a part without words makes the part appear, numbered', async () => {
    const writer = await viewerOf('department-leader', '802');
    const before = await desk(writer, '2013-Q1');
    const empty = sectionsOf(before.view.sections).find(({ label }) => label === '');
    if (!empty) throw new Error('Every section of 2013-Q1 has words');
    await addParagraph(
      writer,
      { period: '2013-Q1', section: empty.key, behind: null },
      { type: 'paragraph', text: 'Nội dung bổ sung.' },
    );
    const after = await desk(writer, '2013-Q1');
    expect(after.section(empty.key).label).toMatch(/^\d+\.$|^[IVX]+\.$/);
    expect(await textOf(writer, '2013-Q1')).toContain(
      `${after.section(empty.key).label} ${after.section(empty.key).heading}\nNội dung bổ sung.`,
    );
  });

  test('cannot be changed once its version was issued, nor where there is none', async () => {
    const writer = await viewerOf('reviewer', '802');
    const { keyOf, entry } = await desk(writer, '2013-Q2');
    const words = { seen: entry(RATE).text, text: 'Khác.' };
    await expect(
      saveParagraph(writer, { ...keyOf(RATE), section: 'no-such-section' }, words),
    ).rejects.toThrow(NotFoundError);
    await finaliseBriefing(writer, '2013-Q2', {
      number: 9,
      signedOn: '2013-07-05',
      signerName: 'Nguyễn Hòa Nhã',
      signerTitle: 'Phó Giám đốc',
      recipients: ['Lưu: VT'],
    });
    await expect(saveParagraph(writer, keyOf(RATE), words)).rejects.toThrow(
      new ProblemError('briefing-finalised'),
    );
  });
});
