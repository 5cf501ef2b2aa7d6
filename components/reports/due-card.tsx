import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { LockNotice } from '@/components/ui/lock-notice';
import { Notice } from '@/components/ui/notice';
import { StatusBadge } from '@/components/ui/status-badge';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatDate } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';
import { DeadlineText, Punctual } from './deadline-text';
import { nextStepOf, progressOf } from './next-step';
import { ReturnedNotice } from './returned-notice';
import { SectionStateBadge } from './section-state-badge';

interface DueCardProps {
  detail: ReportDetail;
  extensionReason: string | null;
}

/** What is due: how it stands, by when, and the one thing to do next. */
export function DueCard({ detail, extensionReason }: DueCardProps) {
  const t = useTranslations('reports');
  const locale = useLocale();
  const step = nextStepOf(detail);
  const { filled, total, done, sections } = progressOf(detail.sections);
  const href = `/reports/${detail.period.code}`;
  return (
    <Card flush className="border-t-4 border-t-brand">
      <div className="grid gap-6 p-4 sm:p-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="min-w-0 space-y-4">
          <div className="flex flex-wrap items-center gap-2">
            <StatusBadge status={detail.status} />
            <Punctual {...detail} />
          </div>
          <div>
            <h2 className="font-semibold text-2xl tracking-tight">
              <Link href={href} className="text-ink no-underline hover:text-brand hover:underline">
                {t('report.title', { period: formatQuarter(detail.period.code, locale) })}
              </Link>
            </h2>
            <p className="mt-1 text-ink-muted">
              <DeadlineText {...detail} />
            </p>
          </div>
          <Reasons detail={detail} extensionReason={extensionReason} />
          <LockNotice reason={detail.period.lockReason} />
          <p>{t(`next.${step.key}.text`)}</p>
          <div className="flex flex-wrap gap-2">
            {step.href ? (
              <LinkButton href={step.href} variant="primary" size="lg">
                {t(`next.${step.key}.button`)}
              </LinkButton>
            ) : null}
            <LinkButton href={href} size="lg">
              {t('home.open')}
            </LinkButton>
          </div>
        </div>
        <div>
          <h3 className="font-semibold text-sm">{t('home.progress')}</h3>
          <p className="mt-0.5 text-ink-muted text-sm">
            {t('home.progress-of', { filled, total, done, sections })}
          </p>
          <svg
            aria-hidden
            viewBox="0 0 100 3"
            preserveAspectRatio="none"
            className="mt-2 h-2 w-full"
          >
            <rect width="100" height="3" className="fill-sunken" />
            <rect
              width={total > 0 ? (filled / total) * 100 : 0}
              height="3"
              className="fill-series-1"
            />
          </svg>
          <ul className="mt-3 gap-x-8 text-sm sm:columns-2">
            {detail.catalogue.sections.map((section, index) => {
              const state = detail.sections[index];
              return (
                <li
                  key={section.code}
                  className="flex break-inside-avoid items-center justify-between gap-3 border-line border-b py-1.5"
                >
                  <Link href={`${href}/${section.code}`} className="link min-w-0">
                    {section.name[locale]}
                  </Link>
                  {state ? <SectionStateBadge state={state} /> : null}
                </li>
              );
            })}
          </ul>
        </div>
      </div>
    </Card>
  );
}

function Reasons({ detail, extensionReason }: DueCardProps) {
  const t = useTranslations('reports.report');
  const locale = useLocale();
  const { extendedTo } = detail.deadlines;
  return (
    <>
      <ReturnedNotice detail={detail} />
      {detail.correctionReason ? (
        <Notice title={t('correcting')}>
          <p className="whitespace-pre-line">{detail.correctionReason}</p>
        </Notice>
      ) : null}
      {extensionReason && extendedTo ? (
        <Notice title={t('extended', { date: formatDate(extendedTo, locale) })}>
          <p>{extensionReason}</p>
        </Notice>
      ) : null}
    </>
  );
}
