import { beforeEach, expect, it, vi } from 'vitest';
import {
  dropFields,
  dropOldFields,
  formKey,
  keepField,
  loadFields,
} from '@/lib/outbox/kept-fields';

const DAY = 24 * 3_600_000;
const key = formKey(7, '/registers/cable-routes/new', 'entry');

beforeEach(() => {
  const store: Record<string, string> = {};
  // Its keys are its own, as a browser's are
  const methods = {
    getItem: (name: string) => store[name] ?? null,
    setItem: (name: string, value: string) => {
      store[name] = value;
    },
    removeItem: (name: string) => {
      delete store[name];
    },
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(store, {
      get: (_, name) => methods[name as keyof typeof methods] ?? store[String(name)],
    }),
  );
});

it('keeps fields with what stood in them at first, until they stand so again', () => {
  keepField(key, 'name', { from: '', text: 'T' }, 0);
  // The page's own copy of the first text may have followed the typing
  keepField(key, 'name', { from: 'T', text: 'Tuyến' }, 1);
  keepField(key, 'km', { from: '5', text: '6' }, 2);
  expect(loadFields(key, 3)).toEqual({
    name: { from: '', text: 'Tuyến' },
    km: { from: '5', text: '6' },
  });
  keepField(key, 'name', { from: '', text: '' }, 4);
  keepField(key, 'km', { from: '5', text: '5' }, 5);
  expect(Object.keys(localStorage)).toEqual([]);
});

it('is one person’s, one page’s and one form’s', () => {
  keepField(key, 'name', { from: '', text: 'Tuyến' }, 0);
  expect(loadFields(formKey(8, '/registers/cable-routes/new', 'entry'), 0)).toEqual({});
  expect(loadFields(formKey(7, '/registers/post-offices/new', 'entry'), 0)).toEqual({});
  expect(loadFields(formKey(7, '/registers/cable-routes/new', 'other'), 0)).toEqual({});
  dropFields(key);
  expect(loadFields(key, 0)).toEqual({});
});

it('is forgotten after a week, and never in the way of a browser that keeps nothing', () => {
  keepField(key, 'name', { from: '', text: 'Tuyến' }, 0);
  localStorage.setItem('theirs', 'kept');
  dropOldFields(6 * DAY);
  expect(loadFields(key, 6 * DAY)).not.toEqual({});
  expect(loadFields(key, 7 * DAY)).toEqual({});
  dropOldFields(7 * DAY);
  expect(Object.keys(localStorage)).toEqual(['theirs']);
  vi.stubGlobal('localStorage', undefined);
  keepField(key, 'name', { from: '', text: 'Tuyến' }, 0);
  expect(loadFields(key, 0)).toEqual({});
});
