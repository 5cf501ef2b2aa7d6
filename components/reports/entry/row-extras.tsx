'use client';

import { useLocale } from 'next-intl';
import { Td } from '@/components/ui/table';
import type { Indicator } from '@/lib/domain/indicator';
import type { CommentView } from '@/lib/domain/report-detail';
import { type AnswerComment, FigureComments } from './figure-comments';
import { findingsAt } from './finding-ids';
import { FindingNote } from './finding-note';
import type { Entry } from './use-entry';

interface RowExtrasProps {
  entry: Entry;
  indicator: Indicator;
  comments: readonly CommentView[];
  answer: AnswerComment | null;
}

/** Under a figure: what the checks and the Department say of it. */
export function RowExtras({ entry, indicator, comments, answer }: RowExtrasProps) {
  const locale = useLocale();
  const findings = findingsAt(entry.live.findings, indicator.code);
  if (findings.length === 0 && comments.length === 0) return null;
  return (
    <tr>
      <Td colSpan={5} className="pt-2">
        <div className="max-w-2xl space-y-3">
          {findings.map((finding) => (
            <FindingNote key={finding.key} entry={entry} finding={finding} />
          ))}
          {comments.length > 0 ? (
            <FigureComments
              comments={comments}
              label={indicator.name[locale]}
              answer={
                answer
                  ? (text) =>
                      answer({
                        period: entry.form.period,
                        unit: entry.form.unit,
                        indicator: indicator.code,
                        text,
                      })
                  : null
              }
            />
          ) : null}
        </div>
      </Td>
    </tr>
  );
}
