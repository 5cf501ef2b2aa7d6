import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { AttachmentDesk } from '@/components/attachments/attachment-desk';
import { SectionFiles } from '@/components/attachments/section-files';
import { EntryForm } from '@/components/reports/entry/entry-form';
import { savedSection } from '@/components/reports/entry/fields';
import { sectionForm } from '@/components/reports/entry/form';
import { fieldNames } from '@/components/reports/entry/labels';
import { SectionReviewNotice } from '@/components/reports/section-review-notice';
import { SectionView } from '@/components/reports/section-view';
import { UnsentWork } from '@/components/reports/unsent-work';
import { EarlyTyping } from '@/components/ui/early-typing';
import { LockNotice } from '@/components/ui/lock-notice';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { isEditable } from '@/lib/domain/report-status';
import { formatDateTime } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { addCommentAction } from '../../actions';
import { removeAttachmentAction } from '../../attachment-actions';
import { loadReport } from '../../load-report';

async function loadSection(params: PageProps<'/reports/[period]/[section]'>['params']) {
  const { period, section: code } = await params;
  const { detail, viewer } = await loadReport(period);
  const index = detail.catalogue.sections.findIndex((section) => section.code === code);
  const section = detail.catalogue.sections[index];
  const state = detail.sections.find((candidate) => candidate.code === code);
  if (!section || !state) notFound();
  return { detail, viewer, section, state, index };
}

export async function generateMetadata({
  params,
}: PageProps<'/reports/[period]/[section]'>): Promise<Metadata> {
  const { detail, section, state } = await loadSection(params);
  const [t, locale] = await Promise.all([getTranslations('common.form'), getLocale()]);
  const prefix = state.errors > 0 ? t('error-title-prefix') : '';
  return {
    title: `${prefix}${section.name[locale]} · ${formatQuarter(detail.period.code, locale)}`,
  };
}

/** The entry page of one section; plain text for whoever may not type in it now. */
export default async function SectionPage({ params }: PageProps<'/reports/[period]/[section]'>) {
  const { detail, viewer, section, state, index } = await loadSection(params);
  const [t, tasks, home, locale] = await Promise.all([
    getTranslations('reports.section'),
    getTranslations('tasks'),
    getTranslations('reports.home'),
    getLocale(),
  ]);
  const base = `/reports/${detail.period.code}`;
  const period = formatQuarter(detail.period.code, locale);
  const link = (offset: number) => {
    const neighbour = detail.catalogue.sections[index + offset];
    return neighbour ? { href: `${base}/${neighbour.code}`, name: neighbour.name[locale] } : null;
  };
  const tasksLink = { href: `${base}/tasks`, name: tasks('title') };
  const files = detail.attachments.filter((file) => file.section === section.code);
  const comments = detail.comments.filter((comment) =>
    detail.catalogue.indicators.some(
      ({ code, section: own }) => code === comment.indicator && own === section.code,
    ),
  );
  return (
    <>
      <PageHeader
        title={section.name[locale]}
        eyebrow={`${formatUnitTitle(detail.unit, locale)} · ${period} · ${t('position', {
          index: index + 1,
          count: detail.catalogue.sections.length,
        })}`}
        lead={section.hint?.[locale]}
        breadcrumbs={[
          { label: home('title'), href: '/reports' },
          { label: period, href: base },
          { label: section.name[locale] },
        ]}
        meta={
          <span className="text-ink-muted">
            {state.savedAt
              ? t('saved', {
                  at: formatDateTime(state.savedAt, locale),
                  by: state.savedBy ?? '',
                })
              : t('never-saved')}
          </span>
        }
      />
      {isEditable(detail.status) ? <SectionReviewNotice review={state.review} /> : null}
      {state.editable ? (
        <ClientMessages namespaces={['reports', 'findings', 'hints', 'typing', 'attachments']}>
          <EarlyTyping nonce={(await headers()).get('x-nonce') ?? undefined} />
          <EntryForm
            key={`${detail.period.code}/${section.code}`}
            form={sectionForm(detail, section.code, viewer.userId)}
            saved={savedSection(detail, section.code)}
            comments={comments}
            answer={detail.may.comment ? addCommentAction : null}
            previous={index > 0 ? link(-1) : null}
            next={link(1) ?? (detail.tasks.length > 0 ? tasksLink : null)}
            checkHref={`${base}/check`}
          />
          <div className="mt-6">
            <AttachmentDesk
              period={detail.period.code}
              unit={detail.unit.code}
              section={section.code}
              files={files}
              remove={removeAttachmentAction}
            />
          </div>
        </ClientMessages>
      ) : (
        <div className="space-y-5">
          {detail.period.lockReason === null ? (
            <Notice title={t('read-only')}>
              <p>{t(`read-only-why.${detail.status}`)}</p>
            </Notice>
          ) : (
            <LockNotice reason={detail.period.lockReason} />
          )}
          <ClientMessages namespaces={['reports']}>
            <UnsentWork
              place={{
                userId: viewer.userId,
                unit: detail.unit.code,
                period: detail.period.code,
                section: section.code,
              }}
              names={fieldNames(sectionForm(detail, section.code, viewer.userId))}
              saved={savedSection(detail, section.code).fields}
            />
          </ClientMessages>
          <SectionView
            detail={detail}
            section={section}
            comments={comments}
            files={<SectionFiles section={section.code} files={detail.attachments} />}
          />
        </div>
      )}
    </>
  );
}
