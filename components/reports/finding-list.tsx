import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { findingText } from '@/components/figures/finding-text';
import type { FindingView } from '@/lib/domain/findings/finding';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { explanationKey, fieldId, valueKey } from './entry/fields';

interface FindingListProps {
  detail: ReportDetail;
  findings: readonly FindingView[];
}

const LOOKS = {
  error: { Icon: OctagonAlert, colour: 'text-danger', unexplained: null },
  warning: { Icon: TriangleAlert, colour: 'text-warning', unexplained: 'to-explain' },
  notice: { Icon: Info, colour: 'text-info', unexplained: 'may-explain' },
} as const;

/** Where a finding is mended: its first field for an error, its explanation otherwise. */
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
  const t = useTranslations('findings');
  const locale = useLocale();
  return (
    <ul className="space-y-2 text-sm">
      {findings.map((finding) => {
        const { Icon, colour, unexplained } = LOOKS[finding.severity];
        const text = (
          <>
            <span className="sr-only">{t(finding.severity)}: </span>
            {findingText(finding, detail.catalogue.indicators, t, locale)}
          </>
        );
        return (
          <li key={finding.key} className="flex items-start gap-2">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${colour}`} />
            <div>
              {isMendable(detail, finding) ? (
                <Link
                  href={hrefOf(detail, finding)}
                  className={`font-medium underline underline-offset-2 ${colour}`}
                >
                  {text}
                </Link>
              ) : (
                <span className={`font-medium ${colour}`}>{text}</span>
              )}
              {finding.explanation ? (
                <p>{t('explained-as', { text: finding.explanation })}</p>
              ) : unexplained ? (
                <p>{t(unexplained)}</p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
