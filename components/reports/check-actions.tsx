'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { AskReason } from '@/components/ui/ask-reason';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { ReportPermissions, VersionedReport } from '@/lib/domain/report-detail';
import type { ReportStatus } from '@/lib/domain/report-status';

interface CheckActionsProps {
  report: VersionedReport;
  status: ReportStatus;
  may: Pick<ReportPermissions, 'requestSignature' | 'sign' | 'sendBack'>;
  /** Errors and unexplained warnings. */
  blocking: number;
  /** Names of the sections that the Department returned and that are as they were. */
  uncorrected: readonly string[];
  /** What the leader signs, read before it is signed. */
  statement: { signer: string; unit: string; period: string };
  actions: {
    requestSignature: SendAction<VersionedReport, unknown>;
    sign: SendAction<VersionedReport, unknown>;
    sendBack: SendAction<VersionedReport & { reason: string }, unknown>;
  };
}

/** What the officer and the leader can do with the report that they have just read. */
export function CheckActions({
  report,
  status,
  may,
  blocking,
  uncorrected,
  statement,
  actions,
}: CheckActionsProps) {
  const t = useTranslations('reports.check');
  const announce = useToast();
  const router = useRouter();
  const address = `/reports/${report.period}`;
  const done = (text: string, next: string) => {
    announce(text);
    router.push(next);
  };
  const request = useSend(actions.requestSignature, () => done(t('requested'), address));

  return (
    <div id="decide" className="scroll-mt-6">
      <Panel title={t('decision')}>
        <div className="space-y-4">
          <FailureNotice failure={request.failure} onReload={request.clear} />
          {blocking > 0 && (may.requestSignature || may.sign) ? (
            <p>{t('blocked', { count: blocking })}</p>
          ) : null}
          {uncorrected.length > 0 && (may.requestSignature || may.sign) ? (
            <Notice tone="warning" title={t('uncorrected', { count: uncorrected.length })}>
              <p>{t('uncorrected-lead', { names: uncorrected.join('; ') })}</p>
            </Notice>
          ) : null}
          {may.requestSignature && blocking === 0 ? (
            <>
              <p>{t('request-lead')}</p>
              <Button
                variant="primary"
                size="lg"
                aria-disabled={request.pending || undefined}
                onClick={() => request.send(report)}
              >
                {request.pending ? t('sending') : t('request')}
              </Button>
            </>
          ) : null}
          <div className="flex flex-wrap gap-2 empty:hidden">
            {may.sign && blocking === 0 ? (
              <ConfirmDialog
                trigger={
                  <Button variant="primary" size="lg">
                    {t('sign')}
                  </Button>
                }
                title={t('sign-title')}
                lead={t('sign-lead')}
                confirm={t('sign')}
                action={actions.sign}
                input={report}
                onDone={() => done(t('signed'), `${address}/receipt`)}
              >
                <blockquote className="border-brand border-s-4 bg-brand-soft px-4 py-3">
                  {t('statement', statement)}
                </blockquote>
              </ConfirmDialog>
            ) : null}
            {may.sendBack ? (
              <AskReason
                trigger={<Button size="lg">{t('send-back')}</Button>}
                title={t('send-back')}
                lead={t('send-back-lead')}
                label={t('send-back-note')}
                confirm={t('send-back')}
                missing={t('send-back-missing')}
                action={actions.sendBack}
                input={report}
                onDone={() => done(t('sent-back'), address)}
              />
            ) : null}
          </div>
          {may.requestSignature || may.sign || may.sendBack ? null : (
            <p>{t(`nothing-to-do.${status}`)}</p>
          )}
        </div>
      </Panel>
    </div>
  );
}
