import { useLocale, useTranslations } from 'next-intl';
import { findingText } from '@/components/figures/finding-text';
import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import type { FindingView } from '@/lib/domain/findings/finding';
import type { Indicator } from '@/lib/domain/indicator';
import type { Section } from '@/lib/domain/province';
import { FINDING_LOOKS, findingAnchor } from './finding-mark';

interface FindingsPanelProps {
  findings: readonly FindingView[];
  indicators: readonly Indicator[];
  sections: readonly Section[];
}

const ORDER = { error: 0, warning: 1, notice: 2 } as const;

/** What the checks say of the report, before its figures, with what the officer says of it. */
export function FindingsPanel({ findings, indicators, sections }: FindingsPanelProps) {
  const t = useTranslations('review.findings');
  const texts = useTranslations('findings');
  const locale = useLocale();
  const ordered = findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  return (
    <Panel title={t('title', { count: findings.length })} flush>
      {findings.length === 0 ? (
        <p className="px-4 py-4 sm:px-5">{t('none')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {ordered.map((finding) => (
            <li
              key={finding.key}
              id={findingAnchor(finding)}
              className="space-y-1.5 px-4 py-3 target:bg-warning-soft sm:px-5"
            >
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <Badge {...FINDING_LOOKS[finding.severity]}>{texts(finding.severity)}</Badge>
                <span className="text-ink-muted text-sm">
                  {sections.find(({ code }) => code === finding.section)?.name[locale]}
                </span>
              </p>
              <p>{findingText(finding, indicators, texts, locale)}</p>
              {finding.later ? <p className="text-ink-muted text-sm">{texts('later')}</p> : null}
              <FindingFigures finding={finding} indicators={indicators} />
              {finding.severity !== 'error' && !finding.later ? (
                <p className="border-line border-s-4 ps-3 text-sm">
                  {finding.explanation ? (
                    <>
                      <span className="text-ink-muted">{t('explanation')}: </span>
                      {finding.explanation}
                    </>
                  ) : (
                    <span className="text-ink-muted">{t('no-explanation')}</span>
                  )}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The figures that a finding is about, each a way to its line. */
function FindingFigures({
  finding,
  indicators,
}: {
  finding: FindingView;
  indicators: readonly Indicator[];
}) {
  const t = useTranslations('review.findings');
  const locale = useLocale();
  const about = indicators.filter(({ code }) => finding.indicators.includes(code));
  if (about.length === 0 || finding.type === 'blank-section') return null;
  return (
    <ul aria-label={t('figures')} className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
      {about.map(({ code, name }) => (
        <li key={code}>
          <a href={`#${code}`} className="link">
            {name[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
