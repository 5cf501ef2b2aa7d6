'use client';

import { ClipboardCopy } from 'lucide-react';
import { AnswerBox } from '@/components/ui/answer-box';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useCopy } from '@/components/ui/use-copy';

interface OneTimeSecretProps {
  title: string;
  secret: string;
  texts: { lead: string; copy: string; copied: string; copyByHand: string };
  testId: string;
}

/** Something that is shown now and never again. */
export function OneTimeSecret({ title, secret, texts, testId }: OneTimeSecretProps) {
  const copyText = useCopy();

  const copy = () =>
    copyText(secret, { copied: texts.copied, refused: texts.copyByHand, tone: 'info' });
  return (
    <AnswerBox>
      <Notice
        tone="success"
        title={title}
        live
        actions={
          <Button size="sm" onClick={copy}>
            <ClipboardCopy aria-hidden />
            {texts.copy}
          </Button>
        }
      >
        <p>{texts.lead}</p>
        <p>
          <code
            data-testid={testId}
            className="select-all break-all rounded-sm bg-surface px-2 py-1 font-semibold text-lg tracking-wide"
          >
            {secret}
          </code>
        </p>
      </Notice>
    </AnswerBox>
  );
}
