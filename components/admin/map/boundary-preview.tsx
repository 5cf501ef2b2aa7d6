'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { atPoint, OutlineSheet } from '@/components/charts/outline-sheet';
import { AnswerBox } from '@/components/ui/answer-box';
import { FailureNotice } from '@/components/ui/failure-notice';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { useSend } from '@/components/ui/use-send';
import type { BoundaryPreview } from '@/lib/boundaries/read-boundaries';
import type { IsoDate } from '@/lib/domain/calendar';
import { fittingLabels, labelSize } from '@/lib/domain/overview/outlines';
import { formatDate } from '@/lib/format/dates';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { BoundaryMatches } from './boundary-matches';
import { type AskedMap, keepMap, type PreviewAnswer } from './send-boundaries';

interface BoundaryPreviewPanelProps extends AskedMap {
  replaces: PreviewAnswer['replaces'];
  preview: BoundaryPreview;
}

/** What a file draws and which of its features is which unit, and the button that keeps all of it. */
export function BoundaryPreviewPanel({
  file,
  validFrom,
  replaces,
  preview,
}: BoundaryPreviewPanelProps) {
  const t = useTranslations('map-admin.preview');
  const locale = useLocale();
  const router = useRouter();
  const [kept, setKept] = useState<number | null>(null);
  const { send, pending, failure } = useSend(keepMap, (done) => {
    setKept(done?.units ?? 0);
    router.refresh();
  });
  const { units, ignored, drawing, property, by } = preview;
  const missing = units.filter(({ feature }) => feature === null);
  const day = formatDate(validFrom as IsoDate, locale);
  if (kept !== null) {
    return (
      <AnswerBox answer={kept}>
        <Notice
          tone="success"
          title={t('kept', { count: kept })}
          actions={<LinkButton href="/overview">{t('to-overview')}</LinkButton>}
        >
          <p>{t('kept-from', { day })}</p>
        </Notice>
      </AnswerBox>
    );
  }
  const names = new Map(units.map(({ unit }) => [unit.id, unit]));
  const fitting = fittingLabels(
    drawing,
    units.map(({ unit }) => labelSize(unit.id, unit.name)),
    'wide',
  );
  return (
    <AnswerBox answer={kept}>
      <Panel title={t('title', { file: file.name })} lead={t(`by-${by}`, { property })}>
        <div className="space-y-5">
          {missing.length > 0 ? (
            <Notice tone="warning" title={t('missing', { count: missing.length })}>
              <p>{missing.map(({ unit }) => formatUnitTitle(unit, locale)).join(', ')}</p>
            </Notice>
          ) : null}
          {ignored.length > 0 ? (
            <Notice tone="warning" title={t('ignored', { count: ignored.length, day })}>
              <p className="break-words">{ignored.slice(0, 20).join(', ')}</p>
              {ignored.length > 20 ? <p>{t('more', { count: ignored.length - 20 })}</p> : null}
            </Notice>
          ) : null}
          <div className="grid items-start gap-5 lg:grid-cols-2">
            <figure aria-label={t('drawing')} className="@container max-w-xl">
              <OutlineSheet
                drawing={drawing}
                shapes={drawing.outlines.map(({ unitId }) => {
                  const unit = names.get(unitId);
                  return {
                    unitId,
                    fill: 'fill-step-2',
                    title: unit ? formatUnitTitle(unit, locale) : '',
                  };
                })}
              >
                {drawing.outlines
                  .filter(({ unitId }) => fitting.has(unitId))
                  .map((place) => (
                    <span
                      key={place.unitId}
                      style={atPoint(drawing, place)}
                      className="absolute @lg:block hidden whitespace-nowrap rounded-sm bg-step-2 px-0.5 text-[0.6875rem] text-ink"
                    >
                      {names.get(place.unitId)?.name}
                    </span>
                  ))}
              </OutlineSheet>
            </figure>
            <BoundaryMatches units={units} />
          </div>
          <FailureNotice failure={failure} title={t('failed')} conflict={{ text: t('conflict') }} />
          <form
            className="flex flex-wrap items-center gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              send({ validFrom, file, replaces: replaces?.id ?? null });
            }}
          >
            <SubmitButton pending={pending}>{t(replaces ? 'replace' : 'keep')}</SubmitButton>
            <p className="text-ink-muted text-sm">
              {replaces ? t('replaces', { file: replaces.fileName, day }) : t('from', { day })}
            </p>
          </form>
        </div>
      </Panel>
    </AnswerBox>
  );
}
