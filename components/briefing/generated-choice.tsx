'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TextDifference } from './text-difference';
import type { ParagraphProps } from './use-paragraph';
import { useParagraph } from './use-paragraph';

/** The edited words against those that the data give now; which of them stay is the writer's choice. */
export function GeneratedChoice({ onClose, ...props }: ParagraphProps & { onClose: () => void }) {
  const t = useTranslations('briefing.generated');
  const { entry } = props;
  const { act, pending } = useParagraph(props);
  const choose = (what: 'keep' | 'regenerate') => {
    act(what);
    onClose();
  };
  return (
    <section
      aria-label={t('title')}
      className="mt-2 space-y-2 rounded-md border border-line bg-surface p-3 font-sans text-sm"
    >
      <p className="font-semibold">{t('title')}</p>
      {entry.generated === null ? (
        <p>{t('same')}</p>
      ) : (
        <TextDifference before={entry.text} after={entry.generated} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" aria-disabled={pending} onClick={() => choose('regenerate')}>
          {t('use')}
        </Button>
        <Button size="sm" aria-disabled={pending} onClick={() => choose('keep')}>
          {t('keep')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </section>
  );
}
