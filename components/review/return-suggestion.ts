import type { useTranslations } from 'next-intl';
import type { ReportDetail } from '@/lib/domain/report-detail';
import type { RevisionDetail } from '@/lib/domain/revision';
import type { FormatLocale } from '@/lib/format/locale';

export interface ReturnableSection {
  readonly code: string;
  readonly name: string;
  /** What speaks for returning it; empty: nothing does. */
  readonly why: string;
}

/** The report's sections, and what open comments and findings say against each. */
export function returnableSections(
  t: ReturnType<typeof useTranslations<'review'>>,
  locale: FormatLocale,
  report: ReportDetail,
  revision: RevisionDetail | null,
): ReturnableSection[] {
  const open = report.comments.filter(({ resolvedAt }) => resolvedAt === null);
  return report.catalogue.sections.map(({ code, name }) => {
    const own = report.catalogue.indicators.filter(({ section }) => section === code);
    const comments = open.filter(({ indicator }) => own.some((one) => one.code === indicator));
    const findings = (revision?.findings ?? []).filter(({ section }) => section === code);
    const why = [
      ...(comments.length > 0 ? [t('return.comments', { count: comments.length })] : []),
      ...(findings.length > 0 ? [t('return.findings', { count: findings.length })] : []),
    ];
    return { code, name: name[locale], why: why.join(', ') };
  });
}
