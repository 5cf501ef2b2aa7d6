'use client';

import { Info, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { findingText } from '@/components/figures/finding-text';
import { FieldError } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { Finding } from '@/lib/domain/findings/finding';
import { explanationKey, fieldId } from './fields';
import { findingId } from './finding-ids';
import { LegacyTextOffer } from './legacy-text-offer';
import { RuleSides } from './rule-sides';
import type { Entry } from './use-entry';

const LOOKS = {
  warning: {
    Icon: TriangleAlert,
    box: 'border-warning-line bg-warning-soft',
    text: 'text-warning',
  },
  notice: { Icon: Info, box: 'border-info-line bg-info-soft', text: 'text-info' },
} as const;

/** An error, in the error's look; a warning or a notice with the field for its explanation. */
export function FindingNote({ entry, finding }: { entry: Entry; finding: Finding }) {
  const t = useTranslations('findings');
  const locale = useLocale();
  const isRule = finding.type === 'rule';
  const text = isRule
    ? finding.rule.message[locale]
    : findingText(finding, entry.form.indicators, t, locale);
  const sides = isRule ? <RuleSides entry={entry} finding={finding} /> : null;
  if (finding.severity === 'error') {
    return (
      <div id={findingId(finding)}>
        <FieldError>{text}</FieldError>
        {sides}
      </div>
    );
  }
  const { Icon, ...look } = LOOKS[finding.severity];
  const key = explanationKey(finding.key);
  const explanation = entry.fields[key] ?? '';
  const advice = adviceOn(finding);
  return (
    <div className={`rounded-md border px-3 py-2 ${look.box}`}>
      <div id={findingId(finding)}>
        <p className={`flex items-start gap-1.5 font-medium text-sm ${look.text}`}>
          <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>
            <span className="sr-only">{t(finding.severity)}: </span>
            {text}
          </span>
        </p>
        {sides}
      </div>
      {advice ? <p className="mt-1 text-sm">{t(`advice.${advice}`)}</p> : null}
      <label htmlFor={fieldId(key)} className="mt-1.5 block font-medium text-sm">
        {t('explanation')}
      </label>
      <Textarea
        id={fieldId(key)}
        rows={2}
        maxLength={1000}
        className="mt-1 text-sm"
        aria-describedby={findingId(finding)}
        value={explanation}
        onChange={(event) => entry.set(key, event.target.value)}
      />
      <LegacyTextOffer text={explanation} onConvert={(words) => entry.setMany({ [key]: words })} />
    </div>
  );
}

function adviceOn({ type, severity }: Finding) {
  if (type === 'blank-section') return severity === 'notice' ? 'blank-words' : type;
  if (type === 'missing') return type;
  return severity === 'notice' ? 'notice' : null;
}
