'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { EntryDesk, RegisterName } from '@/lib/domain/registers/registered';
import { formatQuarterInText } from '@/lib/format/quarters';
import { FormDialog } from './form-dialog';
import { QuarterField } from './quarter-field';
import { fieldId } from './use-field-errors';
import { entryHref, registerHref } from './view';

interface Key {
  register: RegisterName;
  id: number;
  version: number;
}

interface EntryActionsProps {
  register: RegisterName;
  id: number;
  name: string;
  desk: EntryDesk;
  actions: {
    close: SendAction<Key & { from: string; reason: string }, unknown>;
    reopen: SendAction<Key, unknown>;
    remove: SendAction<Key, unknown>;
  };
}

/** What the unit can do with an entry; what cannot be removed says why and what to do instead. */
export function EntryActions({ register, id, name, desk, actions }: EntryActionsProps) {
  const t = useTranslations('registers.actions');
  const announce = useToast();
  const router = useRouter();
  if (!desk.may.edit) return null;
  const key = { register, id, version: desk.version };
  return (
    <>
      <LinkButton href={`${entryHref(register, id)}/edit`}>{t('edit')}</LinkButton>
      {desk.may.close && desk.closable.length > 0 ? (
        <FormDialog
          label={t('close')}
          title={t('close-title', { name })}
          lead={t('close-lead')}
          confirm={t('close')}
          action={actions.close}
          values={(form) => ({
            ...key,
            from: String(form.get('from') ?? ''),
            reason: String(form.get('reason') ?? ''),
          })}
          fields={['from', 'reason']}
          done={t('closed', { name })}
        >
          {(errors) => (
            <>
              <QuarterField
                name="from"
                label={t('close-from')}
                hint={t('close-from-hint')}
                errors={errors}
                quarters={desk.closable}
                chosen={desk.closable.at(-1)}
              />
              <Field id={fieldId('reason')} label={t('close-reason')} error={errors.reason}>
                {(control) => (
                  <Textarea {...control} name="reason" rows={3} required maxLength={500} />
                )}
              </Field>
            </>
          )}
        </FormDialog>
      ) : null}
      {desk.may.reopen ? (
        <ConfirmDialog
          trigger={<Button>{t('reopen')}</Button>}
          title={t('reopen-title', { name })}
          lead={t('reopen-lead')}
          confirm={t('reopen')}
          action={actions.reopen}
          input={key}
          onDone={() => announce(t('reopened', { name }))}
        />
      ) : null}
      {desk.carriedIn === null ? (
        <ConfirmDialog
          trigger={<Button>{t('remove')}</Button>}
          title={t('remove-title', { name })}
          lead={t('remove-lead')}
          confirm={t('remove')}
          danger
          action={actions.remove}
          input={key}
          onDone={() => {
            announce(t('removed', { name }));
            router.push(registerHref(register));
          }}
        />
      ) : (
        <CannotRemove name={name} carriedIn={desk.carriedIn} />
      )}
    </>
  );
}

function CannotRemove({ name, carriedIn }: { name: string; carriedIn: PeriodCode }) {
  const t = useTranslations('registers.actions');
  const common = useTranslations('common.actions');
  const locale = useLocale();
  return (
    <Dialog
      title={t('cannot-remove-title', { name })}
      description={t('cannot-remove-lead', { period: formatQuarterInText(carriedIn, locale) })}
      trigger={<Button>{t('remove')}</Button>}
      footer={
        <DialogClose>
          <Button>{common('close')}</Button>
        </DialogClose>
      }
    />
  );
}
