'use client';

import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { memo } from 'react';
import { fullName } from '@/components/figures/figure-text';
import { findingText } from '@/components/figures/finding-text';
import { Panel } from '@/components/ui/panel';
import type { Finding } from '@/lib/domain/findings/finding';
import { explanationKey, fieldId, officeKey, routeKey, valueKey } from './fields';
import { isOfSection } from './finding-ids';
import { FindingNote } from './finding-note';
import { fieldLabel, indicatorIn } from './labels';
import { samePanel } from './same-row';
import type { Entry } from './use-entry';
import { useProblemText } from './use-problem-text';

const LISTED = 8;

/** All that the checks say of the section as it stands, each a link to its field. */
export const FindingsPanel = memo(Panelled, (before: PanelProps, after: PanelProps) =>
  samePanel(before.entry, after.entry),
);

interface PanelProps {
  entry: Entry;
}

function Panelled({ entry }: PanelProps) {
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
  const t = useTranslations('findings');
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
  const t = useTranslations('findings');
  const locale = useLocale();
  if (isOfSection(finding)) {
    return (
      <>
        <FindingNote entry={entry} finding={finding} />
        {finding.type === 'missing' ? <Missing entry={entry} codes={finding.indicators} /> : null}
        {finding.type === 'register' ? <Entries finding={finding} /> : null}
      </>
    );
  }
  const text = findingText(finding, entry.form.indicators, t, locale);
  if (finding.severity === 'error') {
    return <Broken href={`#${fieldId(valueKey(finding.indicators[0] ?? ''))}`} text={text} />;
  }
  const explained = (entry.fields[explanationKey(finding.key)] ?? '').trim() !== '';
  const [Icon, colour] =
    finding.severity === 'warning' ? [TriangleAlert, 'text-warning'] : [Info, 'text-info'];
  return (
    <p className={`flex items-start gap-1.5 ${colour}`}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        <a
          href={`#${fieldId(explanationKey(finding.key))}`}
          className="font-medium underline underline-offset-2"
        >
          <span className="sr-only">{t(finding.severity)}: </span>
          {text}
        </a>
        <span className="block text-ink-muted">
          {explained
            ? t('explained')
            : t(finding.severity === 'warning' ? 'to-explain' : 'may-explain')}
        </span>
      </span>
    </p>
  );
}

/** The entries that a finding of a register is about, each a link to its row. */
function Entries({ finding }: { finding: Extract<Finding, { type: 'register' }> }) {
  const keyOf = finding.section === 'cables' ? routeKey : officeKey;
  return (
    <ul className="mt-2 list-disc space-y-0.5 ps-5">
      {finding.entries.slice(0, LISTED).map(({ id, name }) => (
        <li key={id}>
          <a href={`#${fieldId(keyOf(id, 'state'))}`} className="link">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The figures that are not known yet, each a link to its field; what a register gives has none. */
function Missing({ entry, codes }: { entry: Entry; codes: readonly string[] }) {
  const t = useTranslations('reports.finding');
  const locale = useLocale();
  const named = codes.slice(0, LISTED).flatMap((code) => indicatorIn(entry.form, code) ?? []);
  if (named.every(({ kind }) => kind === 'register')) return null;
  return (
    <ul className="mt-2 list-disc space-y-0.5 ps-5">
      {named.map((indicator) => (
        <li key={indicator.code}>
          <a href={`#${fieldId(valueKey(indicator.code))}`} className="link">
            {fullName(indicator, locale)}
          </a>
        </li>
      ))}
      {codes.length > LISTED ? (
        <li className="text-ink-muted">{t('more', { count: codes.length - LISTED })}</li>
      ) : null}
    </ul>
  );
}
