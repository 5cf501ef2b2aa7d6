'use client';

import { UserRoundPen } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { cx } from '@/components/ui/cx';
import { usePresence } from '@/components/ui/use-presence';
import { WHOLE_PLACE } from '@/lib/domain/presence';
import { keyOfField } from './fields';
import { fieldLabel } from './labels';
import type { Entry } from './use-entry';

const NAMED = 2;
/** Whoever has typed nothing for so long may have left the desk. */
const IDLE_MS = 30_000;

/**
 * Who else has this section open, and in which field they type. It stops nobody: what both change is
 * merged when it is saved. The form is not drawn anew for it.
 */
export function SectionOthers({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.others');
  const texts = useTranslations('reports');
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const { period, unit, section } = entry.form;
  const others = usePresence(`report/${period}/${unit}/${section}`, useTypedIn(box));
  const where = (part: string) => {
    const key = keyOfField(entry.fields, part);
    return key && fieldLabel(entry.form, key, texts, locale);
  };
  const more = others.length - NAMED;
  return (
    <div
      ref={box}
      className={cx(
        'min-w-0 text-ink-muted text-sm max-sm:order-first',
        others.length > 0 && 'max-sm:basis-full',
      )}
    >
      {others.slice(0, NAMED).map(({ name, part, since }) => {
        const field = where(part);
        return (
          <p key={`${name} ${since}`} className="flex items-start gap-1.5">
            <UserRoundPen aria-hidden className="mt-0.5 size-4 shrink-0 text-brand" />
            <span>{field ? t('typing', { name, field }) : t('open', { name })}</span>
          </p>
        );
      })}
      {more > 0 ? <p>{t('more', { count: more })}</p> : null}
      {/* Read out is who comes, not each field they go to */}
      <p role="status" className="sr-only">
        {others.map(({ name }) => t('open', { name })).join('. ')}
      </p>
    </div>
  );
}

/** The id of the field that was typed in last, within the form around the box. */
function useTypedIn(box: RefObject<HTMLElement | null>): string {
  const [field, setField] = useState(WHOLE_PLACE);
  useEffect(() => {
    const form = box.current?.closest('form');
    if (!form) return;
    let idle: ReturnType<typeof setTimeout> | undefined;
    const onLeave = () => {
      clearTimeout(idle);
      setField(WHOLE_PLACE);
    };
    const onInput = ({ target }: Event) => {
      clearTimeout(idle);
      idle = setTimeout(onLeave, IDLE_MS);
      setField((target as Element).id || WHOLE_PLACE);
    };
    form.addEventListener('input', onInput);
    form.addEventListener('focusout', onLeave);
    return () => {
      clearTimeout(idle);
      form.removeEventListener('input', onInput);
      form.removeEventListener('focusout', onLeave);
    };
  }, [box]);
  return field;
}
