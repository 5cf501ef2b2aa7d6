import { Info, OctagonAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { FindingView } from '@/lib/domain/findings/finding';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { TASKS_SECTION } from '@/lib/domain/task';
import { FindingList } from './finding-list';

/** On top of the check page: what stops the report, then what is unusual, each a link to its field. */
export function CheckProblems({ detail }: { detail: ReportDetail }) {
  const t = useTranslations('reports.check');
  const open = detail.findings.filter(
    ({ severity, explanation }) => severity === 'error' || !explanation,
  );
  const stopping = open.filter(({ severity }) => severity !== 'notice');
  const unusual = open.filter(({ severity }) => severity === 'notice');
  const errors = stopping.filter(({ severity }) => severity === 'error').length;
  const [frame, ink] =
    errors > 0 ? ['border-danger', 'text-danger'] : ['border-warning', 'text-warning'];
  return (
    <>
      {stopping.length === 0 ? (
        <Notice tone="success" title={t('no-problems')} />
      ) : (
        <section
          aria-labelledby="problems"
          className={`rounded-md border-2 bg-surface px-4 py-4 sm:px-5 ${frame}`}
        >
          <h2 id="problems" className={`flex items-center gap-2 font-semibold text-lg ${ink}`}>
            <OctagonAlert aria-hidden className="size-5 shrink-0" />
            {t('problems', { errors, warnings: stopping.length - errors })}
          </h2>
          <BySection detail={detail} findings={stopping} />
        </section>
      )}
      {unusual.length > 0 ? (
        <section
          aria-labelledby="notices"
          className="rounded-md border border-info-line bg-surface px-4 py-4 sm:px-5"
        >
          <h2 id="notices" className="flex items-center gap-2 font-semibold text-info text-lg">
            <Info aria-hidden className="size-5 shrink-0" />
            {t('notices', { count: unusual.length })}
          </h2>
          <p className="mt-1 text-sm">{t('notices-lead')}</p>
          <BySection detail={detail} findings={unusual} />
        </section>
      ) : null}
    </>
  );
}

interface BySectionProps {
  detail: ReportDetail;
  findings: readonly FindingView[];
}

function BySection({ detail, findings }: BySectionProps) {
  const t = useTranslations('reports.sections');
  const locale = useLocale();
  const groups = [
    ...detail.catalogue.sections.map(({ code, name }) => ({ code, name: name[locale] })),
    { code: TASKS_SECTION, name: t('tasks') },
  ];
  return (
    <div className="mt-2 space-y-3">
      {groups.map(({ code, name }) => {
        const own = findings.filter((finding) => finding.section === code);
        return own.length > 0 ? (
          <div key={code}>
            <h3 className="mb-1 font-semibold text-sm">{name}</h3>
            <FindingList detail={detail} findings={own} />
          </div>
        ) : null;
      })}
    </div>
  );
}
