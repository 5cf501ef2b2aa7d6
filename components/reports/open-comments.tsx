import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { fullName } from '@/components/figures/figure-text';
import { Panel } from '@/components/ui/panel';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatDateTime } from '@/lib/format/dates';
import { fieldId, valueKey } from './entry/fields';

/** What the Department asked and nobody has settled, each with the way to its figure. */
export function OpenComments({ detail }: { detail: ReportDetail }) {
  const t = useTranslations('reports.comments');
  const locale = useLocale();
  const open = detail.comments.filter((comment) => comment.resolvedAt === null);
  if (open.length === 0) return null;
  return (
    <div id="comments" className="scroll-mt-6">
      <Panel title={t('open', { count: open.length })}>
        <ul className="divide-y divide-line text-sm">
          {open.map((comment) => {
            const indicator = detail.catalogue.indicators.find(
              ({ code }) => code === comment.indicator,
            );
            return (
              <li key={comment.id} className="py-3 first:pt-0 last:pb-0">
                {indicator ? (
                  <Link
                    className="link font-medium"
                    href={`/reports/${detail.period.code}/${indicator.section}#${fieldId(valueKey(indicator.code))}`}
                  >
                    {fullName(indicator, locale)}
                  </Link>
                ) : (
                  <span className="font-medium">{t('whole-report')}</span>
                )}
                <p className="whitespace-pre-line">{comment.text}</p>
                <p className="text-ink-muted text-xs">
                  {comment.author} · {formatDateTime(comment.at, locale)}
                </p>
              </li>
            );
          })}
        </ul>
      </Panel>
    </div>
  );
}
