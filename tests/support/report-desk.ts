import { requestSignature, signAndSubmit, startCorrection } from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { saveSection } from '@/lib/data/section-commands';
import { versionedReport } from '@/lib/domain/report-detail';
import { saveSectionSchema } from '@/lib/schemas/report';
import { viewerOf } from './viewers';

// A report of the demonstration as its unit's own people work on it.

const PERIOD = '2013-Q2';

export const officerOf = (unit: string) => viewerOf('unit-officer', unit);

export const reportOf = async (unit: string, period = PERIOD) =>
  getReport(await officerOf(unit), period, unit);

export const keyOf = async (unit: string, period = PERIOD) =>
  versionedReport(await reportOf(unit, period));

/** Version of one section as it is saved. */
export const sectionOf = async (unit: string, code: string, period = PERIOD) =>
  (await reportOf(unit, period)).sections.find((section) => section.code === code)?.version ?? 0;

/** Saves in one section what is given; the rest of it stays. */
export async function save(unit: string, section: string, given: object, period = PERIOD) {
  const version = await sectionOf(unit, section, period);
  const input = { period, unit, section, version, values: {}, ...given };
  return saveSection(await officerOf(unit), saveSectionSchema.parse(input));
}

/** Opens an approved report again. */
export async function begin(unit: string, period = PERIOD): Promise<void> {
  await startCorrection(await officerOf(unit), await keyOf(unit, period), 'Đếm sót');
}

/** From the officer to the leader, and on to the Department. */
export async function resubmit(unit: string, period = PERIOD): Promise<void> {
  await requestSignature(await officerOf(unit), await keyOf(unit, period));
  await signAndSubmit(await viewerOf('unit-leader', unit), await keyOf(unit, period));
}
