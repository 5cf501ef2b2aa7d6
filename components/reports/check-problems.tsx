import { OctagonAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { TASKS_SECTION } from '@/lib/domain/task';
import { FindingList } from './finding-list';

/** On top of the check page: what stops the report, section by section, each a link to its field. */
export function CheckProblems({ detail }: { detail: ReportDetail }) {
  const t = useTranslations('reports.check');
  const sections = useTranslations('reports.sections');
  const locale = useLocale();
  const open = detail.findings.filter(
    (finding) => finding.severity === 'error' || !finding.explanation,
  );
  if (open.length === 0) return <Notice tone="success" title={t('no-problems')} />;
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const groups = [
    ...detail.catalogue.sections.map(({ code, name }) => ({ code, name: name[locale] })),
    { code: TASKS_SECTION, name: sections('tasks') },
  ];
  return (
    <section
      aria-labelledby="problems"
      className={`rounded-md border-2 bg-surface px-4 py-4 sm:px-5 ${errors > 0 ? 'border-danger' : 'border-warning'}`}
    >
      <h2
        id="problems"
        className={`flex items-center gap-2 font-semibold text-lg ${errors > 0 ? 'text-danger' : 'text-warning'}`}
      >
        <OctagonAlert aria-hidden className="size-5 shrink-0" />
        {t('problems', { errors, warnings: open.length - errors })}
      </h2>
      <div className="mt-2 space-y-3">
        {groups.map(({ code, name }) => {
          const own = open.filter((finding) => finding.section === code);
          return own.length > 0 ? (
            <div key={code}>
              <h3 className="mb-1 font-semibold text-sm">{name}</h3>
              <FindingList detail={detail} findings={own} />
            </div>
          ) : null;
        })}
      </div>
    </section>
  );
}
