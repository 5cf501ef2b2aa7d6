import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { ReportDetail } from '@/lib/domain/report-detail';
import type { RevisionDetail } from '@/lib/domain/revision';
import { RevisionComparison } from './revision-comparison';
import { RevisionPicker } from './revision-picker';

interface ComparePageProps {
  report: ReportDetail;
  /** null: there are not two submissions. */
  pair: { readonly before: RevisionDetail; readonly now: RevisionDetail } | null;
  all: boolean;
}

/** The comparison with the choice of the two, or why there is none. */
export function ComparePage({ report, pair, all }: ComparePageProps) {
  const t = useTranslations('history.compare');
  if (!pair) return <Notice title={t(report.revisions.length === 0 ? 'none' : 'one-only')} />;
  const { before, now } = pair;
  return (
    <>
      <RevisionPicker
        revisions={report.revisions}
        before={before.revision.number}
        now={now.revision.number}
        all={all}
      />
      <RevisionComparison catalogue={report.catalogue} before={before} now={now} all={all} />
    </>
  );
}
