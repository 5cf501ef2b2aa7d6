'use client';

import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { Finding } from '@/lib/domain/rule';
import { fullName } from '../figure-text';
import { explanationKey, fieldId, valueKey } from './fields';
import { FindingNote } from './finding-note';
import { fieldLabel, findingText, indicatorIn } from './labels';
import type { Entry } from './use-entry';
import { useProblemText } from './use-problem-text';

const LISTED = 8;

/** All that the checks say of the section as it stands, each a link to its field. */
export function FindingsPanel({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.finding');
  const whole = useTranslations('reports');
  const locale = useLocale();
  const problemText = useProblemText();
  const { findings } = entry.live;
  const { unreadable } = entry;
  return (
    <aside id="findings" tabIndex={-1} data-focus-target className="xl:sticky xl:top-4">
      <Panel title={t('title')}>
        {findings.length + unreadable.length === 0 ? (
          <p className="flex items-start gap-2 text-sm text-success">
            <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
            {t('none')}
          </p>
        ) : (
          <ul className="space-y-4 text-sm">
            {unreadable.map(({ key, problem }) => (
              <li key={key}>
                <Broken
                  href={`#${fieldId(key)}`}
                  text={`${fieldLabel(entry.form, key, whole, locale)}: ${problemText(problem)}`}
                />
              </li>
            ))}
            {findings.map((finding) => (
              <li key={finding.key}>
                <Item entry={entry} finding={finding} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </aside>
  );
}

/** Something that must be mended, as a link to its field. */
function Broken({ href, text }: { href: string; text: string }) {
  const t = useTranslations('reports.finding');
  return (
    <p className="flex items-start gap-1.5 text-danger">
      <OctagonAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <a href={href} className="font-medium underline underline-offset-2">
        <span className="sr-only">{t('error')}: </span>
        {text}
      </a>
    </p>
  );
}

function Item({ entry, finding }: { entry: Entry; finding: Finding }) {
  const t = useTranslations('reports');
  const locale = useLocale();
  const text = findingText(finding, t, locale);
  if (finding.type === 'missing' || finding.type === 'blank-section') {
    const named = finding.indicators.slice(0, LISTED);
    const register = named.every((code) => indicatorIn(entry.form, code)?.kind === 'register');
    return (
      <>
        <FindingNote entry={entry} finding={finding} text={text} />
        {finding.type === 'missing' && !register ? (
          <ul className="mt-2 list-disc space-y-0.5 ps-5">
            {named.map((code) => {
              const indicator = indicatorIn(entry.form, code);
              return indicator ? (
                <li key={code}>
                  <a href={`#${fieldId(valueKey(code))}`} className="link">
                    {fullName(indicator, locale)}
                  </a>
                </li>
              ) : null;
            })}
            {finding.indicators.length > LISTED ? (
              <li className="text-ink-muted">
                {t('finding.more', { count: finding.indicators.length - LISTED })}
              </li>
            ) : null}
          </ul>
        ) : null}
      </>
    );
  }
  if (finding.severity === 'error') {
    return <Broken href={`#${fieldId(valueKey(finding.indicators[0] ?? ''))}`} text={text} />;
  }
  const explained = (entry.fields[explanationKey(finding.key)] ?? '').trim() !== '';
  return (
    <p className="flex items-start gap-1.5 text-warning">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        <a
          href={`#${fieldId(explanationKey(finding.key))}`}
          className="font-medium underline underline-offset-2"
        >
          <span className="sr-only">{t('finding.warning')}: </span>
          {text}
        </a>
        <span className="block text-ink-muted">
          {explained ? t('finding.explained') : t('finding.to-explain')}
        </span>
      </span>
    </p>
  );
}
