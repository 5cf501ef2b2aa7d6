'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { DateField } from '@/components/ui/date-field';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select, type SelectOption } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { useDayFault } from '@/components/ui/use-day-fault';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { dayText } from '@/lib/format/dates';
import { readDay } from '@/lib/format/read-dates';

/** A task as its form holds it; no units: all of them. */
export interface TaskFields {
  readonly text: string;
  readonly section: string | null;
  readonly addressees: string;
  readonly units: readonly string[];
  readonly dueOn: string | null;
}

type Sent = Omit<TaskFields, 'units'> & { units: string[] };

interface TaskDialogProps<Key> {
  trigger: ReactNode;
  title: string;
  confirm: string;
  done: string;
  sections: readonly SelectOption[];
  units: readonly { code: string; name: string }[];
  initial: TaskFields;
  /** The quarter that it is given for, or the task as it was seen. */
  report: Key;
  action: SendAction<Key & Sent, unknown>;
}

/** Gives or changes a task: its words, its section, its addressees, its day. */
export function TaskDialog<Key extends object>(props: TaskDialogProps<Key>) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog title={props.title} trigger={props.trigger} open={open} onOpenChange={setOpen}>
      <TaskForm {...props} close={() => setOpen(false)} />
    </Dialog>
  );
}

function TaskForm<Key extends object>({
  confirm,
  done,
  sections,
  units,
  initial,
  report,
  action,
  close,
}: TaskDialogProps<Key> & { close: () => void }) {
  const t = useTranslations('tasks.form');
  const dayFault = useDayFault();
  const announce = useToast();
  const id = useId();
  const [text, setText] = useState(initial.text);
  const [section, setSection] = useState(initial.section ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(initial.units));
  const [toAll, setToAll] = useState(initial.units.length === 0);
  // The words follow the choice until somebody writes their own
  const [words, setWords] = useState<string | null>(
    initial.text === '' ? null : initial.addressees,
  );
  const [dueOn, setDueOn] = useState(dayText(initial.dueOn));
  const [checked, setChecked] = useState(0);
  const { send, pending, failure } = useSend(action, () => {
    close();
    announce(done);
  });
  const named = units.filter(({ code }) => chosen.has(code));
  const addressees =
    words ?? (toAll ? initial.addressees : named.map(({ name }) => name).join(', '));

  const problems = {
    text: text.trim() === '' ? t('text-missing') : null,
    units: !toAll && named.length === 0 ? t('units-missing') : null,
    addressees: addressees.trim() === '' ? t('addressees-missing') : null,
    due: dayFault(dueOn),
  };
  const errors = (['text', 'units', 'addressees', 'due'] as const).flatMap((field) => {
    const message = problems[field];
    return message ? [{ fieldId: `${id}-${field}`, message }] : [];
  });
  const shown = <K extends keyof typeof problems>(field: K) =>
    checked > 0 ? problems[field] : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (errors.length > 0) return setChecked((count) => count + 1);
    send({
      ...report,
      text,
      section: section || null,
      addressees,
      units: toAll ? [] : named.map(({ code }) => code),
      dueOn: readDay(dueOn) ?? null,
    });
  };
  const toggle = (code: string) => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    setChosen(next);
  };

  return (
    <form onSubmit={submit} noValidate className="space-y-4 pt-3 pb-2">
      <FailureNotice failure={failure} invalid={t('refused')} />
      {checked > 0 ? <ErrorSummary errors={errors} attempt={checked} /> : null}
      <Field id={`${id}-text`} label={t('text')} hint={t('text-hint')} error={shown('text')}>
        {(control) => (
          <Textarea
            {...control}
            rows={4}
            maxLength={2000}
            required
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Field id={`${id}-section`} label={t('section')} optional>
        {(control) => (
          <Select
            {...control}
            options={sections}
            placeholder={t('no-section')}
            value={section}
            onChange={(event) => setSection(event.target.value)}
          />
        )}
      </Field>
      <fieldset>
        <legend className="font-medium">{t('to')}</legend>
        <label className="flex min-h-10 items-center gap-2">
          <input
            type="radio"
            name={`${id}-to`}
            className="size-4 accent-brand"
            checked={toAll}
            onChange={() => setToAll(true)}
          />
          {t('to-all')}
        </label>
        <label className="flex min-h-10 items-center gap-2">
          <input
            id={`${id}-units`}
            type="radio"
            name={`${id}-to`}
            className="size-4 accent-brand"
            checked={!toAll}
            onChange={() => setToAll(false)}
          />
          {t('to-some')}
        </label>
        {toAll ? null : (
          <div className="ms-6 grid gap-x-4 sm:grid-cols-3">
            {units.map(({ code, name }) => (
              <label key={code} className="flex min-h-9 items-center gap-2">
                <input
                  type="checkbox"
                  className="size-4 accent-brand"
                  checked={chosen.has(code)}
                  onChange={() => toggle(code)}
                />
                {name}
              </label>
            ))}
          </div>
        )}
      </fieldset>
      <Field
        id={`${id}-addressees`}
        label={t('addressees')}
        hint={t('addressees-hint')}
        error={shown('addressees')}
      >
        {(control) => (
          <Input
            {...control}
            maxLength={500}
            required
            value={addressees}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <DateField
        id={`${id}-due`}
        label={t('due')}
        hint={t('due-hint')}
        error={shown('due')}
        optional
        value={dueOn}
        onValueChange={setDueOn}
      />
      <DialogActions confirm={confirm} pending={pending} />
    </form>
  );
}
