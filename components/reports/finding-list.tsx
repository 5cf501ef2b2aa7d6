import { OctagonAlert, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { FindingView, ReportDetail } from '@/lib/domain/report-detail';
import { explanationKey, fieldId, valueKey } from './entry/fields';
import { findingText } from './entry/labels';

interface FindingListProps {
  detail: ReportDetail;
  findings: readonly FindingView[];
}

/** Where a finding is mended: its first field for an error, its explanation for a warning. */
function hrefOf(detail: ReportDetail, finding: FindingView): string {
  if (finding.type === 'unanswered-tasks') return `/reports/${detail.period.code}/tasks`;
  const key =
    finding.severity === 'error'
      ? valueKey(finding.indicators[0] ?? '')
      : explanationKey(finding.key);
  return `/reports/${detail.period.code}/${finding.section}#${fieldId(key)}`;
}

/** Whether the viewer may mend it now. */
const isMendable = ({ sections, tasks }: ReportDetail, { type, section }: FindingView): boolean =>
  type === 'unanswered-tasks'
    ? tasks.some((task) => task.editable)
    : sections.some(({ code, editable }) => code === section && editable);

/** Findings with their explanations; each leads to its field where the viewer may mend it. */
export function FindingList({ detail, findings }: FindingListProps) {
  const t = useTranslations('reports');
  const locale = useLocale();
  return (
    <ul className="space-y-2 text-sm">
      {findings.map((finding) => {
        const isError = finding.severity === 'error';
        const Icon = isError ? OctagonAlert : TriangleAlert;
        const text = (
          <>
            <span className="sr-only">{isError ? t('finding.error') : t('finding.warning')}: </span>
            {findingText(finding, t, locale)}
          </>
        );
        return (
          <li key={finding.key} className="flex items-start gap-2">
            <Icon
              aria-hidden
              className={`mt-0.5 size-4 shrink-0 ${isError ? 'text-danger' : 'text-warning'}`}
            />
            <div>
              {isMendable(detail, finding) ? (
                <Link
                  href={hrefOf(detail, finding)}
                  className={`font-medium underline underline-offset-2 ${isError ? 'text-danger' : 'text-warning'}`}
                >
                  {text}
                </Link>
              ) : (
                <span className={`font-medium ${isError ? 'text-danger' : 'text-warning'}`}>
                  {text}
                </span>
              )}
              {isError ? null : (
                <p>
                  {finding.explanation
                    ? t('finding.explained-as', { text: finding.explanation })
                    : t('finding.to-explain')}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
