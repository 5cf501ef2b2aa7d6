import { useTranslations } from 'next-intl';
import { useEffect } from 'react';

/** "Lỗi: …" before the page's title while something in it cannot be right. */
export function useTitlePrefix(shown: boolean): void {
  const prefix = useTranslations('common.form')('error-title-prefix');
  useEffect(() => {
    if (!shown) return;
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [shown, prefix]);
}
