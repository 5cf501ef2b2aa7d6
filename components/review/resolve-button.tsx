'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import { useCommentScope } from './comment-scope';

/** Marks a comment as dealt with. */
export function ResolveButton({ comment, label }: { comment: number; label: string }) {
  const t = useTranslations('review.comments');
  const announce = useToast();
  const { report, may, resolve } = useCommentScope();
  const { send, pending, failure } = useSend(resolve, () => {
    announce(t('resolved-now'));
    // The button goes with the comment into the fold: focus stays on the page's comments.
    document.getElementById('comments')?.focus();
  });
  if (!may) return null;
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-2">
      <Button
        size="sm"
        aria-label={label}
        aria-disabled={pending || undefined}
        onClick={() => send({ ...report, comment })}
      >
        <Check aria-hidden />
        {t('resolve')}
      </Button>
      {failure ? (
        <span role="alert" className="text-danger text-sm">
          {failure.message}
        </span>
      ) : null}
    </div>
  );
}
