'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import { focusWithin } from './names';
import { useBriefing } from './scope';

interface AddParagraphProps {
  section: string;
  /** Key of the paragraph before it; null: at the end of the section. */
  behind: string | null;
  type: 'paragraph' | 'item';
  onClose: () => void;
}

export function AddParagraph({ section, behind, type, onClose }: AddParagraphProps) {
  const t = useTranslations('briefing.form');
  const id = useId();
  const announce = useToast();
  const { period, actions } = useBriefing();
  const [text, setText] = useState('');
  const { send, pending, failure } = useSend(actions.add, (added) => {
    announce(t('added'));
    onClose();
    if (added) focusWithin(added.key, '[data-edit]');
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() !== '') send({ period, section, behind, type, text });
  };
  return (
    <form
      onSubmit={submit}
      className="mt-2 space-y-2 rounded-md border border-line bg-surface p-3 shadow-card"
    >
      <label htmlFor={id} className="block font-medium font-sans text-sm">
        {t('new-label')}
      </label>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the press that opened it
        autoFocus
        id={id}
        value={text}
        maxLength={5000}
        onChange={(event) => setText(event.target.value)}
        className="control field-sizing-content min-h-24 leading-relaxed"
      />
      <FailureNotice failure={failure} className="font-sans" invalid={t('invalid')} />
      <div className="flex flex-wrap gap-2 font-sans">
        <SubmitButton size="sm" pending={pending}>
          {t('add')}
        </SubmitButton>
        <Button size="sm" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
