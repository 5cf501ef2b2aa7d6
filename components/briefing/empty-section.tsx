'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { AddParagraph } from './add-paragraph';
import { useBriefing } from './scope';

/** A section that the data say nothing for: not in the document until somebody writes in it. */
export function EmptySection({ section }: { section: string }) {
  const t = useTranslations('briefing.section');
  const { canEdit } = useBriefing();
  const [open, setOpen] = useState(false);
  return (
    <div className="font-sans text-sm">
      <p className="text-ink-muted">{t('empty')}</p>
      {canEdit && !open ? (
        <Button size="sm" variant="quiet" onClick={() => setOpen(true)}>
          <Plus aria-hidden />
          {t('add')}
        </Button>
      ) : null}
      {open ? (
        <AddParagraph
          section={section}
          behind={null}
          type="paragraph"
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}
