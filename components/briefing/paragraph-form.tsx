'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import { Beside } from './beside';
import { LiveFigures } from './live-figures';
import { focusWithin } from './names';
import { useBriefing, useWriting } from './scope';
import { TextDifference } from './text-difference';
import type { ParagraphProps } from './use-paragraph';

/**
 * The words of a paragraph in a plain text field: input methods, undo, dictation and screen readers
 * work as everywhere, and what becomes of the numbers is shown below it while typing.
 */
export function ParagraphForm({
  section,
  entry,
  history,
  onClose,
}: ParagraphProps & { onClose: () => void }) {
  const t = useTranslations('briefing.form');
  const id = useId();
  const router = useRouter();
  const announce = useToast();
  const { period, actions } = useBriefing();
  const field = useRef<HTMLTextAreaElement>(null);
  // What the editing began from: the page may bring somebody else's newer words meanwhile.
  const [began, setBegan] = useState({ text: entry.text, version: history?.version ?? 0 });
  const [text, setText] = useState(entry.text);
  const { send, pending, failure, clear } = useSend(actions.save, () => {
    announce(t('saved'));
    leave();
  });
  const isNewer = entry.text !== began.text;
  const conflict = failure?.code === 'conflict';

  useWriting(entry.key);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (conflict) router.refresh();
  }, [conflict, router]);

  const leave = () => {
    onClose();
    focusWithin(entry.key, '[data-edit]');
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() === '') return;
    send({ period, section, key: entry.key, version: began.version, seen: began.text, text });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape' && text === began.text) leave();
    if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    }
  };
  const goOnFrom = (words: string) => {
    setBegan({ text: entry.text, version: history?.version ?? 0 });
    setText(words);
    clear();
    field.current?.focus();
  };

  return (
    <form
      onSubmit={submit}
      onKeyDown={onKeyDown}
      className="space-y-2 rounded-md border border-line bg-surface p-3 shadow-card"
    >
      <div role="status" className="empty:hidden">
        <Beside paragraph={entry.key} writing />
      </div>
      <label htmlFor={id} className="block font-medium font-sans text-sm">
        {t('label')}
      </label>
      <textarea
        ref={field}
        id={id}
        value={text}
        maxLength={5000}
        aria-describedby={`${id}-hint ${id}-figures`}
        onChange={(event) => setText(event.target.value)}
        className="control field-sizing-content min-h-28 leading-relaxed"
      />
      <p id={`${id}-hint`} className="font-sans text-ink-muted text-sm">
        {t('hint')}
      </p>
      <div id={`${id}-figures`} className="font-sans text-sm">
        <LiveFigures parts={entry.parts} text={text} />
      </div>
      <FailureNotice
        failure={conflict ? null : failure}
        invalid={t('invalid')}
        className="font-sans"
      />
      {conflict || isNewer ? (
        <Notice tone="warning" live title={t('conflict')} className="font-sans">
          <p>{history ? t('conflict-by', { by: history.by }) : t('conflict-data')}</p>
          <TextDifference before={entry.text} after={text} />
          <div className="flex flex-wrap gap-2 pt-1">
            <Button size="sm" onClick={() => goOnFrom(text)}>
              {t('keep-mine')}
            </Button>
            <Button size="sm" onClick={() => goOnFrom(entry.text)}>
              {t('take-theirs')}
            </Button>
          </div>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2 font-sans">
        <SubmitButton size="sm" pending={pending} disabled={conflict}>
          {t('save')}
        </SubmitButton>
        <Button size="sm" onClick={leave}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
