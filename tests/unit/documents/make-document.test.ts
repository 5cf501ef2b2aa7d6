import { expect, it } from 'vitest';
import { readBoundaries } from '@/lib/boundaries/read-boundaries';
import { composeBriefing } from '@/lib/briefing/compose';
import { BRIEFING_FORMATS, type BriefingFormat } from '@/lib/briefing/formats';
import type { BriefingInput } from '@/lib/briefing/input';
import { RENDERERS } from '@/lib/briefing/render';
import { ProblemError } from '@/lib/data/errors';
import { makeDocument } from '@/lib/documents/make-document';
import { UNITS } from '@/prisma/demo/units';
import { bytesOf, mapJson } from '../../support/boundary-json';
import { articleInput } from '../../support/briefing-fixture';

const FORMATS = Object.keys(BRIEFING_FORMATS) as BriefingFormat[];
const NO_EDITS = { paragraphs: [], orders: {} };

const BROKEN = { ...articleInput(), province: null } as unknown as BriefingInput;

/** Long enough for a process to start on a busy machine. */
const PATIENCE = 60_000;

it('gives the bytes that the renderer gives here', { timeout: PATIENCE }, async () => {
  const input = articleInput();
  const document = composeBriefing(input, NO_EDITS);
  const whole = await makeDocument('wholeBriefing', input, NO_EDITS);
  expect(whole.document).toEqual(document);
  expect(whole.files.map(({ format }) => format)).toEqual(FORMATS);
  for (const { format, content } of whole.files) {
    const here = Buffer.from(await RENDERERS[format](document, input));
    expect(here.equals(content), format).toBe(true);
    const alone = await makeDocument('briefingFile', format, input, NO_EDITS);
    expect(here.equals(alone), format).toBe(true);
  }
});

it('tells what went wrong, and makes the next one', { timeout: PATIENCE }, async () => {
  await expect(makeDocument('briefingFile', 'docx', BROKEN, NO_EDITS)).rejects.toThrow(/null/);
  const file = await makeDocument('briefingFile', 'docx', articleInput(), NO_EDITS);
  expect(file.length).toBeGreaterThan(10_000);
});

it('reads a file of outlines as it is read here', { timeout: PATIENCE }, async () => {
  const units = UNITS.map(({ id, code, name, kind }) => ({ id, code, name, kind }));
  for (const file of [bytesOf(mapJson()), bytesOf('[1'), bytesOf(`${'['.repeat(2_000_000)}`)]) {
    const reading = await makeDocument('boundaryReading', file, units);
    expect(reading).toEqual(readBoundaries(file, units));
  }
});

it('refuses who comes when too many wait', { timeout: PATIENCE }, async () => {
  const asked = Array.from({ length: 60 }, () =>
    makeDocument('briefingFile', 'docx', BROKEN, NO_EDITS).catch((error: unknown) => error),
  );
  const refused = (await Promise.all(asked)).filter((error) => error instanceof ProblemError);
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['documents-busy']));
  // Forty wait, one or two are being made.
  expect([18, 19]).toContain(refused.length);
});
