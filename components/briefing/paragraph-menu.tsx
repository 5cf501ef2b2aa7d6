'use client';

import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  FileDiff,
  ListPlus,
  type LucideIcon,
  Trash2,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Menu, MenuAction } from '@/components/ui/menu';
import type { EntryView } from '@/lib/briefing/edit/view';
import { start } from './names';
import type { ParagraphAct } from './use-paragraph';

interface ParagraphMenuProps {
  entry: EntryView;
  onAct: (act: ParagraphAct) => void;
  onCompare: () => void;
  onAdd: () => void;
}

export function ParagraphMenu({ entry, onAct, onCompare, onAdd }: ParagraphMenuProps) {
  const t = useTranslations('briefing.paragraph');
  const item = (Icon: LucideIcon, label: string, onSelect: () => void) => (
    <MenuAction onSelect={onSelect}>
      <Icon aria-hidden />
      {label}
    </MenuAction>
  );
  return (
    <Menu
      trigger={
        <Button
          size="sm"
          variant="quiet"
          data-menu
          aria-label={t('more-of', { start: start(entry.text) })}
        >
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      {item(ArrowUp, t('up'), () => onAct('up'))}
      {item(ArrowDown, t('down'), () => onAct('down'))}
      {item(ListPlus, t('add-below'), onAdd)}
      {entry.edited && !entry.added ? item(FileDiff, t('compare'), onCompare) : null}
      {item(Trash2, t('drop'), () => onAct('drop'))}
    </Menu>
  );
}
