import createNextIntlPlugin from 'next-intl/plugin';

// What needs no nonce is said here, so that static files and downloads carry it too; the content
// security policy of the pages comes from proxy.ts. HSTS is left to whoever terminates TLS.
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Names the build in the browser: pages kept there for a time without a line live as long as it.
  env: { BUILD_STAMP: Date.now().toString(36) },
  reactStrictMode: true,
  // Native code, workers, or data files found by their own path: to be required, never bundled.
  serverExternalPackages: [
    '@node-rs/argon2',
    'nodemailer',
    'pg',
    'pino',
    'rate-limiter-flexible',
    'workerpool',
  ],
  // `npm run typecheck` checks the types, of tests and tools too; who only starts the application
  // does not wait for it.
  typescript: { ignoreBuildErrors: true },
  // TypeScript 7 has no compiler API in JavaScript; the build calls its command instead.
  experimental: { useTypeScriptCli: true },
  async headers() {
    return [{ source: '/:path*', headers: securityHeaders }];
  },
};

// Messages are compiled while building: no page reads their grammar anew, and none ships its parser.
const withMessages = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    messages: { path: './lib/i18n/messages', format: 'json', locales: 'infer', precompile: true },
  },
});

export default withMessages(nextConfig);
