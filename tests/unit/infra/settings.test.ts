import path from 'node:path';
import { expect, test } from 'vitest';
import { localAddress } from '@/lib/launch/address';
import { readSettings, SettingsError } from '@/lib/launch/settings';

test('without any variable: port 3000, the embedded database and its demonstration', () => {
  expect(readSettings({}, [])).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: path.resolve('.data'),
    databaseUrl: undefined,
    demo: true,
    demoPassword: undefined,
    dev: false,
  });
});

test('an empty variable is one that is not set', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: ' ', DEMO: '', DATA_DIR: '' }, [])).toEqual(
    readSettings({}, []),
  );
});

test.each([
  [undefined, undefined, true],
  [undefined, '0', false],
  ['postgresql://h/d', undefined, false],
  ['postgresql://h/d', '1', true],
])('DATABASE_URL=%s DEMO=%s: demonstration %s', (DATABASE_URL, DEMO, demo) => {
  expect(readSettings({ DATABASE_URL, DEMO }, []).demo).toBe(demo);
});

test.each(['0', '65536', '80a', '-1', '3.5'])('PORT=%s is refused in both languages', (PORT) => {
  expect(() => readSettings({ PORT }, [])).toThrow(SettingsError);
  expect(() => readSettings({ PORT }, [])).toThrow(/không phải[\s\S]*is not a port/);
});

test('DEMO takes 1 or 0 only', () => {
  expect(() => readSettings({ DEMO: 'yes' }, [])).toThrow(SettingsError);
});

test.each([
  ['0.0.0.0', 'http://localhost:3000'],
  ['::', 'http://localhost:3000'],
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['::1', 'http://[::1]:3000'],
])('HOST=%s is opened at %s', (host, address) => {
  expect(localAddress(3000, host)).toBe(address);
});
