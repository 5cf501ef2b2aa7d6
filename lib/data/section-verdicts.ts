import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { catalogueOf } from '@/lib/domain/indicator';
import type { CatalogueData } from '@/lib/domain/province';
import type { RevisionContent } from '@/lib/domain/revision';
import {
  type ReturnedSection,
  type ReviewedContent,
  type SectionReview,
  type SectionVerdict,
  sectionReviews,
} from '@/lib/domain/section-review';
import type { Snapshot } from '@/lib/domain/snapshot';
import { ProblemError } from './errors';
import { toSnapshot } from './standing';

// What the Department said of sections, for queries and commands that have authorised.

export const contentOf = (snapshot: Snapshot): ReviewedContent => ({
  numbers: snapshot.numbers,
  texts: snapshot.texts,
  notes: snapshot.notes,
  remarks: Object.fromEntries(snapshot.remarks.map(({ section, text }) => [section, text])),
  routes: snapshot.routes,
  postOffices: snapshot.postOffices,
  tasks: snapshot.tasks ?? [],
  attachments: snapshot.attachments ?? [],
  findings: snapshot.findings,
});

/** `include` of revisions whose sections were judged. */
export const VERDICTS = {
  select: { verdict: true, reason: true, section: { select: { code: true } } },
} as const satisfies Prisma.Revision$verdictsArgs;

interface JudgedRevision {
  readonly id: number;
  readonly snapshot: Prisma.JsonValue;
  readonly verdicts: readonly {
    readonly verdict: string;
    readonly reason: string | null;
    readonly section: { readonly code: string };
  }[];
}

interface JudgedReport {
  readonly approvedRevisionId: number | null;
  /** The oldest first. */
  readonly revisions: readonly JudgedRevision[];
}

/**
 * Where the sections of a report stand since it was last returned; empty where nothing of that is
 * open: what was approved afterwards is settled.
 * @param now what is there now; null: as it was last submitted
 */
export function reviewsOf(
  report: JudgedReport | null,
  now: (RevisionContent & Pick<ReviewedContent, 'findings'>) | null,
  catalogue: CatalogueData,
): ReadonlyMap<string, SectionReview> {
  const latest = report?.revisions.at(-1);
  const judged = report?.revisions.findLast(({ verdicts }) => verdicts.length > 0);
  if (!report || !latest || !judged || judged.id <= (report.approvedRevisionId ?? 0)) {
    return new Map();
  }
  return sectionReviews(
    judged.verdicts.map(({ verdict, reason, section }) => ({
      section: section.code,
      verdict: verdict as SectionVerdict['verdict'],
      reason,
    })),
    contentOf(toSnapshot(judged.snapshot)),
    now ?? contentOf(toSnapshot(latest.snapshot)),
    catalogueOf(catalogue.indicators),
  );
}

/**
 * Keeps a verdict on each section of the submission that is returned.
 * @param returned sections to correct; the others are passed. null: all
 * @throws ProblemError `unknown-section` for one that is not in the report
 */
export async function unsafeKeepVerdicts(
  tx: Prisma.TransactionClient,
  revisionId: number,
  sections: readonly string[],
  returned: readonly ReturnedSection[] | null,
): Promise<void> {
  const reasons = new Map(returned?.map(({ section, reason }) => [section, reason]));
  for (const section of reasons.keys()) {
    if (!sections.includes(section)) throw new ProblemError('unknown-section', { section });
  }
  const rows = await tx.section.findMany({
    where: { code: { in: [...sections] } },
    select: { id: true, code: true },
  });
  await tx.sectionVerdict.createMany({
    data: rows.map(({ id, code }) => ({
      revisionId,
      sectionId: id,
      verdict: returned === null || reasons.has(code) ? 'returned' : 'passed',
      reason: reasons.get(code) || null,
    })),
  });
}
