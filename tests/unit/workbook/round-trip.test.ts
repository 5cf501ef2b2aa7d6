import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_DECIDED, takenSections } from '@/components/workbook/choices';
import { DECIMAL_PLACES, type Indicator } from '@/lib/domain/indicator';
import { cellKey, entryCells } from '@/lib/workbook/entry-cells';
import { previewOf } from '@/lib/workbook/preview';
import { interpret } from '@/lib/workbook/read/interpret';
import { readWorkbookFile } from '@/lib/workbook/read/read-file';
import { workbookModel } from '@/lib/workbook/workbook-model';
import { writeWorkbook } from '@/lib/workbook/write';
import { aReport, POST_OFFICES, ROUTES } from '../../support/workbook-report';
import { throughLibreOffice } from '../../support/xlsx-file';

type Report = ReturnType<typeof aReport>;

const ENTERED = aReport().catalogue.indicators.filter(({ kind }) => kind === 'entered');
const SECTIONS = aReport().catalogue.sections.map(({ code }) => code);

const tricky = fc.constantFrom(
  '=1+1',
  "'0123",
  '_x0041_',
  '_x000D_',
  '  hai  dấu cách ',
  'dòng một\r\ndòng hai\n\nbốn',
  '&lt;b&gt; "x" <y>',
  'Đức Hoà',
  '12',
  '1.234,5',
  '2013-01-22',
  'TRUE',
  '#N/A',
  '§øc Hßa',
  '\u00a0',
);
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), tricky);

function anyValue(indicator: Indicator): fc.Arbitrary<number | string> {
  switch (indicator.valueType) {
    case 'count':
    case 'money':
      return fc.oneof(fc.nat({ max: 9 }), fc.integer({ min: 0, max: 999_999_999_999_999 }));
    case 'decimal':
    case 'rate':
      return fc.integer({ min: 0, max: 999_999_999 }).map((n) => n / 10 ** DECIMAL_PLACES);
    case 'yes-no':
      return fc.constantFrom('yes', 'no');
    case 'choice':
      return fc.constantFrom(...indicator.options.map(({ code }) => code));
    case 'quarter':
      return fc.constantFrom('2013-Q3', '2012-Q4', '2030-Q1');
    case 'date':
      return fc.constantFrom('2013-01-22', '2012-02-29', '2013-05-03');
    case 'text':
      return text;
  }
}

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });
const some = (keys: readonly string[]) =>
  fc
    .record(Object.fromEntries(keys.map((key) => [key, maybe(text)])))
    .map((all) => Object.fromEntries(Object.entries(all).flatMap(([k, v]) => (v ? [[k, v]] : []))));

const report: fc.Arbitrary<Report> = fc
  .record({
    values: fc.record(
      Object.fromEntries(ENTERED.map((indicator) => [indicator.code, maybe(anyValue(indicator))])),
    ),
    notes: some(ENTERED.map(({ code }) => code)),
    remarks: some(SECTIONS),
    states: fc.array(
      fc.record({
        state: fc.constantFrom('not-started' as const, 'in-progress' as const, 'done' as const),
        percent: fc.option(fc.integer({ min: 0, max: 100 })),
        remark: fc.option(text),
      }),
      { minLength: ROUTES.length, maxLength: ROUTES.length },
    ),
    since: fc.option(fc.constantFrom('2013-03-15', '2013-03', '2013-Q1')),
    reason: fc.option(fc.constantFrom('no-staff' as const, 'other' as const)),
  })
  .map(({ values, notes, remarks, states, since, reason }) => {
    const entries = Object.entries(values);
    return aReport({
      figures: {
        numbers: Object.fromEntries(entries.filter(([, v]) => typeof v === 'number')) as Record<
          string,
          number
        >,
        texts: Object.fromEntries(entries.filter(([, v]) => typeof v === 'string')) as Record<
          string,
          string
        >,
      },
      notes,
      remarks,
      routes: ROUTES.map((route, index) => ({ ...route, ...states[index] })),
      postOffices: POST_OFFICES.map((point, index) =>
        index === 0 ? point : { ...point, state: 'suspended', since, reason },
      ),
    });
  });

