import { getRevision } from '@/lib/data/revision-queries';
import type { Viewer } from '@/lib/domain/access';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { orNotFound } from './allowed';
import { revisionAsked } from './asked-revision';

export type CompareParams = Readonly<Record<string, string | string[] | undefined>>;

/** The two submissions that an address asks for; without a word the last one and the one before. */
export async function comparedRevisions(
  viewer: Viewer,
  report: ReportDetail,
  { from, to }: CompareParams,
) {
  const numbers = report.revisions.map(({ number }) => number);
  const [last, lastButOne] = [numbers.at(-1), numbers.at(-2)];
  if (last === undefined || lastButOne === undefined) return null;
  const asked = (text: string | string[] | undefined, otherwise: number): number =>
    revisionAsked(report, text)?.number ?? otherwise;
  const read = (number: number) =>
    orNotFound(getRevision(viewer, report.period.code, report.unit.code, number));
  const [before, now] = await Promise.all([read(asked(from, lastButOne)), read(asked(to, last))]);
  return { before, now };
}
