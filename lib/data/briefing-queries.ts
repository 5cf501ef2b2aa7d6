import 'server-only';
import { composeBriefing } from '@/lib/briefing/compose';
import type { BriefingDocument } from '@/lib/briefing/document';
import type { BriefingEdits } from '@/lib/briefing/edit/edits';
import { type Remark, remarksIn } from '@/lib/briefing/edit/remarks';
import { type BriefingView, briefingView } from '@/lib/briefing/edit/view';
import { changesSinceIssue, type FigureChange } from '@/lib/briefing/issued/changes';
import { issuedView } from '@/lib/briefing/issued/view';
import type { LayoutCode } from '@/lib/briefing/layout';
import { db } from '@/lib/db/client';
import { can, type Viewer } from '@/lib/domain/access';
import type { IsoDate } from '@/lib/domain/calendar';
import type { DepartmentParticulars, DepartmentSigner } from '@/lib/domain/department';
import type { ProvinceQuarter } from '@/lib/domain/province';
import { nextQuarter, type PeriodCode } from '@/lib/domain/quarter';
import { type ParagraphHistory, unsafeDraftOf } from './briefing-draft';
import { type IssuedVersion, unsafeIssuedVersions, unsafeSnapshotOf } from './briefing-issue';
import { isDemonstration } from './clock';
import { NotFoundError, ProblemError } from './errors';
import { getPeriod } from './period-queries';
import { getProvinceQuarter } from './province-queries';
import { dateOf, isoDay, isoDayOrNull, toParticulars } from './rows';
import { authorise } from './scope';

/** The Department's particulars in force on a day; the first ones also serve the days before them. */
export async function getDepartmentProfile(
  _viewer: Viewer,
  day: IsoDate,
): Promise<DepartmentParticulars | null> {
  const omit = { id: true, validFrom: true, version: true } as const;
  const row =
    (await db.departmentProfile.findFirst({
      where: { validFrom: { lte: dateOf(day) } },
      orderBy: { validFrom: 'desc' },
      omit,
    })) ?? (await db.departmentProfile.findFirst({ orderBy: { validFrom: 'asc' }, omit }));
  return row && toParticulars(row);
}

export interface BriefingMaterial {
  readonly province: ProvinceQuarter;
  readonly profile: DepartmentParticulars;
  readonly meeting: {
    readonly heldOn: IsoDate;
    readonly place: string;
    readonly chairName: string;
    readonly chairTitle: string;
  } | null;
  /** Work given for the next quarter. */
  readonly tasks: readonly {
    readonly position: number;
    readonly text: string;
    readonly addressees: string;
  }[];
  readonly number: number | null;
  readonly signedOn: IsoDate | null;
  /** The Department's own choice; null: by the day of signing. */
  readonly layout: LayoutCode | null;
  readonly demo: boolean;
  /** What people made of the newest version's words. */
  readonly edits: BriefingEdits;
}

/** Everything that a quarter's briefing is written from. @throws NotFoundError */
export async function getBriefingMaterial(
  viewer: Viewer,
  periodCode: string,
): Promise<BriefingMaterial> {
  authorise(viewer, 'briefing.read');
  const province = await getProvinceQuarter(viewer, periodCode);
  const { period } = province.current;
  const [profile, meeting, tasks, briefing] = await Promise.all([
    getDepartmentProfile(viewer, period.meetingOn),
    db.meeting.findUnique({ where: { periodId: period.id } }),
    db.task.findMany({
      where: { period: { code: nextQuarter(period.code) } },
      orderBy: { position: 'asc' },
      select: { position: true, text: true, addressees: true },
    }),
    db.briefing.findFirst({ where: { periodId: period.id }, orderBy: { version: 'desc' } }),
  ]);
  if (!profile) throw new ProblemError('department-missing');
  const { edits } = await unsafeDraftOf(db, briefing?.id ?? null);
  return {
    edits,
    province,
    profile: {
      ...profile,
      signerName: briefing?.signerName ?? profile.signerName,
      signerTitle: briefing?.signerTitle ?? profile.signerTitle,
      recipients: briefing?.recipients.length ? briefing.recipients : profile.recipients,
    },
    meeting: meeting && {
      heldOn: isoDay(meeting.heldOn),
      place: meeting.place,
      chairName: meeting.chairName,
      chairTitle: meeting.chairTitle,
    },
    tasks,
    number: briefing?.number ?? null,
    signedOn: isoDayOrNull(briefing?.signedOn ?? null),
    layout: profile.layout,
    demo: isDemonstration(),
  };
}

