'use client';

import { ClipboardCopy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Textarea } from '@/components/ui/textarea';
import { useCopy } from '@/components/ui/use-copy';

interface MissingTextProps {
  count: number;
  text: string;
}

/** Who has not reported, as a text for a message or a call. */
export function MissingText({ count, text }: MissingTextProps) {
  const t = useTranslations('review.missing');
  const copyText = useCopy();
  const field = useRef<HTMLTextAreaElement>(null);

  const copy = async () => {
    const words = { copied: t('copied'), refused: t('select'), tone: 'info' } as const;
    if (!(await copyText(text, words))) field.current?.select();
  };

  return (
    <Panel
      title={t('title')}
      lead={count > 0 ? t('lead', { count }) : undefined}
      actions={
        count > 0 ? (
          <Button size="sm" onClick={copy}>
            <ClipboardCopy aria-hidden />
            {t('copy')}
          </Button>
        ) : null
      }
    >
      {count > 0 ? (
        <Textarea
          ref={field}
          readOnly
          aria-label={t('text-label')}
          rows={Math.min(12, text.split('\n').length + 1)}
          value={text}
        />
      ) : (
        <p>{t('none')}</p>
      )}
    </Panel>
  );
}
