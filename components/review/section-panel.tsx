import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SectionStandingBadge } from '@/components/figures/section-standing-badge';
import { Panel } from '@/components/ui/panel';
import { isNumeric } from '@/lib/domain/indicator';
import type { Section } from '@/lib/domain/province';
import type { ReportDetail } from '@/lib/domain/report-detail';
import type { RevisionDetail } from '@/lib/domain/revision';
import { ChangedMark } from './changed-mark';
import { FigureTable } from './figure-table';
import { PostOfficeTable } from './post-office-table';
import type { Reading } from './reading';
import { RouteTable } from './route-table';
import { WordList } from './word-list';

interface SectionPanelProps {
  section: Section;
  report: ReportDetail;
  revision: RevisionDetail;
  reading: Reading;
  /** The files that go with it. */
  files?: ReactNode;
}

/** One section as it was received: figures, words, register, the unit's remark. */
export function SectionPanel({ section, report, revision, reading, files }: SectionPanelProps) {
  const t = useTranslations('review.section');
  const reviews = useTranslations('section-review');
  const locale = useLocale();
  // An older submission is read as it was, before anything was said of it.
  const isLatest = revision.revision.number === report.revisions.at(-1)?.number;
  const review = isLatest
    ? (report.sections.find(({ code }) => code === section.code)?.review ?? null)
    : null;
  const own = report.catalogue.indicators.filter((indicator) => indicator.section === section.code);
  const figures = own.filter(isNumeric);
  const words = own.filter((indicator) => !isNumeric(indicator));
  const { content, before } = revision;
  const remark = content.remarks[section.code] ?? '';
  const remarkChanged = reading.changes.remarks.has(section.code);
  return (
    <div id={`section-${section.code}`}>
      <Panel
        title={section.name[locale]}
        flush
        lead={
          review?.reason ? (
            <span className="whitespace-pre-line">
              {reviews('asked', { reason: review.reason })}
            </span>
          ) : null
        }
        actions={review ? <SectionStandingBadge standing={review.standing} /> : null}
      >
        {figures.length > 0 ? (
          <FigureTable
            caption={t('figures', { section: section.name[locale] })}
            indicators={figures}
            report={report}
            notes={content.notes}
            notesBefore={before?.content.notes ?? {}}
            reading={reading}
          />
        ) : null}
        {words.length > 0 ? (
          <WordList report={report} indicators={words} reading={reading} notes={content.notes} />
        ) : null}
        {section.code === 'cables' && content.routes.length > 0 ? (
          <RouteTable
            routes={content.routes}
            previous={report.previousStates.routes}
            changed={reading.changes.routes}
            today={report.today}
          />
        ) : null}
        {section.code === 'post-offices' && content.postOffices.length > 0 ? (
          <PostOfficeTable
            offices={content.postOffices}
            previous={report.previousStates.postOffices}
            changed={reading.changes.postOffices}
          />
        ) : null}
        {remark || remarkChanged ? (
          <div className="space-y-1 border-line border-t px-4 py-3 sm:px-5">
            <h3 className="font-medium text-sm">{t('remark')}</h3>
            <p className="max-w-prose whitespace-pre-line">{remark || t('no-remark')}</p>
            {remarkChanged ? (
              <ChangedMark>{before?.content.remarks[section.code] || t('no-remark')}</ChangedMark>
            ) : null}
          </div>
        ) : null}
        {files}
      </Panel>
    </div>
  );
}
