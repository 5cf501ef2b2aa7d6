'use client';

import { Check } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { formatQuarter } from '@/lib/format/quarters';

interface GiveInput {
  period: string;
  text: string;
  section: null;
  addressees: string;
  units: string[];
  dueOn: null;
}

interface GiveConclusionsProps {
  conclusions: readonly string[];
  /** The quarter that work is given for. */
  next: string;
  /** Texts of the tasks that it has. */
  given: readonly string[];
  /** To whom, until it is said more closely on the tasks' page. */
  addressees: string;
  canGive: boolean;
  action: SendAction<GiveInput, unknown>;
}

/** The conclusions as they are kept; each becomes a task of the next quarter with one press. */
export function GiveConclusions({
  conclusions,
  next,
  given,
  addressees,
  canGive,
  action,
}: GiveConclusionsProps) {
  const t = useTranslations('meeting.conclusions');
  const locale = useLocale();
  const announce = useToast();
  const { send, pending, failure } = useSend(action, () => announce(t('done')));
  const quarter = formatQuarter(next, locale);
  return (
    <div className="space-y-3">
      <FailureNotice
        failure={
          failure?.code === 'not-found'
            ? { ...failure, message: t('no-period', { quarter }) }
            : failure
        }
      />
      {conclusions.length === 0 ? <p className="text-ink-muted">{t('none')}</p> : null}
      <ol className="list-decimal space-y-3 ps-6">
        {conclusions.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a conclusion is its place
          <li key={index}>
            <p>{text}</p>
            {given.includes(text) ? (
              <p className="mt-1 flex items-center gap-1.5 text-ink-muted text-sm">
                <Check aria-hidden className="size-4" />
                {t('given', { quarter })}
              </p>
            ) : canGive ? (
              <Button
                className="mt-1"
                disabled={pending}
                aria-label={t('give-number', { number: index + 1, quarter })}
                onClick={() =>
                  send({ period: next, text, section: null, addressees, units: [], dueOn: null })
                }
              >
                {t('give', { quarter })}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      <p>
        <Link href={`/tasks/${next}`} className="link">
          {t('to-tasks', { quarter })}
        </Link>
      </p>
    </div>
  );
}