async function readBack(given: Report, bytes: Uint8Array) {
  const reading = await readWorkbookFile(bytes);
  if (!reading.ok) throw new Error(reading.refusal);
  const read = interpret(given, reading.workbook);
  if (!read.ok) throw new Error(read.refusal.code);
  return { reading, form: read.form };
}

async function expectIdentity(given: Report, bytes: Uint8Array): Promise<void> {
  const { reading, form } = await readBack(given, bytes);
  const saved = Object.fromEntries(entryCells(given).map((cell) => [cellKey(cell), cell.saved]));
  expect(form.problems).toEqual([]);
  expect(form.strays).toEqual([]);
  expect(Object.fromEntries(form.entries.map(({ cell, value }) => [cellKey(cell), value]))).toEqual(
    saved,
  );
  expect(Object.fromEntries(form.stamp.base)).toEqual(saved);
  const answer = previewOf(given, reading);
  expect(answer.ok && answer.preview).toMatchObject({ problems: [], strays: [], missing: 0 });
  expect(answer.ok && answer.preview.sections.flatMap(({ changes }) => changes)).toEqual([]);
}

describe('a workbook that comes back untouched', () => {
  it('says what was saved, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(report, async (given) => {
        await expectIdentity(given, await writeWorkbook(workbookModel(given)));
      }),
      { numRuns: 5 },
    );
  }, 300_000);

  it('loses no character of two units, wherever the file is cut to be packed', async () => {
    // Texts of several pieces; one unit more in each moves what lies across their cuts.
    for (const lead of ['', 'a']) {
      const given = aReport({
        notes: Object.fromEntries(
          ENTERED.map(({ code }) => [code, `${lead}${code}${'😀'.repeat(200)}`]),
        ),
      });
      await expectIdentity(given, await writeWorkbook(workbookModel(given)));
    }
  }, 60_000);

  it('says the same after LibreOffice has written it', async () => {
    const [given = aReport()] = fc.sample(report, { numRuns: 1, seed: 2013 });
    const bytes = await writeWorkbook(workbookModel(given));
    await expectIdentity(given, await throughLibreOffice(bytes));
  }, 300_000);
});

/** A form made from one report, in which somebody typed another. */
const typedOver = (before: Report, wanted: Report) =>
  writeWorkbook({ ...workbookModel(wanted), stamp: workbookModel(before).stamp });

async function expectDifference(before: Report, wanted: Report, bytes: Uint8Array): Promise<void> {
  const answer = previewOf(before, await readWorkbookFile(bytes));
  if (!answer.ok) throw new Error(answer.refusal.code);
  const taken = takenSections(answer.preview, NOTHING_DECIDED);
  const changes = taken.flatMap(({ cells }) => Object.entries(cells));
  const cellsOf = (of: Report) =>
    Object.fromEntries(entryCells(of).map((cell) => [cellKey(cell), cell.saved]));
  expect(answer.preview.problems).toEqual([]);
  expect({ ...cellsOf(before), ...Object.fromEntries(changes) }).toEqual(cellsOf(wanted));
  expect(changes.filter(([key, value]) => cellsOf(before)[key] === value)).toEqual([]);
}

describe('a workbook that comes back filled in', () => {
  it('changes exactly what it says otherwise, and what is saved then is what it says', async () => {
    await fc.assert(
      fc.asyncProperty(report, report, async (before, wanted) => {
        await expectDifference(before, wanted, await typedOver(before, wanted));
      }),
      { numRuns: 5 },
    );
  }, 300_000);

  it('does the same after LibreOffice has written it', async () => {
    const [before = aReport(), wanted = aReport()] = fc.sample(report, { numRuns: 2, seed: 2013 });
    const bytes = await throughLibreOffice(await typedOver(before, wanted));
    await expectDifference(before, wanted, bytes);
  }, 300_000);
});
