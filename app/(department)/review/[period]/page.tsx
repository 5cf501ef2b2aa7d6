import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { ApprovalBar } from '@/components/review/approval-bar';
import { ApprovalHurdles } from '@/components/review/approval-hurdles';
import { ApprovalSelection } from '@/components/review/approval-selection';
import { MatrixFilters } from '@/components/review/matrix-filters';
import { MissingText } from '@/components/review/missing-text';
import { missingTextOf } from '@/components/review/missing-text-of';
import { PeriodPicker } from '@/components/review/period-picker';
import { RemindPanel } from '@/components/review/remind-panel';
import { ReviewMatrixTable } from '@/components/review/review-matrix-table';
import { ReviewSummary } from '@/components/review/review-summary';
import { LinkButton } from '@/components/ui/link-button';
import { LockNotice } from '@/components/ui/lock-notice';
import { PageHeader } from '@/components/ui/page-header';
import { getPeriod, listPeriods } from '@/lib/data/period-queries';
import { getReminderBoard } from '@/lib/data/reminder-queries';
import { getReviewMatrix } from '@/lib/data/review-queries';
import { can } from '@/lib/domain/access';
import { hurdlesOfRow } from '@/lib/domain/approval';
import { isReviewFilter, matchesFilter, missingRows, summaryOf } from '@/lib/domain/review';
import { formatDate } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { approveSeveralAction, remindUnitsAction, retryMailAction } from '../actions';

export async function generateMetadata({
  params,
}: PageProps<'/review/[period]'>): Promise<Metadata> {
  const viewer = await requireAllowed('province.read');
  const period = await orNotFound(getPeriod(viewer, (await params).period));
  const [t, locale] = await Promise.all([getTranslations('review'), getLocale()]);
  return { title: t('matrix.title', { period: formatQuarter(period.code, locale) }) };
}

/** Units × sections of a period. `?status=` narrows it: an address can be kept and sent. */
export default async function ReviewPage({ params, searchParams }: PageProps<'/review/[period]'>) {
  const viewer = await requireAllowed('province.read');
  const [{ period: code }, { status }] = await Promise.all([params, searchParams]);
  const [matrix, periods, t, locale] = await Promise.all([
    orNotFound(getReviewMatrix(viewer, code)),
    listPeriods(viewer),
    getTranslations('review'),
    getLocale(),
  ]);
  const filter = isReviewFilter(status) ? status : null;
  const rows = filter ? matrix.rows.filter((row) => matchesFilter(row, filter)) : matrix.rows;
  const waiting = rows.filter((row) => row.mayApprove);
  const clear = waiting.filter((row) => hurdlesOfRow(row).length === 0);
  const missing = missingRows(matrix.rows);
  const { period } = matrix;
  const mayRemind =
    can(viewer, 'reminders.send') && period.lockReason === null && period.opensOn <= matrix.today;
  const board = mayRemind ? await getReminderBoard(viewer, period.code) : null;
  return (
    <>
      <PageHeader
        title={t('matrix.title', { period: formatQuarter(period.code, locale) })}
        lead={t('matrix.lead', {
          due: formatDate(period.dueOn, locale),
          review: formatDate(period.reviewOn, locale),
          meeting: formatDate(period.meetingOn, locale),
        })}
        actions={
          can(viewer, 'periods.manage') ? (
            <LinkButton href={`/admin/periods/${period.code}`}>{t('matrix.days')}</LinkButton>
          ) : null
        }
        meta={<PeriodPicker current={period.code} codes={periods.map((other) => other.code)} />}
      />
      <div className="space-y-6">
        <LockNotice reason={period.lockReason} />
        <ReviewSummary summary={summaryOf(matrix.rows)} period={period.code} />
        <section aria-labelledby="matrix-heading" className="space-y-3">
          <h2 id="matrix-heading" tabIndex={-1} data-focus-target className="font-semibold text-lg">
            {t('matrix.heading')}
          </h2>
          <MatrixFilters rows={matrix.rows} period={period.code} current={filter} />
          <ClientMessages namespaces={['review']}>
            <ApprovalSelection
              reports={clear.map(({ unit, version }) => ({
                unit: unit.code,
                version,
                name: formatUnitTitle(unit, locale),
              }))}
            >
              <ApprovalBar
                period={period.code}
                approve={approveSeveralAction}
                anyWaiting={waiting.length > 0}
              >
                <ApprovalHurdles
                  rows={waiting.filter((row) => !clear.includes(row))}
                  period={period.code}
                />
              </ApprovalBar>
              <ReviewMatrixTable matrix={matrix} rows={rows} filtered={filter !== null} />
            </ApprovalSelection>
          </ClientMessages>
        </section>
        {board ? (
          <ClientMessages namespaces={['reminders']}>
            <RemindPanel
              period={period.code}
              board={board}
              remind={remindUnitsAction}
              retry={retryMailAction}
            />
          </ClientMessages>
        ) : null}
        <ClientMessages namespaces={['review']}>
          <MissingText count={missing.length} text={missingTextOf(t, locale, matrix, missing)} />
        </ClientMessages>
      </div>
    </>
  );
}
