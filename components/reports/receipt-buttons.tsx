'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useCopy } from '@/components/ui/use-copy';
import { drawReceipt, type ReceiptContent } from './receipt-picture';

interface ReceiptButtonsProps {
  content: ReceiptContent;
  /** Of the picture, without its ending. */
  fileName: string;
}

/** The receipt on paper, as text for a chat, or as a picture to send on. */
export function ReceiptButtons({ content, fileName }: ReceiptButtonsProps) {
  const t = useTranslations('reports.receipt');
  const announce = useToast();
  const copy = useCopy();
  const words = { copied: t('copied'), refused: t('not-copied') };
  const save = async (): Promise<void> => {
    try {
      const url = URL.createObjectURL(await pictureOf(content));
      const link = document.createElement('a');
      link.href = url;
      link.download = `${fileName}.png`;
      link.click();
      URL.revokeObjectURL(url);
      announce(t('picture-saved'));
    } catch {
      announce(t('picture-failed'), 'error');
    }
  };
  return (
    <>
      <Button variant="primary" onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button onClick={() => void copy(textOf(content), words)}>{t('copy')}</Button>
      <Button onClick={() => void save()}>{t('picture')}</Button>
    </>
  );
}

const textOf = ({ title, rows }: ReceiptContent): string =>
  [title, ...rows.map(([name, value]) => `${name}: ${value}`)].join('\n');

async function pictureOf(content: ReceiptContent): Promise<Blob> {
  // Before the page's own font is there the canvas would draw in another one.
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  drawReceipt(canvas, content, getComputedStyle(document.body).fontFamily);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png');
  });
}
