'use client';

import { Stamp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { useDayFault } from '@/components/ui/use-day-fault';
import { useSend } from '@/components/ui/use-send';
import { dayText } from '@/lib/format/dates';
import { readDay } from '@/lib/format/read-dates';
import { useBriefing } from './scope';

interface IssueDialogProps {
  suggestion: {
    readonly number: number | null;
    readonly signedOn: string;
    readonly signerName: string;
    readonly signerTitle: string;
    readonly recipients: readonly string[];
  };
  /** Whom the Department lets sign, the usual one first. */
  signers: readonly { readonly name: string; readonly title: string }[];
  /** Numbers that part from the data. */
  disagreements: number;
  /** Reports received and not approved. */
  unapproved: number;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Gives the draft its number, day, signer and recipients, and freezes it. */
export function IssueDialog({ suggestion, signers, disagreements, unapproved }: IssueDialogProps) {
  const t = useTranslations('briefing.issue');
  const dayFault = useDayFault();
  const announce = useToast();
  const { period, actions } = useBriefing();
  const [open, setOpen] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [form, setForm] = useState({
    number: suggestion.number === null ? '' : String(suggestion.number),
    signedOn: dayText(suggestion.signedOn),
    signerName: suggestion.signerName,
    signerTitle: suggestion.signerTitle,
    recipients: suggestion.recipients.join('\n'),
    confirmed: false,
  });
  const { send, pending, failure, clear } = useSend(actions.finalise, () => {
    announce(t('done'));
    setOpen(false);
  });
  const set = (name: keyof typeof form) => (event: { target: { value: string } }) =>
    setForm((now) => ({ ...now, [name]: event.target.value }));

  /** A signer whom the Department knows brings their title along. */
  const nameSigner = (signerName: string) => {
    const known = signers.find(({ name }) => name === signerName);
    setForm((now) => ({ ...now, signerName, signerTitle: known?.title ?? now.signerTitle }));
  };

  const needsConfirming = disagreements + unapproved > 0;
  const signedOn = readDay(form.signedOn);
  const errors = {
    number: /^[1-9]\d{0,4}$/.test(form.number.trim()) ? null : t('number-missing'),
    signedOn: dayFault(form.signedOn, t('signed-on-missing')),
    signerName: form.signerName.trim() === '' ? t('signer-name-missing') : null,
    signerTitle: form.signerTitle.trim() === '' ? t('signer-title-missing') : null,
    recipients: linesOf(form.recipients).length === 0 ? t('recipients-missing') : null,
    confirmed: needsConfirming && !form.confirmed ? t('confirm-missing') : null,
  };
  const list = Object.entries(errors).flatMap(([name, message]) =>
    message ? [{ fieldId: `issue-${name}`, message }] : [],
  );
  const shown = (name: keyof typeof errors) => (attempt > 0 ? errors[name] : null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!signedOn || list.length > 0) setAttempt((count) => count + 1);
    else {
      send({
        period,
        number: Number(form.number),
        signedOn,
        signerName: form.signerName,
        signerTitle: form.signerTitle,
        recipients: linesOf(form.recipients),
      });
    }
  };

  return (
    <Dialog
      title={t('title')}
      description={t('lead')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary">
          <Stamp aria-hidden />
          {t('open')}
        </Button>
      }
    >
      <form onSubmit={submit} noValidate className="space-y-4 pt-2">
        <FailureNotice
          failure={failure}
          conflict={{ text: t('conflict') }}
          invalid={t('invalid')}
          onReload={() => {
            clear();
            setOpen(false);
          }}
        />
        {attempt > 0 ? <ErrorSummary errors={list} attempt={attempt} /> : null}
        <div className="grid gap-4 sm:grid-cols-2">
          <Field id="issue-number" label={t('number')} error={shown('number')}>
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                value={form.number}
                onChange={set('number')}
              />
            )}
          </Field>
          <DateField
            id="issue-signedOn"
            label={t('signed-on')}
            error={shown('signedOn')}
            value={form.signedOn}
            onValueChange={(text) => setForm((now) => ({ ...now, signedOn: text }))}
          />
          <Field id="issue-signerName" label={t('signer-name')} error={shown('signerName')}>
            {(control) => (
              <>
                <Input
                  {...control}
                  list="issue-signers"
                  autoComplete="off"
                  value={form.signerName}
                  onChange={(event) => nameSigner(event.target.value)}
                />
                <datalist id="issue-signers">
                  {signers.map(({ name, title }) => (
                    <option key={`${name} ${title}`} value={name}>
                      {title}
                    </option>
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <Field
            id="issue-signerTitle"
            label={t('signer-title')}
            hint={t('signer-title-hint')}
            error={shown('signerTitle')}
          >
            {(control) => (
              <Input {...control} value={form.signerTitle} onChange={set('signerTitle')} />
            )}
          </Field>
        </div>
        <Field
          id="issue-recipients"
          label={t('recipients')}
          hint={t('recipients-hint')}
          error={shown('recipients')}
        >
          {(control) => (
            <Textarea {...control} rows={5} value={form.recipients} onChange={set('recipients')} />
          )}
        </Field>
        {needsConfirming ? (
          <Notice tone="warning" title={t('before')}>
            {disagreements > 0 ? <p>{t('disagreements', { count: disagreements })}</p> : null}
            {unapproved > 0 ? <p>{t('unapproved', { count: unapproved })}</p> : null}
            <label className="flex items-center gap-2 font-medium">
              <input
                id="issue-confirmed"
                type="checkbox"
                checked={form.confirmed}
                onChange={(event) =>
                  setForm((now) => ({ ...now, confirmed: event.target.checked }))
                }
              />
              {t('confirm')}
            </label>
          </Notice>
        ) : null}
        <DialogActions confirm={t('submit')} pending={pending} />
      </form>
    </Dialog>
  );
}
