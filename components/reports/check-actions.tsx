'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import type { ReportPermissions } from '@/lib/domain/report-detail';
import type { ReportStatus } from '@/lib/domain/report-status';
import { ActionProblem } from './action-problem';
import type { ActionResult } from './entry/actions';
import { SendBackDialog } from './send-back-dialog';
import { SignDialog, type Statement } from './sign-dialog';
import { useReportAction } from './use-report-action';

interface Target {
  period: string;
  unit: string;
  /** Of the report as shown: a newer one on the server is a conflict. */
  version: number;
}

interface CheckActionsProps {
  target: Target;
  status: ReportStatus;
  may: Pick<ReportPermissions, 'requestSignature' | 'sign' | 'sendBack'>;
  /** Errors and unexplained warnings. */
  blocking: number;
  /** Names of the sections that the Department returned and that are as they were. */
  uncorrected: readonly string[];
  statement: Statement;
  actions: {
    requestSignature: (target: Target) => Promise<ActionResult<unknown>>;
    sign: (target: Target) => Promise<ActionResult<unknown>>;
    sendBack: (target: Target & { note: string }) => Promise<ActionResult<unknown>>;
  };
}

/** What the officer and the leader can do with the report that they have just read. */
export function CheckActions({
  target,
  status,
  may,
  blocking,
  uncorrected,
  statement,
  actions,
}: CheckActionsProps) {
  const t = useTranslations('reports.check');
  const { pending, problem, run } = useReportAction();
  const announce = useToast();
  const router = useRouter();
  const report = `/reports/${target.period}`;

  const requestSignature = () =>
    run(
      () => actions.requestSignature(target),
      () => {
        announce(t('requested'));
        router.push(report);
      },
    );

  return (
    <div id="decide" className="scroll-mt-6">
      <Panel title={t('decision')}>
        <div className="space-y-4">
          <ActionProblem problem={problem} />
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
                aria-disabled={pending || undefined}
                onClick={requestSignature}
              >
                {pending ? t('sending') : t('request')}
              </Button>
            </>
          ) : null}
          <div className="flex flex-wrap gap-2 empty:hidden">
            {may.sign && blocking === 0 ? (
              <SignDialog
                statement={statement}
                sign={() => actions.sign(target)}
                onSigned={() => {
                  announce(t('signed'));
                  router.push(`${report}/receipt`);
                }}
              />
            ) : null}
            {may.sendBack ? (
              <SendBackDialog
                sendBack={(note) => actions.sendBack({ ...target, note })}
                onDone={() => {
                  announce(t('sent-back'));
                  router.push(report);
                }}
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
