import 'server-only';
import type { BriefingDocument } from '@/lib/briefing/document';
import type { FrozenReport } from '@/lib/briefing/issued/frozen';
import { db } from '@/lib/db/client';
import type { IsoDate } from '@/lib/domain/calendar';
import { isoDay } from './rows';

export interface IssuedVersion {
  readonly version: number;
  readonly number: number;
  readonly signedOn: IsoDate;
  readonly signer: string;
  readonly finalisedAt: string;
  readonly by: string;
}

/** The issued versions of a period's briefing, the newest first. The caller has authorised. */
export async function unsafeIssuedVersions(periodId: number): Promise<IssuedVersion[]> {
  const rows = await db.briefing.findMany({
    where: { periodId, finalisedAt: { not: null } },
    orderBy: { version: 'desc' },
    include: { finalisedBy: { select: { displayName: true } } },
  });
  return rows.map((row) => ({
    version: row.version,
    // A CHECK constraint holds these of every issued version.
    number: row.number ?? 0,
    signedOn: isoDay(row.signedOn ?? new Date(0)),
    signer: `${row.signerName ?? ''}, ${row.signerTitle ?? ''}`,
    finalisedAt: row.finalisedAt?.toISOString() ?? '',
    by: row.finalisedBy?.displayName ?? '',
  }));
}

/** What was frozen with an issued version. */
export async function unsafeSnapshotOf(
  briefingId: number,
): Promise<{ document: BriefingDocument; reports: FrozenReport[] } | null> {
  const row = await db.briefingSnapshot.findUnique({ where: { briefingId } });
  return (
    row && {
      // Written by `finaliseBriefing` alone, and immutable.
      document: row.document as unknown as BriefingDocument,
      reports: row.figures as unknown as FrozenReport[],
    }
  );
}
