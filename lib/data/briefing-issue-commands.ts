import 'server-only';
import { createHash } from 'node:crypto';
import { briefingFileName } from '@/lib/briefing/file-name';
import { frozenReports } from '@/lib/briefing/issued/frozen';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { makeDocument } from '@/lib/documents/make-document';
import type { Viewer } from '@/lib/domain/access';
import type { IsoDate } from '@/lib/domain/calendar';
import { canonicalJson } from '@/lib/domain/snapshot';
import { audit } from './audit';
import { unsafeDraftOf } from './briefing-draft';
import { getBriefingMaterial } from './briefing-queries';
import { businessNow } from './clock';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { getPeriod } from './period-queries';
import { dateOf } from './rows';
import { authorise } from './scope';

export interface Issue {
  readonly number: number;
  readonly signedOn: IsoDate;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly recipients: readonly string[];
}

const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The newest version's row, held until the transaction ends. */
async function hold(tx: Prisma.TransactionClient, periodId: number) {
  const [briefing] = await tx.$queryRaw<
    { id: number; version: number; finalisedAt: Date | null }[]
  >`
    SELECT "id", "version", "finalisedAt" FROM "Briefing" WHERE "periodId" = ${periodId}
    ORDER BY "version" DESC LIMIT 1 FOR NO KEY UPDATE`;
  return briefing ?? null;
}

/**
 * Issues the draft: number, day, signer and recipients are given to it, and the document, its four
 * files and the figures that it rests on are frozen with it.
 * @throws ConflictError when somebody edited it while the files were made
 * @throws ProblemError `briefing-finalised` when it is issued already
 */
export async function finaliseBriefing(
  viewer: Viewer,
  period: string,
  issue: Issue,
): Promise<{ version: number }> {
  authorise(viewer, 'briefing.issue');
  const { edits, ...material } = await getBriefingMaterial(viewer, period);
  const { signerName, signerTitle, number, signedOn } = issue;
  const recipients = [...issue.recipients];
  const input = {
    ...material,
    profile: { ...material.profile, signerName, signerTitle, recipients },
    number,
    signedOn,
  };
  const { document, files } = await makeDocument('wholeBriefing', input, edits);
  const figures = frozenReports(material.province);
  const { id: periodId, code } = material.province.current.period;

  return db.$transaction(
    async (tx) => {
      await tx.briefing.createMany({ data: [{ periodId, version: 1 }], skipDuplicates: true });
      const held = await hold(tx, periodId);
      if (!held) throw new NotFoundError();
      if (held.finalisedAt) throw new ProblemError('briefing-finalised');
      const now = await unsafeDraftOf(tx, held.id);
      if (canonicalJson(now.edits) !== canonicalJson(edits)) throw new ConflictError();

      await tx.briefingSnapshot.create({
        data: {
          briefingId: held.id,
          document: document as unknown as Prisma.InputJsonObject,
          figures: figures as unknown as Prisma.InputJsonArray,
          hash: sha256(canonicalJson({ document, figures })),
        },
      });
      await tx.briefingFile.createMany({
        data: files.map(({ format, content }) => ({
          briefingId: held.id,
          format,
          name: briefingFileName(code, format, held.version),
          content,
          hash: sha256(content),
        })),
      });
      const { count } = await tx.briefing.updateMany({
        where: { id: held.id, finalisedAt: null },
        data: {
          number,
          signedOn: dateOf(signedOn),
          signerName,
          signerTitle,
          recipients,
          finalisedAt: businessNow(),
          finalisedById: viewer.userId,
        },
      });
      if (count !== 1) throw new ConflictError();
      const data = { version: held.version, number, signedOn, signer: signerName };
      await audit(tx, viewer, 'briefing.finalise', `briefing:${code}`, data);
      return { version: held.version };
    },
    { timeout: 20_000 },
  );
}

/**
 * Begins the next version from an issued one, with the words that people gave it; its figures are
 * those that stand now.
 * @param seen the version that it goes on from, so that two presses begin one
 */
export async function startBriefingVersion(
  viewer: Viewer,
  periodCode: string,
  seen: number,
): Promise<{ version: number }> {
  authorise(viewer, 'briefing.issue');
  const period = await getPeriod(viewer, periodCode);
  return db.$transaction(async (tx) => {
    const held = await hold(tx, period.id);
    if (!held) throw new NotFoundError();
    if (!held.finalisedAt || held.version !== seen) throw new ConflictError();
    const version = held.version + 1;
    // Who waited for the held row may find that its next version is there already.
    const [made] = await tx.briefing.createManyAndReturn({
      data: [{ periodId: period.id, version }],
      select: { id: true },
      skipDuplicates: true,
    });
    if (!made) throw new ConflictError();
    const { id } = made;
    const [paragraphs, orders] = await Promise.all([
      tx.briefingParagraph.findMany({ where: { briefingId: held.id } }),
      tx.briefingOrder.findMany({ where: { briefingId: held.id } }),
    ]);
    await tx.briefingParagraph.createMany({
      data: paragraphs.map((row) => ({
        ...row,
        briefingId: id,
        content: row.content ?? Prisma.DbNull,
      })),
    });
    await tx.briefingOrder.createMany({ data: orders.map((row) => ({ ...row, briefingId: id })) });
    await audit(tx, viewer, 'briefing.new-version', `briefing:${period.code}`, { version });
    return { version };
  });
}
