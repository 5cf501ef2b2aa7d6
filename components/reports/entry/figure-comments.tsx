'use client';

import { MessageSquareText } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { CommentView } from '@/lib/domain/report-detail';
import { formatDateTime } from '@/lib/format/dates';

export type AnswerComment = SendAction<
  { period: string; unit: string; indicator: string | null; text: string },
  unknown
>;

interface FigureCommentsProps {
  comments: readonly CommentView[];
  /** Of what: for those who listen. */
  label: string;
  answer: SendAction<string, unknown> | null;
}

/** What was said of a figure, and the answer to it. */
export function FigureComments({ comments, label, answer }: FigureCommentsProps) {
  const t = useTranslations('reports.comments');
  const locale = useLocale();
  return (
    <div className="rounded-md border border-info-line bg-info-soft px-3 py-2 text-sm">
      <p className="flex items-center gap-1.5 font-medium text-info">
        <MessageSquareText aria-hidden className="size-4 shrink-0" />
        {t('title', { count: comments.length })}
      </p>
      <ul className="mt-1 space-y-2">
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className="text-ink-muted text-xs">
              <span className="font-medium text-ink">{comment.author}</span>
              {' · '}
              {formatDateTime(comment.at, locale)}
              {comment.resolvedAt ? ` · ${t('resolved')}` : ''}
            </p>
            <p className="whitespace-pre-line">{comment.text}</p>
          </li>
        ))}
      </ul>
      {answer ? <Answer label={label} answer={answer} /> : null}
    </div>
  );
}

function Answer({ label, answer }: { label: string; answer: SendAction<string, unknown> }) {
  const t = useTranslations('reports.comments');
  const id = useId();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const kept = useKeptForm(`answer/${label}`);
  const { send, pending, failure } = useSend(answer, () => {
    kept.forget();
    setText('');
    setAsked(false);
  });
  const empty = text.trim() === '';
  const problem = asked && empty ? t('empty') : failure ? failure.message || t('empty') : null;

  return (
    <details ref={kept.ref} className="mt-2">
      <summary className="w-fit py-1 font-medium text-brand">
        {t('answer')}
        <span className="sr-only">: {label}</span>
      </summary>
      {kept.word}
      <Textarea
        id={id}
        name="answer"
        rows={2}
        maxLength={2000}
        aria-label={t('answer-for', { name: label })}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="mb-2 text-sm"
      />
      {problem ? <FieldError id={`${id}-error`}>{problem}</FieldError> : null}
      <Button
        size="sm"
        aria-disabled={pending || undefined}
        onClick={() => {
          setAsked(true);
          if (!empty) send(text);
        }}
      >
        {t('send')}
      </Button>
    </details>
  );
}
