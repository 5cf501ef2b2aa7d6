import { useLocale, useTranslations } from 'next-intl';
import { numberText, wordsText } from '@/components/figures/figure-text';
import { findingText } from '@/components/figures/finding-text';
import {
  type Catalogue,
  type Indicator,
  isNumeric,
  lookupIn,
  NO_FIGURES,
} from '@/lib/domain/indicator';
import type { PrintedReport } from '@/lib/domain/printed-report';
import type { Section } from '@/lib/domain/province';
import { formatQuarter } from '@/lib/format/quarters';
import { CELLS } from './cells';
import { PrintedFiles } from './printed-files';
import { PrintedRegisters } from './printed-registers';

interface PrintedSectionProps {
  printed: PrintedReport;
  section: Section;
  number: number;
  catalogue: Catalogue;
}

/** One section on paper: figures with what they count and those of before, registers, remark, explanations. */
export function PrintedSection({ printed, section, number, catalogue }: PrintedSectionProps) {
  const t = useTranslations('print');
  const findings = useTranslations('findings');
  const locale = useLocale();
  const { report, content } = printed;
  const indicators = report.catalogue.indicators.filter((one) => one.section === section.code);
  const figures = indicators.filter(isNumeric);
  const words = indicators.filter((indicator) => !isNumeric(indicator));
  const explained = printed.findings.filter(
    (finding) => finding.section === section.code && finding.explanation && !finding.later,
  );
  const remark = content.remarks[section.code];
  return (
    <section className="mt-5">
      <h2 className="mb-1 font-bold">
        {number}. {section.name[locale]}
      </h2>
      {figures.length > 0 ? (
        <Figures
          printed={printed}
          indicators={figures}
          catalogue={catalogue}
          name={section.name[locale]}
        />
      ) : null}
      <PrintedRegisters section={section.code} content={content} />
      {words.length > 0 ? <Words printed={printed} indicators={words} /> : null}
      {remark ? (
        <p className="mt-1 whitespace-pre-line text-sm">
          <strong>{t('remark')}:</strong> {remark}
        </p>
      ) : null}
      <PrintedFiles files={content.attachments} section={section.code} />
      {explained.length > 0 ? (
        <ul className="mt-1 list-disc ps-5 text-sm">
          {explained.map((finding) => (
            <li key={finding.key}>
              {findingText(finding, report.catalogue.indicators, findings, locale)}{' '}
              <em>{findings('explained-as', { text: finding.explanation ?? '' })}</em>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

interface FiguresProps {
  printed: PrintedReport;
  indicators: readonly Indicator[];
  catalogue: Catalogue;
  name: string;
}

function Figures({ printed, indicators, catalogue, name }: FiguresProps) {
  const t = useTranslations('print');
  const locale = useLocale();
  const { report, content } = printed;
  const now = lookupIn(catalogue, content);
  const before = lookupIn(catalogue, report.previous.figures ?? NO_FIGURES);
  return (
    <table className={CELLS}>
      <caption className="sr-only">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('indicator')}</th>
          <th scope="col">{t('measure')}</th>
          <th scope="col">{formatQuarter(report.period.code, locale)}</th>
          <th scope="col">{formatQuarter(report.previous.period, locale)}</th>
        </tr>
      </thead>
      {groups(indicators).map(({ title, members }) => (
        <tbody key={members[0]?.code}>
          {title ? (
            <tr className="break-after-avoid">
              <th scope="rowgroup" colSpan={4} className="font-semibold italic">
                {title[locale]}
              </th>
            </tr>
          ) : null}
          {members.map((indicator) => (
            <tr
              key={indicator.code}
              className={indicator.kind === 'derived' ? 'font-bold' : undefined}
            >
              <th
                scope="row"
                className={indicator.kind === 'derived' ? 'font-bold' : 'font-normal'}
              >
                {indicator.name[locale]}
                {content.notes[indicator.code] ? (
                  <span className="block text-xs italic">{content.notes[indicator.code]}</span>
                ) : null}
              </th>
              <td className="w-24">{indicator.measure?.[locale]}</td>
              <td className="w-28 text-end tabular">
                {numberText(indicator, now(indicator.code))}
              </td>
              <td className="w-28 text-end tabular">
                {numberText(indicator, before(indicator.code))}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Neighbours under one heading, in the order of the form. */
function groups(indicators: readonly Indicator[]) {
  const found: { title: Indicator['group']; members: Indicator[] }[] = [];
  for (const indicator of indicators) {
    const last = found.at(-1);
    if (last && last.title?.vi === indicator.group?.vi) last.members.push(indicator);
    else found.push({ title: indicator.group, members: [indicator] });
  }
  return found;
}

function Words({
  printed,
  indicators,
}: {
  printed: PrintedReport;
  indicators: readonly Indicator[];
}) {
  const t = useTranslations('reports.words');
  const locale = useLocale();
  const yesNo = { yes: t('yes'), no: t('no') };
  return (
    <dl className="mt-1 text-sm">
      {indicators.map((indicator) => (
        <div key={indicator.code} className="whitespace-pre-line">
          <dt className="inline font-semibold">{indicator.name[locale]}: </dt>
          <dd className="inline">
            {wordsText(indicator, printed.content.texts[indicator.code], locale, yesNo)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
