import { useLocale, useTranslations } from 'next-intl';
import { Table, Th } from '@/components/ui/table';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Indicator } from '@/lib/domain/indicator';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatQuarter } from '@/lib/format/quarters';
import { FigureRow } from './figure-row';
import type { Reading } from './reading';

interface FigureTableProps {
  caption: string;
  indicators: readonly Indicator[];
  report: ReportDetail;
  notes: Readonly<Record<string, string>>;
  notesBefore: Readonly<Record<string, string>>;
  reading: Reading;
}

/** Figures beside those of the quarter before, of the same quarter last year, and of the peers. */
export function FigureTable({
  caption,
  indicators,
  report,
  notes,
  notesBefore,
  reading,
}: FigureTableProps) {
  const t = useTranslations('review.section');
  const locale = useLocale();
  const groups = groupsOf(indicators, locale);
  return (
    <Table caption={caption} captionHidden bare stickyFirstColumn>
      <thead>
        <tr>
          <Th scope="col" className="min-w-28 sm:min-w-40">
            {t('indicator')}
          </Th>
          <Th scope="col" numeric>
            {formatQuarter(report.period.code, locale)}
          </Th>
          <Th scope="col" numeric className="max-sm:hidden">
            {t('previous', { period: formatQuarter(report.previous.period, locale) })}
          </Th>
          <Th scope="col" numeric className="max-sm:hidden">
            {t('last-year', { period: formatQuarter(report.lastYear.period, locale) })}
          </Th>
          {reading.peerGroup ? (
            <Th scope="col" numeric className="max-sm:hidden">
              {t(`peers-${reading.peerGroup}`)}
            </Th>
          ) : null}
          <Th scope="col">
            <VisuallyHidden>{t('comment')}</VisuallyHidden>
          </Th>
        </tr>
      </thead>
      {groups.map(({ name, members }) => (
        <tbody key={members[0]?.code}>
          {name ? (
            <tr>
              <Th
                scope="rowgroup"
                colSpan={reading.peerGroup ? 6 : 5}
                className="bg-sunken text-ink-muted text-xs"
              >
                {name}
              </Th>
            </tr>
          ) : null}
          {members.map((indicator) => (
            <FigureRow
              key={indicator.code}
              report={report}
              indicator={indicator}
              note={notes[indicator.code] ?? ''}
              noteBefore={
                reading.changes.notes.has(indicator.code)
                  ? (notesBefore[indicator.code] ?? '')
                  : null
              }
              comments={report.comments.filter((comment) => comment.indicator === indicator.code)}
              reading={reading}
            />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

/** Neighbours of one group, in the order of the catalogue. */
function groupsOf(indicators: readonly Indicator[], locale: 'vi' | 'en') {
  const groups: { name: string | null; members: Indicator[] }[] = [];
  for (const indicator of indicators) {
    const name = indicator.group?.[locale] ?? null;
    const last = groups.at(-1);
    if (last && last.name === name) last.members.push(indicator);
    else groups.push({ name, members: [indicator] });
  }
  return groups;
}
