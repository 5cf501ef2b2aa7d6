'use client';

import { ClipboardCopy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';

interface MissingTextProps {
  count: number;
  text: string;
}

/** Who has not reported, as a text for a message or a call. */
export function MissingText({ count, text }: MissingTextProps) {
  const t = useTranslations('review.missing');
  const announce = useToast();
  const field = useRef<HTMLTextAreaElement>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce(t('copied'));
    } catch {
      // Without a safe connection browsers keep the clipboard closed: the text is left selected.
      field.current?.select();
      announce(t('select'), 'info');
    }
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
