import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatNumber } from '@/lib/format/numbers';
import { readMoment } from '@/lib/format/read-dates';
import { foldText } from '@/lib/format/text';
import {
  POST_OFFICE_STATE_WORDS,
  ROUTE_STATE_WORDS,
  SUSPENSION_REASON_WORDS,
} from '@/lib/workbook/words';
import { type Fields, isAsked, type RegisterPart, registerKey, routeKey } from './fields';
import type { SectionForm } from './form';
import { choicesOf } from './labels';
import type { PastedCell } from './paste-cell';
import { columnOf, share } from './paste-guess';
import { bareLabel } from './paste-labels';
import {
  type Block,
  cellIn,
  lineOf,
  type PasteOptions,
  type PasteTable,
  type PlannedLine,
  planWith,
  valueIn,
} from './paste-plan';
import { readField } from './reading';

/** Where in a register it was pasted: the entries from there on as they are shown, and the field. */
export interface RegisterStart {
  readonly type: 'route' | 'office';
  readonly ids: readonly number[];
  readonly part: RegisterPart;
}

/** The name of an option in the language of the screen. */
export type OptionName = (part: RegisterPart, code: string) => string;

const PARTS: Readonly<Record<RegisterStart['type'], readonly RegisterPart[]>> = {
  route: ['state', 'percent', 'remark'],
  office: ['state', 'reason', 'since'],
};

/** A register in a section, pasted on at one field of one entry: a column or a block of its states. */
export function registerTable(
  form: SectionForm,
  start: RegisterStart,
  optionName: OptionName,
): PasteTable {
  const parts = PARTS[start.type];
  const read = (part: RegisterPart, cell: string): PastedCell =>
    readPart(form, start.type, part, cell, optionName);
  return {
    roles: ['label', ...parts, 'unused'],
    ways: ['entries'],
    guess: (_, block) => guess(form, start, block, read),
    plan: (fields, block, options) => {
      const changes: Record<string, string> = {};
      const used = parts.filter((part) => options.columns.includes(part));
      const goals = goalsOf(form, start, block, options);
      const cell = cellIn(options);
      const lines = block.flatMap((line, index) => {
        const goal = goals[index] ?? 'beyond';
        const label = cell(line, 'label');
        if (typeof goal === 'string') {
          const pasted = used.map((part) => cell(line, part)).join(' ');
          return [{ ...lineOf(index + 1, label, pasted.trim()), outcome: goal }];
        }
        return used.map((part): PlannedLine => {
          const key = registerKey(start.type, goal, part);
          const pasted = cell(line, part);
          const value = valueIn(form, fields, key, pasted, (text) => read(part, text), options);
          if (value.outcome === 'take') changes[key] = value.text;
          return { ...lineOf(index + 1, label, pasted), key, ...value };
        });
      });
      return withoutUnasked(lines, fields, changes);
    },
  };
}

/** What would go into a field that is not there once all is in is told, and not written. */
function withoutUnasked(
  lines: readonly PlannedLine[],
  fields: Fields,
  changes: Fields,
): ReturnType<typeof planWith> {
  const after = { ...fields, ...changes };
  const told = lines.map((line): PlannedLine => {
    const { key, outcome, pasted } = line;
    const written = outcome === 'take' || (outcome === 'unreadable' && pasted !== '');
    if (key === null || !written || isAsked(after, key)) return line;
    return { ...line, text: line.now, problem: null, outcome: 'not-asked' };
  });
  const unasked = new Set(told.flatMap((one) => (one.outcome === 'not-asked' ? [one.key] : [])));
  const taken = Object.entries(changes).filter(([key]) => !unasked.has(key));
  return planWith(told, Object.fromEntries(taken));
}

const WORDS: Partial<Record<RegisterPart, Readonly<Record<string, string>>>> = {
  state: { ...ROUTE_STATE_WORDS, ...POST_OFFICE_STATE_WORDS },
  reason: SUSPENSION_REASON_WORDS,
};

/** One cell of a spreadsheet as a register's field takes it. */
function readPart(
  form: SectionForm,
  type: RegisterStart['type'],
  part: RegisterPart,
  cell: string,
  optionName: OptionName,
): PastedCell {
  switch (part) {
    case 'state':
    case 'reason': {
      const folded = foldText(cell);
      const words = choicesOf(form, registerKey(type, 0, part)).map((code) => ({
        code,
        names: [code, WORDS[part]?.[code] ?? '', optionName(part, code)].map(foldText),
      }));
      const whole = words.filter(({ names }) => names.includes(folded));
      // "hoạt động" for "Đang hoạt động": part of the name of one option and of no other
      const found = optionOf(
        whole.length > 0 ? whole : words.filter(({ names }) => names.some(holds(folded))),
      );
      return found ? taken(found) : { ok: false, problem: 'not-an-option' };
    }
    case 'percent': {
      const reading = readField(form, routeKey(0, 'percent'), cell);
      if (!reading.ok) return reading;
      return taken(typeof reading.value === 'number' ? formatNumber(reading.value) : '');
    }
    case 'since': {
      const moment = readMoment(cell);
      return moment === undefined
        ? { ok: false, problem: 'not-a-moment' }
        : taken(formatImpreciseDate(moment));
    }
    default:
      return taken(cell.replace(/\s*\n\s*/g, ' '));
  }
}

