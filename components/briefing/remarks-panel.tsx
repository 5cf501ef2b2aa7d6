'use client';

import { Quote } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import type { Remark } from '@/lib/briefing/edit/remarks';
import { useBriefing } from './scope';

/** What the units wrote, and whether the briefing has it already. */
export function RemarksPanel({
  remarks,
  quoted,
}: {
  remarks: readonly Remark[];
  /** Words of the briefing, to tell what is in it. */
  quoted: readonly string[];
}) {
  const t = useTranslations('briefing.remarks');
  const locale = useLocale();
  if (remarks.length === 0) return <p className="text-ink-muted text-sm">{t('none')}</p>;
  const topics = [...new Set(remarks.map(({ about }) => about[locale]))];
  return (
    <div className="space-y-1">
      {topics.map((topic) => {
        const own = remarks.filter(({ about }) => about[locale] === topic);
        return (
          <details key={topic} className="group border-line border-t py-1 first:border-t-0">
            <summary className="py-1.5 font-medium text-sm">
              {t('topic', { topic, count: own.length })}
            </summary>
            <ul className="space-y-3 pb-2">
              {own.map((remark) => (
                <li key={`${remark.unit.code}/${remark.text}`} className="text-sm">
                  <p>{remark.text}</p>
                  <div className="mt-0.5 flex flex-wrap items-center justify-between gap-2">
                    <span className="text-ink-muted">{remark.unit.name}</span>
                    <QuoteButton
                      remark={remark}
                      isQuoted={quoted.some((text) => text === remark.quotation)}
                    />
                  </div>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

function QuoteButton({ remark, isQuoted }: { remark: Remark; isQuoted: boolean }) {
  const t = useTranslations('briefing.remarks');
  const announce = useToast();
  const { period, canEdit, actions } = useBriefing();
  const { send, pending, failure } = useSend(actions.add, () => announce(t('done')));
  if (isQuoted) return <span className="text-success text-xs">{t('quoted')}</span>;
  if (!canEdit) return null;
  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        aria-disabled={pending}
        aria-label={t('quote-of', { unit: remark.unit.name, text: remark.text.slice(0, 60) })}
        onClick={() =>
          send({
            period,
            section: remark.section,
            behind: null,
            type: 'item',
            text: remark.quotation,
          })
        }
      >
        <Quote aria-hidden />
        {t('quote')}
      </Button>
      {failure ? (
        <span role="alert" className="w-full text-danger">
          {failure.message}
        </span>
      ) : null}
    </>
  );
}