export interface BriefingEditor {
  readonly period: PeriodCode;
  /** Of the newest version. */
  readonly version: number;
  readonly canEdit: boolean;
  readonly canIssue: boolean;
  readonly view: BriefingView;
  /** By the paragraph's key; a paragraph without one is as generated (version 0). */
  readonly history: Readonly<Record<string, ParagraphHistory>>;
  /** Version of the order of each section that has one of its own. */
  readonly orders: Readonly<Record<string, number>>;
  readonly remarks: readonly Remark[];
  /** Everything round the sections. */
  readonly frame: Pick<
    BriefingDocument,
    'letterhead' | 'title' | 'subjectParts' | 'notice' | 'recipients' | 'signature' | 'appendices'
  >;
  /** What the newest version is issued with, unless something else is said. */
  readonly suggestion: Issue;
  /** Who may sign: the usual one first. */
  readonly signers: readonly DepartmentSigner[];
  /** Reports that the figures rest on and that nobody has approved yet. */
  readonly unapproved: number;
  /** Whether the newest version is issued; it is then as it was, and so is its text. */
  readonly issued: boolean;
  readonly versions: readonly IssuedVersion[];
  /** Figures reported otherwise since the newest issued version. */
  readonly changes: readonly FigureChange[];
}

/** The briefing as its writer's page shows it. @throws NotFoundError */
export async function getBriefingEditor(
  viewer: Viewer,
  periodCode: string,
): Promise<BriefingEditor> {
  const material = await getBriefingMaterial(viewer, periodCode);
  const { province, profile } = material;
  const { period } = province.current;
  const [latest, versions] = await Promise.all([
    db.briefing.findFirst({ where: { periodId: period.id }, orderBy: { version: 'desc' } }),
    unsafeIssuedVersions(period.id),
  ]);
  const issued = latest?.finalisedAt ? await unsafeSnapshotOf(latest.id) : null;
  const { history, orders } = await unsafeDraftOf(db, latest?.id ?? null);
  return {
    period: period.code,
    version: latest?.version ?? 1,
    canEdit: can(viewer, 'briefing.edit') && issued === null,
    canIssue: can(viewer, 'briefing.issue'),
    view: issued ? issuedView(province, issued.document) : briefingView(material, material.edits),
    history: issued ? {} : history,
    orders: issued ? {} : orders,
    remarks: remarksIn(province),
    frame: issued ? issued.document : composeBriefing(material, material.edits),
    suggestion: {
      number: material.number,
      signedOn: material.signedOn ?? material.meeting?.heldOn ?? period.meetingOn,
      signerName: profile.signerName,
      signerTitle: profile.signerTitle,
      recipients: profile.recipients,
    },
    signers: [{ name: profile.signerName, title: profile.signerTitle }, ...profile.otherSigners],
    unapproved: province.current.units.filter(({ standing }) => standing === 'provisional').length,
    issued: issued !== null,
    versions,
    changes: issued ? changesSinceIssue(issued.reports, province) : [],
  };
}

interface Issue {
  readonly number: number | null;
  readonly signedOn: IsoDate;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly recipients: readonly string[];
}

/**
 * A file as it was issued, byte for byte: of the version asked for, or of the newest one; null where
 * that is still a draft.
 * @throws NotFoundError for a version that was never issued
 */
export async function getIssuedFile(
  viewer: Viewer,
  periodCode: string,
  format: string,
  version: number | null,
): Promise<{ readonly name: string; readonly content: Uint8Array<ArrayBuffer> } | null> {
  authorise(viewer, 'briefing.read');
  const period = await getPeriod(viewer, periodCode);
  const briefing = await db.briefing.findFirst({
    where: { periodId: period.id, ...(version === null ? {} : { version }) },
    orderBy: { version: 'desc' },
    select: { files: { where: { format } } },
  });
  const file = briefing?.files[0];
  if (!file && version !== null) throw new NotFoundError();
  return file ? { name: file.name, content: file.content } : null;
}
