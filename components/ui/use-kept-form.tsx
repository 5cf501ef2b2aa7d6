'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import {
  dropFields,
  formKey,
  type KeptFields,
  keepField,
  loadFields,
} from '@/lib/outbox/kept-fields';
import { Button } from './button';
import { KeptFormsOwner } from './kept-forms';
import { type Control, writeControl } from './write-control';

const KINDS = 'textarea, select, input[type="text"], input:not([type])';

const nameOf = (control: Control): string => control.name || control.id;

/** What the server or the component had written into it. */
function firstText(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  const options = Array.from(control.options);
  return options.find((option) => option.defaultSelected)?.value ?? control.value;
}

interface KeptForm {
  /** For the form, or what holds its fields. */
  readonly ref: (box: HTMLElement | null) => (() => void) | undefined;
  /** Sent: there is nothing to keep. */
  readonly forget: () => void;
  /** Said in the form where something was brought back. */
  readonly word: ReactNode;
}

/**
 * Keeps what is typed in a form until it was sent: over a closed tab, a lost session, a dead
 * battery. Its fields are known by name or id, and may be React's own or the page's.
 * @param form says which of the page's forms it is
 */
export function useKeptForm(form: string): KeptForm {
  const t = useTranslations('common.kept-form');
  const path = usePathname();
  const owner = useContext(KeptFormsOwner);
  const key = owner === null ? null : formKey(owner, path, form);
  const box = useRef<HTMLElement | null>(null);
  const first = useRef(new Map<string, string>());
  const [restored, setRestored] = useState<KeptFields>({});

  const ref = useCallback(
    (element: HTMLElement | null) => {
      box.current = element;
      if (!element || key === null) return;
      const controls = () => Array.from(element.querySelectorAll<Control>(KINDS));
      const keep = (control: Control) => {
        if (nameOf(control) === '') return;
        const from = first.current.get(nameOf(control)) ?? firstText(control);
        keepField(key, nameOf(control), { from, text: control.value }, Date.now());
      };
      const onInput = ({ target }: Event) => {
        if (target instanceof Element && target.matches(KINDS)) keep(target as Control);
      };
      for (const control of controls()) {
        first.current.set(nameOf(control), firstText(control));
        // Typed before the page's script was alive
        if (control.value !== firstText(control)) keep(control);
      }
      element.addEventListener('input', onInput);
      // After React has taken the fields over
      const timer = setTimeout(() => setRestored(bringBack(controls(), key)));
      return () => {
        clearTimeout(timer);
        element.removeEventListener('input', onInput);
      };
    },
    [key],
  );

  const forget = () => {
    if (key !== null) dropFields(key);
    // What was sent is what is typed over next
    first.current.clear();
    setRestored({});
  };
  const discard = () => {
    for (const control of Array.from(box.current?.querySelectorAll<Control>(KINDS) ?? [])) {
      const kept = restored[nameOf(control)];
      if (kept) writeControl(control, kept.from);
    }
    forget();
  };
  const word =
    Object.keys(restored).length === 0 ? null : (
      <p role="status" className="flex flex-wrap items-center gap-x-3 text-info text-sm">
        {t('restored')}
        <Button size="sm" variant="quiet" onClick={discard}>
          {t('discard')}
        </Button>
      </p>
    );
  return { ref, forget, word };
}

/** @returns what was brought back: only over what stood there when it was typed */
function bringBack(controls: readonly Control[], key: string): KeptFields {
  const kept = loadFields(key, Date.now());
  const restored: Record<string, KeptFields[string]> = {};
  for (const control of controls) {
    const field = kept[nameOf(control)];
    if (!field || (control.value !== field.from && control.value !== field.text)) continue;
    if (control.value === field.text) {
      // Typed before the script was alive: it stands there, and React does not know
      writeControl(control, field.from);
      writeControl(control, field.text);
      continue;
    }
    for (let at = control.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
      at.open = true;
    writeControl(control, field.text);
    restored[nameOf(control)] = field;
  }
  return restored;
}
