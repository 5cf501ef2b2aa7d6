import { channel } from 'node:diagnostics_channel';
import { afterEach, expect, test, vi } from 'vitest';

const PRELOADED: string = '@/lib/launch/peer-address.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The header that is left of a request that came over a connection from an address. */
function leftOf(remoteAddress: string | undefined): string | undefined {
  const request = { headers: { 'x-forwarded-for': '203.0.113.9' } };
  channel('http.server.request.start').publish({ request, socket: { remoteAddress } });
  return request.headers['x-forwarded-for'];
}

// First: what subscribed once stays.
test('a proxy elsewhere is believed when it was said to be trusted', async () => {
  vi.stubEnv('TRUST_PROXY', '1');
  await import(PRELOADED);
  expect(leftOf('192.0.2.7')).toBe('203.0.113.9');
});

test('an address made up by the caller is not believed, that of a proxy on this machine is', async () => {
  vi.stubEnv('TRUST_PROXY', '');
  await import(PRELOADED);
  for (const peer of ['192.0.2.7', '::ffff:10.0.0.5', 'fd00::2', '::ffff:128.0.0.1', undefined]) {
    expect(leftOf(peer), peer).toBeUndefined();
  }
  for (const peer of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
    expect(leftOf(peer), peer).toBe('203.0.113.9');
  }
});
