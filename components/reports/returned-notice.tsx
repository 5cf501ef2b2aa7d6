import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { type ReportDetail, sectionsStanding } from '@/lib/domain/report-detail';

/** Why the Department returned the report, and which of the sections it named are as they were. */
export function ReturnedNotice({ detail }: { detail: ReportDetail }) {
  const t = useTranslations('reports.returned');
  const locale = useLocale();
  if (!detail.returnReason) return null;
  const base = `/reports/${detail.period.code}`;
  const left = sectionsStanding(detail, 'to-correct');
  const open = detail.comments.filter(({ resolvedAt }) => resolvedAt === null).length;
  return (
    <Notice tone="warning" title={t('title')}>
      <p className="whitespace-pre-line">{detail.returnReason}</p>
      {left.length > 0 ? (
        <div className="mt-2">
          <p className="font-medium">{t('left', { count: left.length })}</p>
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {left.map(({ code, name }) => (
              <li key={code}>
                <Link href={`${base}/${code}`} className="link">
                  {name[locale]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {open > 0 ? (
        <p className="mt-2">
          <Link href={`${base}#comments`} className="link">
            {t('comments', { count: open })}
          </Link>
        </p>
      ) : null}
    </Notice>
  );
}
