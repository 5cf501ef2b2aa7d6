'use client';

import { Pencil } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { FailureNotice } from '@/components/ui/failure-notice';
import { formatDateTime } from '@/lib/format/dates';
import { AddParagraph } from './add-paragraph';
import { Beside } from './beside';
import { GeneratedChoice } from './generated-choice';
import { domId, start } from './names';
import { ParagraphForm } from './paragraph-form';
import { ParagraphMenu } from './paragraph-menu';
import { ParagraphText } from './paragraph-text';
import { useBriefing } from './scope';
import { type ParagraphProps, useParagraph } from './use-paragraph';

/** One paragraph of the sheet: read, edited in place, moved, dropped, compared with the generated one. */
export function Paragraph(props: ParagraphProps) {
  const { section, entry, history } = props;
  const t = useTranslations('briefing.paragraph');
  const { canEdit } = useBriefing();
  const [mode, setMode] = useState<'read' | 'edit' | 'compare' | 'add'>('read');
  const { act, pending, failure, clear } = useParagraph(props);
  const read = () => setMode('read');

  const onKeyDown = (event: KeyboardEvent) => {
    if (!canEdit || mode !== 'read' || !event.altKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    act(event.key === 'ArrowUp' ? 'up' : 'down');
  };

  if (entry.dropped) {
    return (
      <div id={domId(entry.key)} className="my-2 rounded-md border border-line border-dashed p-3">
        <p className="font-sans text-ink-muted text-sm">{t('dropped')}</p>
        <p className="mt-1 line-clamp-2 text-ink-muted line-through">{entry.text}</p>
        {canEdit ? (
          <Button size="sm" className="mt-2 font-sans" onClick={() => act('restore')}>
            {t('restore')}
          </Button>
        ) : null}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt with an arrow moves it from any of its buttons, which the menu does too
    <div
      id={domId(entry.key)}
      data-paragraph={entry.key}
      onKeyDown={onKeyDown}
      aria-busy={pending || undefined}
      className={cx(
        'group/paragraph relative -mx-2 scroll-mt-24 rounded-md px-2 py-1',
        'hover:bg-paper focus-within:bg-paper',
        entry.edited && 'border-brand-line border-s-2',
      )}
    >
      {mode === 'edit' ? (
        <ParagraphForm {...props} onClose={read} />
      ) : (
        <>
          <ParagraphText entry={entry} />
          <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 font-sans text-sm empty:hidden">
            <State entry={entry} history={history} />
            {entry.outdated && mode === 'read' ? (
              <Badge tone="warning">{t('outdated')}</Badge>
            ) : null}
            <Beside paragraph={entry.key} writing={false} />
          </div>
          {canEdit && mode === 'read' ? (
            <div className="mt-1 flex items-center gap-1 font-sans md:absolute md:-top-3 md:right-1 md:mt-0 md:rounded-md md:bg-surface md:opacity-0 md:shadow-pop md:group-focus-within/paragraph:opacity-100 md:group-hover/paragraph:opacity-100">
              <Button
                size="sm"
                variant="quiet"
                aria-label={t('edit-of', { start: start(entry.text) })}
                data-edit
                onClick={() => setMode('edit')}
              >
                <Pencil aria-hidden />
                {t('edit')}
              </Button>
              <ParagraphMenu
                entry={entry}
                onAct={act}
                onCompare={() => setMode('compare')}
                onAdd={() => setMode('add')}
              />
            </div>
          ) : null}
          <FailureNotice failure={failure} onReload={clear} className="mt-2 font-sans" />
          {mode === 'compare' ? <GeneratedChoice {...props} onClose={read} /> : null}
          {mode === 'add' ? (
            <AddParagraph section={section} behind={entry.key} type={entry.type} onClose={read} />
          ) : null}
        </>
      )}
    </div>
  );
}

function State({ entry, history }: Pick<ParagraphProps, 'entry' | 'history'>) {
  const t = useTranslations('briefing.paragraph');
  const locale = useLocale();
  if (!history || !(entry.edited || entry.added)) return null;
  const who = { by: history.by, at: formatDateTime(history.at, locale) };
  return (
    <span className="text-ink-muted">{entry.added ? t('added-by', who) : t('edited-by', who)}</span>
  );
}
