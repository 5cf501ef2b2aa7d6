import { createHash } from 'node:crypto';
import { briefingFileName } from '@/lib/briefing/file-name';
import { frozenReports } from '@/lib/briefing/issued/frozen';
import type { Prisma } from '@/lib/db/generated/client';
import { makeUnwatched } from '@/lib/documents/make-document';
import { canonicalJson } from '@/lib/domain/snapshot';
import { demoBriefingInput } from '../demo/briefing-input';
import { periodOf } from '../demo/calendar';
import { BRIEFINGS, type DemoBriefing } from '../demo/meetings';
import type { DemoReport } from '../demo/reports';
import { PROFILE } from '../demo/units';

const NO_EDITS = { paragraphs: [], orders: {} };

const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** A document as its office issued it: on the figures of that day. */
async function issue(briefing: DemoBriefing, reports: readonly DemoReport[]) {
  const input = demoBriefingInput(briefing, reports);
  const { document, files } = await makeUnwatched('wholeBriefing', input, NO_EDITS);
  return { briefing, document, files, figures: frozenReports(input.province) };
}

type Issued = Awaited<ReturnType<typeof issue>>;

/** Made beside the seed, in another process: nobody waits for it. */
export const issueBriefings = (reports: readonly DemoReport[]): Promise<Issued[]> =>
  Promise.all(BRIEFINGS.filter(({ issued }) => issued).map((briefing) => issue(briefing, reports)));

/** The past quarters' briefings as issued documents, the last one's as a draft. */
export async function addBriefings(
  tx: Prisma.TransactionClient,
  issued: readonly Issued[],
  finalisedById: number,
): Promise<void> {
  const rows = await tx.briefing.createManyAndReturn({
    data: BRIEFINGS.map(({ period, number, signedOn }) => ({
      periodId: periodOf(period).id,
      number,
      signedOn: new Date(`${signedOn}T00:00:00Z`),
    })),
    select: { id: true, periodId: true },
  });
  for (const { briefing, document, files, figures } of issued) {
    const { period, signedOn } = briefing;
    const id = rows.find(({ periodId }) => periodId === periodOf(period).id)?.id ?? 0;
    await tx.briefingSnapshot.create({
      data: {
        briefingId: id,
        document: document as unknown as Prisma.InputJsonObject,
        figures: figures as unknown as Prisma.InputJsonArray,
        hash: sha256(canonicalJson({ document, figures })),
      },
    });
    await tx.briefingFile.createMany({
      data: files.map(({ format, content }) => ({
        briefingId: id,
        format,
        name: briefingFileName(period, format),
        content,
        hash: sha256(content),
      })),
    });
    await tx.briefing.update({
      where: { id },
      data: {
        signerName: PROFILE.signerName,
        signerTitle: PROFILE.signerTitle,
        recipients: [...PROFILE.recipients],
        finalisedAt: new Date(`${signedOn}T16:05:00+07:00`),
        finalisedById,
      },
    });
  }
}
