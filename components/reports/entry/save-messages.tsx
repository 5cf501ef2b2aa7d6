'use client';

import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { SignInAgain } from '@/components/ui/sign-in-again';
import { fieldLabel } from './labels';
import type { Entry } from './use-entry';

const NAMED = 3;

/** What befell the work on its way, and what to do about it: above the save button, always in sight. */
export function SaveMessages({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.save-bar');
  const { trouble, theirs } = entry.view;
  const unkept = !entry.view.kept && entry.unsaved.length > 0;
  return (
    <div role="status" className="basis-full space-y-1.5 empty:hidden">
      {trouble?.type === 'signed-out' ? (
        <Message
          text={unkept ? t('signed-out-unkept') : trouble.message}
          action={<SignInAgain beside={unkept} />}
        />
      ) : null}
      {trouble?.type === 'unreachable' ? (
        <Message text={t(unkept ? 'waiting-unkept' : 'waiting-why')} />
      ) : null}
      {trouble?.type === 'refused' ? (
        <Message text={unkept ? trouble.message : t('refused-why', { message: trouble.message })} />
      ) : null}
      {trouble?.type === 'failed' ? (
        <Message
          text={t('failed-why', { message: trouble.message })}
          action={
            <Button size="sm" onClick={entry.save}>
              {t('retry')}
            </Button>
          }
        />
      ) : null}
      {entry.disputes.length > 0 ? (
        <Message
          text={t('conflict-why', {
            own: String(theirs?.own),
            who: theirs?.by ?? t('somebody'),
            count: entry.disputes.length,
          })}
          action={
            <Button size="sm" variant="primary" onClick={() => entry.showConflict(true)}>
              {t('conflict-show')}
            </Button>
          }
        />
      ) : null}
      {unkept && (trouble || entry.disputes.length > 0) ? <Message text={t('unkept')} /> : null}
      <Taken entry={entry} />
    </div>
  );
}

/** Somebody else changed fields that stand here: said once, with their names. */
function Taken({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.save-bar');
  const texts = useTranslations('reports');
  const locale = useLocale();
  const { taken } = entry.view;
  if (!taken) return null;
  const names = taken.keys
    .slice(0, NAMED)
    .map((key) => fieldLabel(entry.form, key, texts, locale))
    .join('; ');
  const more = taken.keys.length - NAMED;
  const fields = more > 0 ? t('taken-more', { fields: names, count: more }) : names;
  return (
    <Message
      text={t('taken', { own: String(taken.own), who: taken.by ?? t('somebody'), fields })}
      action={
        <button
          type="button"
          aria-label={t('dismiss')}
          onClick={entry.dismissTaken}
          className="grid size-8 shrink-0 place-items-center rounded-md text-ink-muted hover:bg-sunken"
        >
          <X aria-hidden className="size-4" />
        </button>
      }
    />
  );
}

function Message({ text, action }: { text: string; action?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <p className="min-w-0 flex-1 basis-60">{text}</p>
      {action}
    </div>
  );
}
