import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AttachmentDesk } from '@/components/attachments/attachment-desk';
import { FilesPanel } from '@/components/attachments/files-panel';
import { AbandonCorrectionDialog } from '@/components/reports/abandon-correction-dialog';
import { CorrectionDialog } from '@/components/reports/correction-dialog';
import { NextStep } from '@/components/reports/next-step-panel';
import { OpenComments } from '@/components/reports/open-comments';
import { ReportMeta } from '@/components/reports/report-meta';
import { RevisionList } from '@/components/reports/revision-list';
import { SectionList } from '@/components/reports/section-list';
import { Timeline } from '@/components/reports/timeline';
import { ExtensionNotice } from '@/components/ui/extension-notice';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { WorkbookPanel } from '@/components/workbook/workbook-panel';
import { getExtension } from '@/lib/data/extension-queries';
import { versionedReport } from '@/lib/domain/report-detail';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { abandonCorrectionAction, startCorrectionAction } from '../actions';
import { removeAttachmentAction } from '../attachment-actions';
import { loadReport } from '../load-report';

export async function generateMetadata({
  params,
}: PageProps<'/reports/[period]'>): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const [t, locale] = await Promise.all([getTranslations('reports.report'), getLocale()]);
  return { title: t('title', { period: formatQuarter(detail.period.code, locale) }) };
}

/** One report: where it stands, what to do now, its sections and its history. */
export default async function ReportPage({ params }: PageProps<'/reports/[period]'>) {
  const { detail, viewer } = await loadReport((await params).period);
  const [extension, t, home, locale] = await Promise.all([
    getExtension(viewer, { periodId: detail.period.id, unitId: detail.unit.id }),
    getTranslations('reports.report'),
    getTranslations('reports.home'),
    getLocale(),
  ]);
  const period = formatQuarter(detail.period.code, locale);
  return (
    <>
      <PageHeader
        title={t('title', { period })}
        eyebrow={formatUnitTitle(detail.unit, locale)}
        breadcrumbs={[{ label: home('title'), href: '/reports' }, { label: period }]}
        meta={<ReportMeta detail={detail} />}
        actions={
          <LinkButton href={`/reports/${detail.period.code}/print`}>{t('print')}</LinkButton>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-6">
          <ExtensionNotice extension={extension} />
          <NextStep
            detail={detail}
            role={viewer.role}
            correction={
              detail.may.correct ? (
                <ClientMessages namespaces={['reports']}>
                  <CorrectionDialog
                    report={versionedReport(detail)}
                    correct={startCorrectionAction}
                  />
                </ClientMessages>
              ) : detail.may.abandonCorrection ? (
                <ClientMessages namespaces={['reports']}>
                  <AbandonCorrectionDialog
                    report={versionedReport(detail)}
                    abandon={abandonCorrectionAction}
                  />
                </ClientMessages>
              ) : null
            }
          />
          <OpenComments detail={detail} />
          <SectionList detail={detail} />
          {detail.may.attach ? (
            <ClientMessages namespaces={['attachments']}>
              <AttachmentDesk
                period={detail.period.code}
                unit={detail.unit.code}
                section={null}
                files={detail.attachments.filter(({ section }) => section === null)}
                remove={removeAttachmentAction}
              />
            </ClientMessages>
          ) : (
            <FilesPanel files={detail.attachments} />
          )}
        </div>
        <div className="space-y-6">
          <Timeline events={detail.events} changes={`/reports/${detail.period.code}/changes`} />
          <WorkbookPanel
            period={detail.period.code}
            unit={detail.unit.code}
            editable={detail.sections.some(({ editable }) => editable)}
          />
          <RevisionList period={detail.period.code} revisions={detail.revisions} />
        </div>
      </div>
    </>
  );
}
