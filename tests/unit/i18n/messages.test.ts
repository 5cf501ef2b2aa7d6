import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import { loadMessages, NAMESPACES } from '@/lib/i18n/messages';

const folder = join(import.meta.dirname, '../../../lib/i18n/messages');

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value] as [string, string]] : leaves(value, here);
  });
}

/** Names and kinds of a message's arguments and tags: `{count, plural, …}` → "count:plural". */
function argumentsOf(message: string): string[] {
  const found = [...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*(?:\}|,\s*(\w+))/g)].map(
    ([, name, kind]) => `${name}:${kind ?? 'text'}`,
  );
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, tag]) => `<${tag}>`);
  return [...new Set([...found, ...tags])].sort();
}

const [vi, en] = await Promise.all([loadMessages('vi'), loadMessages('en')]);

describe('screen texts', () => {
  it.each(LOCALES)('registers every file of messages/%s, and no more', (locale) => {
    const files = readdirSync(join(folder, locale)).map((name) => name.replace(/\.json$/, ''));
    expect(files.sort()).toEqual([...NAMESPACES].sort());
  });

  it.each(NAMESPACES)('has the same keys in both languages: %s', (namespace) => {
    const keys = (tree: Tree) =>
      leaves(tree)
        .map(([key]) => key)
        .sort();
    expect(keys(en[namespace] as Tree)).toEqual(keys(vi[namespace] as Tree));
  });

  it.each(NAMESPACES)('has the same arguments in both languages: %s', (namespace) => {
    const english = new Map(leaves(en[namespace] as Tree));
    for (const [key, message] of leaves(vi[namespace] as Tree)) {
      expect(argumentsOf(english.get(key) ?? ''), `${namespace}.${key}`).toEqual(
        argumentsOf(message),
      );
    }
  });

  it.each(NAMESPACES)('has no empty, undone or badly formed message: %s', (namespace) => {
    for (const [locale, messages] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const errors: string[] = [];
      const t = createTranslator({
        locale,
        messages,
        onError: (error) => errors.push(error.message),
      });
      for (const [key, message] of leaves(messages[namespace] as Tree)) {
        expect(message.trim(), key).not.toBe('');
        expect(message.normalize('NFC'), key).toBe(message);
        const names = argumentsOf(message).filter((name) => !name.startsWith('<'));
        const values = Object.fromEntries(names.map((name) => [name.split(':')[0], 3]));
        const tags = [...message.matchAll(/<(\w+)>/g)].map(([, tag]) => [
          tag,
          (inner: unknown) => inner,
        ]);
        t.rich(`${namespace}.${key}` as never, { ...values, ...Object.fromEntries(tags) } as never);
      }
      expect(errors).toEqual([]);
    }
  });
});
