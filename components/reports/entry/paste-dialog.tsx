'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useRef, useState } from 'react';
import { fullName } from '@/components/figures/figure-text';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { detectLegacyText } from '@/lib/format/legacy-text';
import type { FormatLocale } from '@/lib/format/locale';
import { type RegisterPart, registerKey } from './fields';
import type { SectionForm } from './form';
import { fieldText, indicatorIn } from './labels';
import { readBlock } from './paste-block';
import { figureTable } from './paste-guess';
import { PasteCheck, PasteOptionsFields } from './paste-options';
import type { PasteTable } from './paste-plan';
import { PastePreview } from './paste-preview';
import { registerTable } from './paste-register';
import type { Entry } from './use-entry';
import type { Pasted } from './use-paste';

interface PasteDialogProps {
  entry: Entry;
  pasted: Pasted;
  onClose: () => void;
}

const NOT_TAKEN = ['beyond', 'unmatched', 'unreadable', 'not-asked'] as const;

/** What goes where, before it goes: nothing is written until one says so, and then all at once. */
export function PasteDialog({ entry, pasted, onClose }: PasteDialogProps) {
  const t = useTranslations('typing.paste');
  const actions = useTranslations('common.actions');
  const locale = useLocale();
  const announce = useToast();
  const take = useRef<HTMLButtonElement>(null);
  const { form, fields } = entry;
  const { copied, start, fieldId } = pasted;
  const legacy = useMemo(() => detectLegacyText(copied), [copied]);
  const [converted, setConverted] = useState(true);
  const block = useMemo(
    () => readBlock(legacy && converted ? legacy.converted : copied),
    [copied, legacy, converted],
  );
  const table = usePasteTable(form, start);
  const [options, setOptions] = useState(() => table.guess(fields, block));
  const plan = useMemo(() => table.plan(fields, block, options), [table, fields, block, options]);
  const { counts } = plan;
  const left = NOT_TAKEN.filter((of) => counts[of] > 0);
  const cells = Object.keys(plan.fields).length;

  const close = (): void => {
    onClose();
    // After the dialog has gone, which would give the focus to where it was when it opened
    requestAnimationFrame(() => document.getElementById(fieldId)?.focus());
  };

  return (
    <Dialog
      open
      wide
      onOpenChange={close}
      initialFocus={take}
      title={t('title', { count: block.length })}
      description={<p>{t('lead')}</p>}
      footer={
        <>
          <Button
            ref={take}
            variant="primary"
            aria-disabled={cells === 0 || undefined}
            onClick={() => {
              if (cells === 0) return;
              entry.setMany(plan.fields);
              announce(t('done', { count: cells }));
              close();
            }}
          >
            {t('take', { count: cells })}
          </Button>
          <DialogClose>
            <Button>{actions('cancel')}</Button>
          </DialogClose>
        </>
      }
    >
      {legacy ? (
        <PasteCheck
          checked={converted}
          onChange={(now) => {
            setConverted(now);
            setOptions(table.guess(fields, readBlock(now ? legacy.converted : copied)));
          }}
        >
          {t('legacy', { encoding: legacy.encoding })}
        </PasteCheck>
      ) : null}
      <PasteOptionsFields
        block={block}
        table={table}
        options={options}
        onChange={setOptions}
        startName={startName(form, start, locale)}
        plan={plan}
      />
      {left.length > 0 ? (
        <Notice
          tone="warning"
          title={t('left-title', { count: left.reduce((sum, of) => sum + counts[of], 0) })}
        >
          <ul className="list-disc space-y-0.5 ps-4">
            {left.map((of) => (
              <li key={of}>{t(of, { count: counts[of] })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <p role="status" className="text-sm">
        {t('summary', {
          take: counts.take,
          notes: plan.notes,
          same: counts.same,
          blank: counts.blank,
          computed: counts.computed,
        })}
      </p>
      <PastePreview form={form} plan={plan} />
    </Dialog>
  );
}

function usePasteTable(form: SectionForm, start: Pasted['start']): PasteTable {
  const t = useTranslations('reports');
  const locale = useLocale();
  return useMemo(() => {
    if (typeof start === 'string') return figureTable(form, start);
    const key = (part: RegisterPart) => registerKey(start.type, 0, part);
    return registerTable(form, start, (part, code) => fieldText(form, key(part), code, t, locale));
  }, [form, start, t, locale]);
}

function startName(form: SectionForm, start: Pasted['start'], locale: FormatLocale): string {
  if (typeof start === 'string') {
    const indicator = indicatorIn(form, start);
    return indicator ? fullName(indicator, locale) : '';
  }
  const [id] = start.ids;
  const entries = start.type === 'route' ? form.routes : form.postOffices;
  return entries.find((one) => one.id === id)?.name ?? '';
}
