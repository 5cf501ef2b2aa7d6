import { useLocale, useTranslations } from 'next-intl';
import { FigureChange } from '@/components/figures/figure-change';
import { FigureValue } from '@/components/figures/figure-value';
import { Td, Th } from '@/components/ui/table';
import { meetsTarget } from '@/lib/domain/comparison';
import type { Indicator } from '@/lib/domain/indicator';
import type { CommentView, ReportDetail } from '@/lib/domain/report-detail';
import { formatFigure } from '@/lib/format/numbers';
import { ChangedMark } from './changed-mark';
import { CommentButton } from './comment-button';
import { CommentThread } from './comment-thread';
import { ComparisonsRow } from './comparisons-row';
import { FindingMark } from './finding-mark';
import { HistoryLink } from './history-link';
import { PeerCell } from './peer-cell';
import type { Reading } from './reading';

interface FigureRowProps {
  report: ReportDetail;
  indicator: Indicator;
  note: string;
  /** The note in the submission before, where it differs. */
  noteBefore: string | null;
  comments: readonly CommentView[];
  reading: Reading;
}

/** One figure; other pages lead to it by its code. */
export function FigureRow({
  report,
  indicator,
  note,
  noteBefore,
  comments,
  reading,
}: FigureRowProps) {
  const t = useTranslations('review.section');
  const locale = useLocale();
  const name = indicator.name[locale];
  const now = reading.now(indicator);
  const before = reading.changes.indicators.has(indicator.code) ? reading.before(indicator) : null;
  const isTotal = indicator.kind === 'derived';
  const findings = reading.findings(indicator);
  return (
    <>
      <tr id={indicator.code} className="target:*:bg-warning-soft">
        <Th scope="row" className={`min-w-28 sm:min-w-40 ${isTotal ? 'font-semibold' : ''}`}>
          {name}
          {indicator.measure ? (
            <span className="font-normal text-ink-muted"> ({indicator.measure[locale]})</span>
          ) : null}
          {note || noteBefore !== null ? (
            <span className="mt-0.5 block font-normal text-ink-muted text-xs">
              {t('note', { note: note || t('no-note') })}
            </span>
          ) : null}
          {noteBefore !== null ? <ChangedMark>{noteBefore || t('no-note')}</ChangedMark> : null}
        </Th>
        <Td numeric className={isTotal ? 'font-semibold' : 'font-medium'}>
          <FigureValue indicator={indicator} {...now} />
          <Target indicator={indicator} value={now.number} />
          {before ? (
            <ChangedMark>
              <FigureValue indicator={indicator} {...before} />
            </ChangedMark>
          ) : null}
          {findings.map((finding) => (
            <FindingMark key={finding.key} finding={finding} />
          ))}
        </Td>
        <Compared indicator={indicator} {...reading.previous(indicator)} />
        <Compared indicator={indicator} {...reading.lastYear(indicator)} />
        {reading.peerGroup ? (
          <PeerCell indicator={indicator} peers={reading.peers(indicator)} />
        ) : null}
        <Td className="w-12 whitespace-nowrap text-end">
          <HistoryLink report={report} indicator={indicator.code} name={name} />
          <CommentButton indicator={indicator.code} name={name} />
        </Td>
      </tr>
      <ComparisonsRow report={report} indicator={indicator} reading={reading} />
      {comments.length > 0 ? (
        <tr>
          <Td colSpan={reading.peerGroup ? 6 : 5} className="static! bg-sunken">
            <div className="max-w-2xl">
              <CommentThread comments={comments} />
            </div>
          </Td>
        </tr>
      ) : null}
    </>
  );
}

function Compared({
  indicator,
  number,
  text,
  change,
}: { indicator: Indicator } & ReturnType<Reading['previous']>) {
  return (
    <Td numeric className="max-sm:hidden">
      <span className="block">
        <FigureValue indicator={indicator} number={number} text={text} />
      </span>
      <FigureChange change={change} />
    </Td>
  );
}

function Target({ indicator, value }: { indicator: Indicator; value: number | null }) {
  const t = useTranslations('review.section');
  const locale = useLocale();
  const met = meetsTarget(indicator, value);
  const { valueType, target } = indicator;
  if (met === null || target === null) return null;
  if (valueType !== 'rate' && valueType !== 'count' && valueType !== 'decimal') return null;
  const written = formatFigure(target, valueType, locale);
  return (
    <span className={`block font-normal text-xs ${met ? 'text-success' : 'text-danger'}`}>
      {t(met ? 'meets-target' : 'misses-target', { target: written })}
    </span>
  );
}
