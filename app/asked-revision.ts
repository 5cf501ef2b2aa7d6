import { notFound } from 'next/navigation';
import type { ReportDetail } from '@/lib/domain/report-detail';
import type { RevisionView } from '@/lib/domain/revision';

/** The submission that an address names, `?revision=2`; undefined: it names none. */
export function revisionAsked(
  { revisions }: ReportDetail,
  text: string | string[] | undefined,
): RevisionView | undefined {
  if (text === undefined) return undefined;
  return revisions.find(({ number }) => String(number) === text) ?? notFound();
}
