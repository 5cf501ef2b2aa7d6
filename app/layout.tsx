import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/shell/skip-link';
import { ToastProvider } from '@/components/ui/toast';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { latin, latinMedium, vietnamese, vietnameseMedium } from './fonts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.app');
  return {
    title: { template: `%s · ${t('name')}`, default: t('name') },
    description: t('description'),
    applicationName: t('name'),
    // An office's working tool: its pages are nobody's search results
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: '#083947',
  colorScheme: 'light',
};

/** Dynamic by its cookie: so Next puts the request's nonce on every script it writes. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const fonts = [latin, vietnamese, latinMedium, vietnameseMedium];
  return (
    <html lang={locale} className={fonts.map((font) => font.variable).join(' ')}>
      <body>
        <ClientMessages>
          <SkipLink />
          <ToastProvider>{children}</ToastProvider>
        </ClientMessages>
      </body>
    </html>
  );
}