const SHORTEST = 4;
const holds = (part: string) => (name: string) =>
  part.length >= SHORTEST && ` ${name} `.replaceAll(',', ' ').includes(` ${part} `);
const optionOf = (found: readonly { readonly code: string }[]): string | undefined =>
  found.length === 1 ? found[0]?.code : undefined;

const taken = (text: string): PastedCell => ({ ok: true, text, notAs: null });

interface Named {
  readonly id: number;
  readonly names: readonly string[];
}

function namedIn(form: SectionForm, type: RegisterStart['type']): Named[] {
  return type === 'route'
    ? form.routes.map(({ id, name }) => ({ id, names: [bareLabel(name), bareLabel(name)] }))
    : form.postOffices.map(({ id, name, commune }) => ({
        id,
        names: [bareLabel(name), shortName(bareLabel(name)), bareLabel(commune)],
      }));
}

/** As offices shorten it: "BĐVHX Vĩnh Lợi", "xã Vĩnh Lợi". */
const shortName = (bare: string): string =>
  bare.replace(/^(diem )?(buu dien van hoa xa|buu dien vhx|bd ?vhx|xa|phuong|thi tran) /, '');

/** The one entry of this name, or in the commune of this name; two like it are none. */
function idOf(named: readonly Named[], label: string): number | undefined {
  const bare = bareLabel(label);
  if (bare === '') return undefined;
  const own = named.filter(({ names }) => names[0] === bare);
  const short = shortName(bare);
  const found = own.length > 0 ? own : named.filter(({ names }) => names.slice(1).includes(short));
  return found.length === 1 ? found[0]?.id : undefined;
}

function goalsOf(
  form: SectionForm,
  { type, ids }: RegisterStart,
  block: Block,
  { by, header, columns }: PasteOptions,
): (number | 'heading' | 'unmatched' | 'beyond' | 'blank')[] {
  const named = namedIn(form, type);
  const label = columns.indexOf('label');
  const body = (header ? block.slice(1) : block).map((line, index) => {
    if (by === 'rows') return ids[index] ?? 'beyond';
    return idOf(named, line[label] ?? '') ?? (line.some(Boolean) ? 'unmatched' : 'blank');
  });
  return header ? ['heading', ...body] : body;
}

/** How the heading of a column begins, as offices and the Excel form write it. */
const HEADS: Readonly<Record<RegisterPart, RegExp>> = {
  state: /^(tinh trang|state)/,
  percent: /^(ty le|phan tram|%|percent)/,
  remark: /^(ghi chu|remark|note)/,
  reason: /^(ly do|reason)/,
  since: /^(tam ngung tu|ngung tu|tu |since)/,
};

/**
 * Names are known by the register; what stands in the other columns by their headings, else by what
 * can be read in those behind the names. Without names the columns follow the form's order.
 */
function guess(
  form: SectionForm,
  { type, part: start }: RegisterStart,
  block: Block,
  read: (part: RegisterPart, cell: string) => PastedCell,
): PasteOptions {
  const named = namedIn(form, type);
  const parts = PARTS[type];
  const [head = [], ...rest] = block;
  const positions = head.map((_, at) => at);
  const isName = (cell: string) => idOf(named, cell) !== undefined;
  const label = positions.find((at) => share(columnOf(block, at), isName) >= 0.5) ?? -1;
  const heads = head.map((cell) => parts.find((part) => HEADS[part].test(foldText(cell))));
  const isHeaded = rest.length > 0 && heads.some(Boolean);
  const free = new Set(parts);
  const columns = positions.map((at) => {
    if (at === label) return 'label' as const;
    const cells = columnOf(block, at);
    const readable = (part: RegisterPart) =>
      at > label && share(cells, (cell) => read(part, cell).ok) >= 0.5;
    const role = isHeaded
      ? heads[at]
      : label === -1
        ? parts[parts.indexOf(start) + at]
        : parts.find((part) => free.has(part) && readable(part));
    if (role === undefined || !free.has(role)) return 'unused' as const;
    free.delete(role);
    return role;
  });
  return {
    by: label === -1 ? 'rows' : 'labels',
    computedToo: false,
    header: isHeaded,
    columns,
    clearBlanks: false,
    notation: 'vi',
  };
}
