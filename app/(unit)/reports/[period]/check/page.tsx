import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { FilesPanel } from '@/components/attachments/files-panel';
import { SectionFiles } from '@/components/attachments/section-files';
import { CheckActions } from '@/components/reports/check-actions';
import { CheckProblems } from '@/components/reports/check-problems';
import { NotableChanges } from '@/components/reports/notable-changes';
import { ReportMeta } from '@/components/reports/report-meta';
import { ReturnedNotice } from '@/components/reports/returned-notice';
import { SectionView } from '@/components/reports/section-view';
import { AnswersPanel } from '@/components/tasks/answers-panel';
import { LinkButton } from '@/components/ui/link-button';
import { LockNotice } from '@/components/ui/lock-notice';
import { sectionsStanding, versionedReport } from '@/lib/domain/report-detail';
import { formatQuarterInText } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { requestSignatureAction, sendBackAction, signAndSubmitAction } from '../../actions';
import { loadReport } from '../../load-report';
import { SubpageHeader, subpageTitle } from '../../subpage';

type Props = PageProps<'/reports/[period]/check'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const [t, form] = await Promise.all([
    getTranslations('reports.check'),
    getTranslations('common.form'),
  ]);
  const hasErrors = detail.findings.some((finding) => finding.severity === 'error');
  const prefix = hasErrors ? form('error-title-prefix') : '';
  return subpageTitle(detail, prefix + t('title'));
}

/** Check your answers: everything that will be signed, what changed markedly first. */
export default async function CheckPage({ params }: Props) {
  const { detail, viewer } = await loadReport((await params).period);
  const [t, locale] = await Promise.all([getTranslations('reports.check'), getLocale()]);
  const { may } = detail;
  const blocking = detail.findings.filter(
    ({ severity, explanation }) => severity === 'error' || (severity === 'warning' && !explanation),
  ).length;
  return (
    <>
      <SubpageHeader
        detail={detail}
        title={t('title')}
        lead={t('lead')}
        meta={<ReportMeta detail={detail} />}
        actions={
          may.requestSignature || may.sign ? (
            <LinkButton href="#decide">{t('to-decision')}</LinkButton>
          ) : null
        }
      />
      <div className="space-y-6">
        <LockNotice reason={detail.period.lockReason} />
        <ReturnedNotice detail={detail} />
        <CheckProblems detail={detail} />
        <NotableChanges detail={detail} />
        {detail.catalogue.sections.map((section) => (
          <SectionView
            key={section.code}
            detail={detail}
            section={section}
            comments={[]}
            titled
            files={<SectionFiles section={section.code} files={detail.attachments} />}
          />
        ))}
        <AnswersPanel
          tasks={detail.tasks}
          sections={detail.catalogue.sections}
          today={detail.today}
          editHref={
            detail.tasks.some((task) => task.editable)
              ? `/reports/${detail.period.code}/tasks`
              : null
          }
        />
        <FilesPanel files={detail.attachments} />
        <ClientMessages namespaces={['reports']}>
          <CheckActions
            report={versionedReport(detail)}
            status={detail.status}
            may={{
              requestSignature: may.requestSignature,
              sign: may.sign,
              sendBack: may.sendBack,
            }}
            blocking={blocking}
            uncorrected={sectionsStanding(detail, 'to-correct').map(({ name }) => name[locale])}
            statement={{
              signer: viewer.displayName,
              unit: formatUnitTitle(detail.unit, locale),
              period: formatQuarterInText(detail.period.code, locale),
            }}
            actions={{
              requestSignature: requestSignatureAction,
              sign: signAndSubmitAction,
              sendBack: sendBackAction,
            }}
          />
        </ClientMessages>
      </div>
    </>
  );
}
