import type { useTranslations } from 'next-intl';
import { type ReportDetail, sectionsStanding } from '@/lib/domain/report-detail';
import type { RevisionDetail } from '@/lib/domain/revision';
import type { SectionStanding } from '@/lib/domain/section-review';
import { formatDateTime } from '@/lib/format/dates';
import type { FormatLocale } from '@/lib/format/locale';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';

type Translate = ReturnType<typeof useTranslations<'review'>>;

/** What the dialogs of a decision say, and the reasons that open comments already give. */
export function decisionTextsOf(
  t: Translate,
  locale: FormatLocale,
  report: ReportDetail,
  revision: RevisionDetail | null,
): { facts: string[]; cautions: string[]; reason: string } {
  if (!revision) return { facts: [], cautions: [], reason: '' };
  const open = report.comments.filter((comment) => comment.resolvedAt === null);
  const unknown = report.sections.reduce((sum, { filled, total }) => sum + total - filled, 0);
  const warnings = revision.findings.filter(({ severity }) => severity === 'warning').length;
  const names = new Map(
    report.catalogue.indicators.map((indicator) => [indicator.code, indicator.name[locale]]),
  );
  const standing = (
    wanted: SectionStanding,
    text: 'decision.caution-uncorrected' | 'decision.caution-reopened',
  ) => {
    const found = sectionsStanding(report, wanted);
    const list = found.map(({ name }) => name[locale]).join('; ');
    return found.length > 0 ? [t(text, { count: found.length, names: list })] : [];
  };
  return {
    facts: [
      t('decision.fact-report', {
        unit: formatUnitTitle(report.unit, locale),
        period: formatQuarter(report.period.code, locale),
      }),
      t('decision.fact-revision', {
        number: revision.revision.number,
        at: formatDateTime(revision.revision.submittedAt, locale),
        by: revision.revision.submittedBy,
      }),
    ],
    cautions: [
      ...standing('to-correct', 'decision.caution-uncorrected'),
      ...standing('reopened', 'decision.caution-reopened'),
      ...(open.length > 0 ? [t('decision.caution-comments', { count: open.length })] : []),
      ...(warnings > 0 ? [t('decision.caution-warnings', { count: warnings })] : []),
      ...(unknown > 0 ? [t('decision.caution-unknown', { count: unknown })] : []),
    ],
    reason: open
      .map(({ indicator, text }) =>
        indicator ? `- ${names.get(indicator) ?? indicator}: ${text}` : `- ${text}`,
      )
      .join('\n')
      .slice(0, 2000),
  };
}
