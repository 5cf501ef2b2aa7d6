import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { revisionAsked } from '@/app/asked-revision';
import { FilesPanel } from '@/components/attachments/files-panel';
import { SectionFiles } from '@/components/attachments/section-files';
import { CommentScope } from '@/components/review/comment-scope';
import { CommentsPanel } from '@/components/review/comments-panel';
import { Decision } from '@/components/review/decision';
import { decisionTextsOf } from '@/components/review/decision-texts';
import { ExtensionPanel } from '@/components/review/extension-panel';
import { FindingsPanel } from '@/components/review/findings-panel';
import { HistoryPanel } from '@/components/review/history-panel';
import { NothingReceived } from '@/components/review/nothing-received';
import { readingOf } from '@/components/review/reading';
import { RemindUnit } from '@/components/review/remind-unit';
import { ReportHeader } from '@/components/review/report-header';
import { ReportState } from '@/components/review/report-state';
import { ResubmittedNotice } from '@/components/review/resubmitted-notice';
import { returnableSections } from '@/components/review/return-suggestion';
import { SectionIndex } from '@/components/review/section-index';
import { SectionPanel } from '@/components/review/section-panel';
import { AnswersPanel } from '@/components/tasks/answers-panel';
import { ExtensionNotice } from '@/components/ui/extension-notice';
import { LockNotice } from '@/components/ui/lock-notice';
import { getExtension } from '@/lib/data/extension-queries';
import { getPeerFigures } from '@/lib/data/peer-queries';
import { getWorkingDayAfter } from '@/lib/data/period-queries';
import { getRevision } from '@/lib/data/revision-queries';
import { can, type Viewer } from '@/lib/domain/access';
import { addDays } from '@/lib/domain/calendar';
import { catalogueOf } from '@/lib/domain/indicator';
import { owesReport } from '@/lib/domain/reminder';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { changesBySection } from '@/lib/domain/revision';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { ClientMessages } from '@/lib/i18n/client-messages';
import {
  addCommentAction,
  approveReportAction,
  grantExtensionAction,
  remindUnitsAction,
  resolveCommentAction,
  returnReportAction,
  withdrawExtensionAction,
} from '../../../actions';
import { loadReceived } from '../../../load-received';

type Props = PageProps<'/review/[period]/units/[unit]'>;

/** Working days that a returned report is given, unless the reviewer says otherwise. */
const WORKING_DAYS_TO_MEND = 3;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await loadReceived(params);
  const locale = await getLocale();
  return {
    title: `${formatUnitTitle(report.unit, locale)}, ${formatQuarter(report.period.code, locale)}`,
  };
}

/** What may be done about a report that is owed, while its period is open. */
function chasing(viewer: Viewer, report: ReportDetail) {
  const { period, unit, status } = report;
  const isOpen = period.lockReason === null;
  return {
    mayRemind:
      isOpen &&
      can(viewer, 'reminders.send') &&
      owesReport(status, report.correctionReason !== null) &&
      unit.kind !== 'department' &&
      period.opensOn <= report.today,
    mayExtend:
      isOpen &&
      can(viewer, 'extensions.grant', { unitId: unit.id }) &&
      report.firstSubmittedAt === null,
  };
}

/** One unit's report as it was received. `?revision=` reads an earlier submission. */
export default async function UnitReportPage({ params, searchParams }: Props) {
  const { viewer, report } = await loadReceived(params);
  const latest = report.revisions.at(-1)?.number ?? null;
  const number = revisionAsked(report, (await searchParams).revision)?.number ?? latest;
  const key = { period: report.period.code, unit: report.unit.code };
  const [extension, revision, peers, dueOn, t, locale] = await Promise.all([
    getExtension(viewer, { periodId: report.period.id, unitId: report.unit.id }),
    number === null ? null : orNotFound(getRevision(viewer, key.period, key.unit, number)),
    number === null ? null : getPeerFigures(viewer, key.period, key.unit),
    getWorkingDayAfter(viewer, WORKING_DAYS_TO_MEND),
    getTranslations('review'),
    getLocale(),
  ]);
  const isOwn = viewer.unitId === report.unit.id;
  const isLatest = number === latest;
  const reading = revision && readingOf(report, revision, peers);
  const files = {
    added: reading?.changes.attachments ?? new Set<number>(),
    before: revision?.before?.content.attachments ?? [],
  };
  const texts = decisionTextsOf(t, locale, report, revision);
  const { mayRemind, mayExtend } = chasing(viewer, report);
  const earliest = [report.today, addDays(report.period.dueOn, 1)].toSorted().at(-1) ?? '';
  return (
    <ClientMessages namespaces={['review', 'periods', 'reminders']}>
      <CommentScope
        report={key}
        may={report.may.comment && report.revisions.length > 0}
        add={addCommentAction}
        resolve={resolveCommentAction}
      >
        <ReportHeader report={report} isOwn={isOwn} />
        <div className="space-y-6">
          <LockNotice reason={report.period.lockReason} />
          <ExtensionNotice extension={extension} />
          <ReportState
            report={report}
            revision={revision?.revision ?? null}
            isLatest={isLatest}
            actions={
              <>
                {mayRemind ? <RemindUnit report={key} remind={remindUnitsAction} /> : null}
                {mayExtend ? (
                  <ExtensionPanel
                    report={{ ...key, seen: extension?.dueOn ?? null }}
                    unitName={formatUnitTitle(report.unit, locale)}
                    commonDueOn={report.period.dueOn}
                    earliest={earliest}
                    reason={extension?.reason ?? ''}
                    grant={grantExtensionAction}
                    withdraw={withdrawExtensionAction}
                  />
                ) : null}
                <Decision
                  report={{ ...key, version: report.version }}
                  // What is decided on is what was submitted last: not while reading an older one.
                  may={{
                    approve: report.may.approve && isLatest,
                    return: report.may.return && isLatest,
                  }}
                  approve={approveReportAction}
                  return={returnReportAction}
                  facts={texts.facts}
                  cautions={texts.cautions}
                  suggested={{
                    dueOn,
                    earliest: report.today,
                    reason: texts.reason,
                    sections: returnableSections(t, locale, report, revision),
                  }}
                />
              </>
            }
          />
          {revision && reading ? (
            <>
              <ResubmittedNotice
                report={report}
                shown={number}
                changed={Object.values(reading.changes).some(({ size }) => size > 0)}
              />
              <FindingsPanel
                findings={revision.findings}
                indicators={report.catalogue.indicators}
                sections={report.catalogue.sections}
              />
              <SectionIndex
                sections={report.catalogue.sections}
                findings={revision.findings}
                changes={changesBySection(
                  reading.changes,
                  catalogueOf(report.catalogue.indicators),
                )}
              />
              {report.catalogue.sections.map((section) => (
                <SectionPanel
                  key={section.code}
                  section={section}
                  report={report}
                  revision={revision}
                  reading={reading}
                  files={
                    <SectionFiles
                      section={section.code}
                      files={revision.content.attachments}
                      changes={files}
                    />
                  }
                />
              ))}
              <AnswersPanel
                tasks={revision.content.tasks}
                sections={report.catalogue.sections}
                today={report.today}
                changed={reading.changes.tasks}
              />
              <FilesPanel files={revision.content.attachments} changes={files} />
            </>
          ) : (
            <NothingReceived report={report} />
          )}
          <CommentsPanel
            comments={report.comments}
            may={report.may.comment && report.revisions.length > 0}
            indicators={report.catalogue.indicators}
          />
          <HistoryPanel report={report} shown={number} />
        </div>
      </CommentScope>
    </ClientMessages>
  );
}
