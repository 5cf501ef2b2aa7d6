import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { SectionStandingBadge } from '@/components/figures/section-standing-badge';
import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import type { ReportDetail, SectionState } from '@/lib/domain/report-detail';
import { formatDateTime } from '@/lib/format/dates';
import { sectionProgress } from './next-step';
import { SectionStateBadge } from './section-state-badge';

/** The report's sections: how much is filled, what the checks say, who saved last. */
export function SectionList({ detail }: { detail: ReportDetail }) {
  const t = useTranslations('reports.sections');
  const locale = useLocale();
  const sectionOf = new Map(
    detail.catalogue.indicators.map(({ code, section }) => [code, section]),
  );
  const commentsOn = (section: string) =>
    detail.comments.filter(
      ({ indicator, resolvedAt }) =>
        resolvedAt === null && indicator !== null && sectionOf.get(indicator) === section,
    ).length;
  return (
    <Panel title={t('title')} flush>
      <Table caption={t('title')} captionHidden bare>
        <thead>
          <tr>
            <Th scope="col">{t('section')}</Th>
            <Th scope="col">{t('state')}</Th>
            <Th scope="col" numeric className="max-sm:hidden">
              {t('filled')}
            </Th>
            <Th scope="col" className="max-md:hidden">
              {t('saved')}
            </Th>
          </tr>
        </thead>
        <tbody>
          {detail.catalogue.sections.map((section, index) => {
            const state = detail.sections[index];
            return state ? (
              <tr key={section.code}>
                <Th scope="row">
                  <Link
                    href={`/reports/${detail.period.code}/${section.code}`}
                    data-entry={state.editable || undefined}
                    className="link"
                  >
                    {index + 1}. {section.name[locale]}
                  </Link>
                </Th>
                <Td>
                  <SectionStateBadge state={state} />
                  {state.review && sectionProgress(state) !== 'to-correct' ? (
                    <span className="ms-1.5 inline-block">
                      <SectionStandingBadge standing={state.review.standing} />
                    </span>
                  ) : null}
                  <Explained state={state} />
                  <Asked count={commentsOn(section.code)} />
                </Td>
                <Td numeric className="max-sm:hidden">
                  {state.total > 0 ? `${state.filled}/${state.total}` : '–'}
                </Td>
                <Td className="text-ink-muted max-md:hidden">
                  {state.savedAt ? (
                    <>
                      {formatDateTime(state.savedAt, locale)}
                      <br />
                      {state.savedBy}
                    </>
                  ) : (
                    '–'
                  )}
                </Td>
              </tr>
            ) : null;
          })}
          {detail.tasks.length > 0 ? <TasksRow detail={detail} /> : null}
        </tbody>
      </Table>
    </Panel>
  );
}

/** What the meeting asked of the unit, beside its sections. */
function TasksRow({ detail }: { detail: ReportDetail }) {
  const t = useTranslations('reports.sections');
  const explained = useTranslations('reports.section-state');
  const locale = useLocale();
  const { tasks } = detail;
  const answers = tasks.flatMap(({ answer }) => (answer ? [answer] : []));
  const last = answers.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  const finding = detail.findings.find(({ type }) => type === 'unanswered-tasks');
  return (
    <tr>
      <Th scope="row">
        <Link href={`/reports/${detail.period.code}/tasks`} className="link" data-entry>
          {t('tasks')}
        </Link>
      </Th>
      <Td>
        {finding ? (
          <Badge tone={finding.explanation ? 'neutral' : 'warning'}>
            {t('tasks-open', { count: tasks.length - answers.length })}
          </Badge>
        ) : (
          <Badge tone="success">{t('tasks-answered')}</Badge>
        )}
        {finding?.explanation ? (
          <p className="mt-1 text-ink-muted text-xs">{explained('explained', { count: 1 })}</p>
        ) : null}
      </Td>
      <Td numeric className="max-sm:hidden">
        {answers.length}/{tasks.length}
      </Td>
      <Td className="text-ink-muted max-md:hidden">
        {last ? (
          <>
            {formatDateTime(last.at, locale)}
            <br />
            {last.by}
          </>
        ) : (
          '–'
        )}
      </Td>
    </tr>
  );
}

/** Warnings that have their explanation: nothing to do, and good to know. */
function Explained({ state }: { state: SectionState }) {
  const t = useTranslations('reports.section-state');
  const explained = state.warnings - state.unexplained;
  if (explained === 0) return null;
  return <p className="mt-1 text-ink-muted text-xs">{t('explained', { count: explained })}</p>;
}

/** What the Department asked about its figures. */
function Asked({ count }: { count: number }) {
  const t = useTranslations('reports.section-state');
  return count > 0 ? (
    <p className="mt-1 font-medium text-warning text-xs">{t('asked', { count })}</p>
  ) : null;
}
