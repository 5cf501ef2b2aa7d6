import { OctagonAlert, PencilLine, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { FindingView } from '@/lib/domain/findings/finding';
import type { Section } from '@/lib/domain/province';

interface SectionIndexProps {
  sections: readonly Section[];
  findings: readonly FindingView[];
  /** Places of a section that differ from the submission before. */
  changes: ReadonlyMap<string, number>;
}

/** The way to each section of a long page. */
export function SectionIndex({ sections, findings, changes }: SectionIndexProps) {
  const t = useTranslations('review.index');
  const locale = useLocale();
  return (
    <nav aria-label={t('label')} data-print="hide">
      <ol className="flex flex-wrap gap-1.5">
        {sections.map(({ code, name }, index) => {
          const own = findings.filter((finding) => finding.section === code);
          const hasErrors = own.some((finding) => finding.severity === 'error');
          const changed = changes.get(code) ?? 0;
          const Icon = hasErrors ? OctagonAlert : TriangleAlert;
          return (
            <li key={code}>
              <a
                href={`#section-${code}`}
                className="inline-flex min-h-9 items-center gap-1.5 rounded-md border border-line bg-surface px-3 text-ink text-sm no-underline hover:border-brand"
              >
                <span>
                  {index + 1}. {name[locale]}
                </span>
                {own.length > 0 ? (
                  <span
                    className={`inline-flex items-center gap-0.5 font-medium tabular ${hasErrors ? 'text-danger' : 'text-warning'}`}
                  >
                    <Icon aria-hidden className="size-3.5" />
                    <span aria-hidden>{own.length}</span>
                    <VisuallyHidden>{t('findings', { count: own.length })}</VisuallyHidden>
                  </span>
                ) : null}
                {changed > 0 ? (
                  <span className="inline-flex items-center gap-0.5 font-medium text-info tabular">
                    <PencilLine aria-hidden className="size-3.5" />
                    <span aria-hidden>{changed}</span>
                    <VisuallyHidden>{t('changes', { count: changed })}</VisuallyHidden>
                  </span>
                ) : null}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
