import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { giveTaskAction } from '@/app/(department)/tasks/actions';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { documentFace } from '@/app/document-face';
import { GiveConclusions } from '@/components/meeting/give-conclusions';
import { MeetingForm } from '@/components/meeting/meeting-form';
import { MeetingPaper } from '@/components/meeting/meeting-paper';
import { PaperChoice } from '@/components/meeting/paper-choice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { getMeetingPage } from '@/lib/data/meeting-queries';
import { getPeriod } from '@/lib/data/period-queries';
import { formatQuarter } from '@/lib/format/quarters';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { saveMeetingAction } from './actions';

type Props = PageProps<'/briefings/[period]/meeting'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireAllowed('briefing.read');
  const period = await orNotFound(getPeriod(viewer, (await params).period));
  const [t, locale] = await Promise.all([getTranslations('meeting'), getLocale()]);
  return { title: t('title', { period: formatQuarter(period.code, locale) }) };
}

/** The quarter's meeting: planned, noted, and its papers; `?paper=minutes` is its minutes. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const viewer = await requireAllowed('briefing.read');
  const [{ period }, query, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('meeting'),
    getLocale(),
  ]);
  const { meeting, canEdit, canGiveTasks, papers, next, tasks } = await orNotFound(
    getMeetingPage(viewer, period),
  );
  const paper = query.paper === 'minutes' ? 'minutes' : 'invitation';
  const quarter = formatQuarter(meeting.period, locale);
  return (
    <ClientMessages namespaces={['meeting']}>
      <div data-print="hide">
        <PageHeader
          title={t('title', { period: quarter })}
          lead={t('lead')}
          breadcrumbs={[
            { label: t('to-briefing', { period: quarter }), href: `/briefings/${meeting.period}` },
            { label: t('crumb') },
          ]}
        />
      </div>
      <div
        className={`grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] ${documentFace}`}
      >
        <div className="space-y-6" data-print="hide">
          {canEdit ? (
            <Panel title={t('form')} lead={t('form-lead')}>
              {/* What was saved meanwhile replaces what the form began with. */}
              <MeetingForm key={meeting.version} meeting={meeting} action={saveMeetingAction} />
            </Panel>
          ) : null}
          <Panel title={t('conclusions.title')} lead={t('conclusions.lead')}>
            <GiveConclusions
              conclusions={meeting.conclusions}
              next={next}
              given={tasks.map(({ text }) => text)}
              addressees={tasks[0]?.addressees ?? t('conclusions.everybody')}
              canGive={canGiveTasks}
              action={giveTaskAction}
            />
          </Panel>
        </div>
        <div className="space-y-3">
          <PaperChoice period={meeting.period} paper={paper} />
          <MeetingPaper
            meeting={meeting}
            frame={papers?.[paper] ?? null}
            paper={paper}
            next={next}
          />
        </div>
      </div>
    </ClientMessages>
  );
}
