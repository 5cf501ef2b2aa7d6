import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import { LockNotice } from '@/components/ui/lock-notice';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { Role } from '@/lib/domain/access';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { nextStepOf } from './next-step';
import { ReturnedNotice } from './returned-notice';

interface NextStepProps {
  detail: ReportDetail;
  role: Role;
  /** The way to correct an approved report, or to give that up, for whoever may. */
  correction: ReactNode;
}

/** What to do now, and who. */
export function NextStep({ detail, role, correction }: NextStepProps) {
  const t = useTranslations('reports');
  const step = nextStepOf(detail);
  return (
    <Panel title={t('next.title')}>
      <div className="space-y-4">
        <ReturnedNotice detail={detail} />
        {detail.correctionReason ? (
          <Notice title={t('report.correcting')}>
            <p className="whitespace-pre-line">{detail.correctionReason}</p>
          </Notice>
        ) : null}
        <LockNotice reason={detail.period.lockReason} />
        <p>{t(`next.${step.key}.text`)}</p>
        {role === 'broadcaster' ? (
          <p className="text-ink-muted text-sm">{t('next.broadcaster')}</p>
        ) : null}
        <div className="flex flex-wrap gap-2">
          {step.href ? (
            <LinkButton href={step.href} variant="primary">
              {t(`next.${step.key}.button`)}
            </LinkButton>
          ) : null}
          {step.href?.endsWith('/check') ? null : (
            <LinkButton href={`/reports/${detail.period.code}/check`}>{t('next.check')}</LinkButton>
          )}
          {correction}
        </div>
      </div>
    </Panel>
  );
}
