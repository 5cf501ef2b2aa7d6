'use client';

import { MessageSquarePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { CommentForm } from './comment-form';
import { useCommentScope } from './comment-scope';

/** Opens a comment on one figure. */
export function CommentButton({ indicator, name }: { indicator: string; name: string }) {
  const t = useTranslations('review.comments');
  const [open, setOpen] = useState(false);
  if (!useCommentScope().may) return null;
  return (
    <Dialog
      title={t('on-figure', { name })}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          variant="quiet"
          size="sm"
          className="-my-1.5"
          aria-label={t('on-figure', { name })}
          title={t('add')}
        >
          <MessageSquarePlus aria-hidden />
        </Button>
      }
    >
      <CommentForm
        indicator={indicator}
        label={t('text')}
        onSent={() => setOpen(false)}
        cancel={
          <DialogClose>
            <Button size="sm">{t('cancel')}</Button>
          </DialogClose>
        }
      />
    </Dialog>
  );
}
