import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { documentFace } from '@/app/document-face';
import { ChangesSinceIssue } from '@/components/briefing/changes-since-issue';
import { DepartmentMissing } from '@/components/briefing/department-missing';
import { Downloads } from '@/components/briefing/downloads';
import { editedIn } from '@/components/briefing/edited-in';
import { IssueDialog } from '@/components/briefing/issue-dialog';
import { NewVersion } from '@/components/briefing/new-version';
import { PeriodLinks } from '@/components/briefing/period-links';
import { disagreementsIn, entriesIn, ProblemsPanel } from '@/components/briefing/problems-panel';
import { RegenerateAll } from '@/components/briefing/regenerate-all';
import { RemarksPanel } from '@/components/briefing/remarks-panel';
import { BriefingScope } from '@/components/briefing/scope';
import { Sheet } from '@/components/briefing/sheet';
import { VersionList } from '@/components/briefing/version-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { getBriefingEditor } from '@/lib/data/briefing-queries';
import { ProblemError } from '@/lib/data/errors';
import { getPeriod, listPeriods } from '@/lib/data/period-queries';
import { expectDocuments } from '@/lib/documents/make-document';
import { can, type Viewer } from '@/lib/domain/access';
import { formatQuarter } from '@/lib/format/quarters';
import { ClientMessages } from '@/lib/i18n/client-messages';
import {
  addParagraphAction,
  dropParagraphAction,
  finaliseBriefingAction,
  moveParagraphAction,
  saveParagraphAction,
  settleParagraphAction,
  startBriefingVersionAction,
} from '../actions';

type Props = PageProps<'/briefings/[period]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireAllowed('briefing.read');
  const period = await orNotFound(getPeriod(viewer, (await params).period));
  const [t, locale] = await Promise.all([getTranslations('briefing'), getLocale()]);
  return { title: t('title', { period: formatQuarter(period.code, locale) }) };
}

const ACTIONS = {
  save: saveParagraphAction,
  drop: dropParagraphAction,
  settle: settleParagraphAction,
  move: moveParagraphAction,
  add: addParagraphAction,
  finalise: finaliseBriefingAction,
  newVersion: startBriefingVersionAction,
};

/** null on an installation where nobody has entered who issues its documents. */
async function editorWithParticulars(viewer: Viewer, period: string) {
  try {
    return await getBriefingEditor(viewer, period);
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'department-missing') return null;
    throw error;
  }
}

/** The briefing of a quarter: read, written, checked, taken. */
export default async function BriefingPage({ params }: Props) {
  const viewer = await requireAllowed('briefing.read');
  const { period: code } = await params;
  const [editor, periods, t, locale] = await Promise.all([
    orNotFound(editorWithParticulars(viewer, code)),
    listPeriods(viewer),
    getTranslations('briefing'),
    getLocale(),
  ]);
  if (!editor) {
    const period = await orNotFound(getPeriod(viewer, code));
    return (
      <>
        <PageHeader
          title={t('title', { period: formatQuarter(period.code, locale) })}
          meta={<PeriodLinks current={period.code} codes={periods.map((one) => one.code)} />}
          actions={
            <LinkButton href={`/briefings/${period.code}/meeting`}>{t('to-meeting')}</LinkButton>
          }
        />
        <DepartmentMissing canEnter={can(viewer, 'department.manage')} />
      </>
    );
  }
  const { period, canEdit, canIssue, issued, versions, view, history, orders, remarks, frame } =
    editor;
  const edited = editedIn(view, history);
  expectDocuments();
  return (
    <div className={documentFace}>
      <div data-print="hide">
        <PageHeader
          title={t('title', { period: formatQuarter(period, locale) })}
          lead={issued ? t('lead-issued') : canEdit ? t('lead') : t('lead-read')}
          meta={<PeriodLinks current={period} codes={periods.map((one) => one.code)} />}
          actions={
            <>
              <LinkButton href={`/briefings/${period}/meeting`}>{t('to-meeting')}</LinkButton>
              <Downloads period={period} />
            </>
          }
        />
      </div>
      <ChangesSinceIssue changes={editor.changes} />
      <ClientMessages namespaces={['briefing']}>
        <BriefingScope period={period} canEdit={canEdit} actions={ACTIONS}>
          <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem] print:block">
            <div
              data-print="hide"
              className="space-y-4 xl:sticky xl:top-4 xl:order-2 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto"
            >
              <Panel title={t('issue.panel')}>
                <div className="space-y-4">
                  {canIssue && !issued ? (
                    <IssueDialog
                      suggestion={editor.suggestion}
                      signers={editor.signers}
                      disagreements={disagreementsIn(view)}
                      unapproved={editor.unapproved}
                    />
                  ) : null}
                  {canIssue && issued ? <NewVersion version={editor.version} /> : null}
                  <VersionList period={period} versions={versions} />
                </div>
              </Panel>
              <Panel title={issued ? t('problems.title-issued') : t('problems.title')}>
                <ProblemsPanel view={view} issued={issued} />
                {canEdit && edited.length > 0 ? (
                  <div className="mt-3">
                    <RegenerateAll edited={edited} />
                  </div>
                ) : null}
              </Panel>
              <Panel title={t('remarks.title')} lead={t('remarks.lead')}>
                <RemarksPanel
                  remarks={remarks}
                  quoted={entriesIn(view).flatMap(({ dropped, text }) => (dropped ? [] : [text]))}
                />
              </Panel>
            </div>
            <Sheet view={view} frame={frame} history={history} orders={orders} />
          </div>
        </BriefingScope>
      </ClientMessages>
    </div>
  );
}
