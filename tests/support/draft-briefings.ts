import { dateOf } from '@/lib/data/rows';
import { db } from '@/lib/db/client';
import { BRIEFINGS } from '@/prisma/demo/meetings';

/**
 * The demonstration's past briefings as they were before they were issued. What is issued cannot be
 * changed row by row, so the tables are emptied.
 */
export async function draftBriefings(): Promise<void> {
  await db.$executeRaw`
    TRUNCATE "BriefingFile", "BriefingSnapshot", "BriefingParagraph", "BriefingOrder", "Briefing"`;
  for (const { period, number, signedOn } of BRIEFINGS) {
    await db.briefing.create({
      data: { period: { connect: { code: period } }, number, signedOn: dateOf(signedOn) },
    });
  }
}
