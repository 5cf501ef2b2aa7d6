import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { numberText, wordsText } from '@/components/figures/figure-text';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import { Table, Td, Th } from '@/components/ui/table';
import { changeOf } from '@/lib/domain/comparison';
import {
  catalogueOf,
  type Indicator,
  isNumeric,
  lookupIn,
  NO_FIGURES,
} from '@/lib/domain/indicator';
import type { Lookup } from '@/lib/domain/linear-form';
import type { Section } from '@/lib/domain/province';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatQuarter } from '@/lib/format/quarters';
import { changeText } from './figure-text';
import { groupsOf } from './groups';

/** A section's figures to be read: this quarter, the two before, and the change. */
export function ReadTable({ detail, section }: { detail: ReportDetail; section: Section }) {
  const t = useTranslations('reports.table');
  const locale = useLocale();
  const catalogue = catalogueOf(detail.catalogue.indicators);
  const lookups = {
    now: lookupIn(catalogue, detail.figures ?? NO_FIGURES),
    previous: lookupIn(catalogue, detail.previous.figures ?? NO_FIGURES),
    lastYear: lookupIn(catalogue, detail.lastYear.figures ?? NO_FIGURES),
  };
  const indicators = detail.catalogue.indicators.filter(
    (indicator) => indicator.section === section.code,
  );
  return (
    <Table caption={section.name[locale]} captionHidden bare dense>
      <thead>
        <tr>
          <Th scope="col">{t('indicator')}</Th>
          <Th scope="col" numeric>
            {formatQuarter(detail.period.code, locale)}
          </Th>
          <Th scope="col" numeric className="max-sm:hidden">
            {formatQuarter(detail.previous.period, locale)}
          </Th>
          <Th scope="col" numeric className="max-md:hidden">
            {formatQuarter(detail.lastYear.period, locale)}
          </Th>
          <Th scope="col" numeric className="max-sm:hidden">
            {t('change')}
          </Th>
        </tr>
      </thead>
      {groupsOf(indicators).map(({ key, title, indicators: grouped }) => (
        <tbody key={key}>
          {title ? (
            <tr>
              <Th scope="rowgroup" colSpan={5} className="bg-sunken text-brand-strong">
                {title[locale]}
              </Th>
            </tr>
          ) : null}
          {grouped.map((indicator) =>
            isNumeric(indicator) ? (
              <NumberRow
                key={indicator.code}
                detail={detail}
                indicator={indicator}
                lookups={lookups}
              />
            ) : (
              <WordsRow key={indicator.code} detail={detail} indicator={indicator} />
            ),
          )}
        </tbody>
      ))}
    </Table>
  );
}

interface RowProps {
  detail: ReportDetail;
  indicator: Indicator;
}

function Name({ detail, indicator }: RowProps) {
  const locale = useLocale();
  const t = useTranslations('reports.table');
  const note = detail.notes[indicator.code];
  return (
    <>
      <Link
        href={`/reports/${detail.period.code}/${indicator.section}/history/${indicator.code}`}
        prefetch={false}
        title={t('history')}
        className="text-ink decoration-line-strong underline-offset-4 hover:underline"
      >
        {indicator.name[locale]}
      </Link>
      {indicator.measure ? (
        <span className="font-normal text-ink-muted"> ({indicator.measure[locale]})</span>
      ) : null}
      {note ? (
        <p className="font-normal text-ink-muted text-xs">
          {t('note')}: {note}
        </p>
      ) : null}
    </>
  );
}

interface NumberRowProps extends RowProps {
  lookups: { now: Lookup; previous: Lookup; lastYear: Lookup };
}

function NumberRow({ detail, indicator, lookups }: NumberRowProps) {
  const t = useTranslations('reports.table');
  const { code, kind } = indicator;
  const value = lookups.now(code);
  const before = lookups.previous(code);
  const change = changeOf(indicator, value, before, detail.previous.succession);
  return (
    <tr>
      <Th scope="row">
        <Name detail={detail} indicator={indicator} />
      </Th>
      <Td numeric className={kind === 'derived' ? 'font-semibold' : undefined}>
        {numberText(indicator, value)}
      </Td>
      <Td numeric className="text-ink-muted max-sm:hidden">
        {numberText(indicator, before)}
      </Td>
      <Td numeric className="text-ink-muted max-md:hidden">
        {numberText(indicator, lookups.lastYear(code))}
      </Td>
      <Td numeric className="max-sm:hidden">
        {change.type === 'not-comparable' ? (
          <span className="text-ink-muted text-xs">{t('not-comparable')}</span>
        ) : (
          <ChangeIndicator {...changeText(change, (text) => t('points', { value: text }))} />
        )}
      </Td>
    </tr>
  );
}

function WordsRow({ detail, indicator }: RowProps) {
  const t = useTranslations('reports.words');
  const locale = useLocale();
  const yesNo = { yes: t('yes'), no: t('no') };
  return (
    <tr>
      <Th scope="row">
        <Name detail={detail} indicator={indicator} />
      </Th>
      <Td colSpan={4} className="whitespace-pre-line">
        {wordsText(indicator, detail.figures?.texts[indicator.code], locale, yesNo)}
      </Td>
    </tr>
  );
}
