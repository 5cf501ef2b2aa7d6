import type { MetadataRoute } from 'next';
import messages from '@/lib/i18n/messages/vi/common.json';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: messages.app.name,
    short_name: messages.app.name,
    description: messages.app.description,
    lang: 'vi',
    id: '/',
    start_url: '/',
    display: 'standalone',
    background_color: '#f5f6f3',
    theme_color: '#083947',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
}
