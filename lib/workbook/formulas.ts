import type { Indicator } from '@/lib/domain/indicator';
import type { Formula, LinearForm } from '@/lib/domain/linear-form';
import { type Address, BEFORE_COLUMN, reference, VALUE_COLUMN } from './addresses';
import { columnLetters, inSheet } from './sheet-model';
import { POST_OFFICE_STATE_WORDS, ROUTE_STATE_WORDS, SUSPENSION_REASON_WORDS } from './words';

// Formulas give the empty text where the application says "unknown": as soon as one part is blank.

interface Parts {
  readonly references: string[];
  readonly sum: string;
}

/** null when one of the indicators is not in this workbook: then nothing can be computed from it. */
function partsOf(
  form: LinearForm,
  addresses: ReadonlyMap<string, Address>,
  sheet: string,
): Parts | null {
  const terms = form.map(({ indicator, sign, at }) => {
    const address = addresses.get(indicator);
    const column = columnLetters(at === 'previous' ? BEFORE_COLUMN : VALUE_COLUMN);
    return address ? { sign, at: reference(address, column, sheet) } : null;
  });
  if (terms.length === 0 || terms.includes(null)) return null;
  const known = terms.filter((term) => term !== null);
  const sum = known
    .map(({ sign, at }, index) => (sign < 0 ? `-${at}` : index > 0 ? `+${at}` : at))
    .join('');
  return { references: known.map(({ at }) => at), sum };
}

const whenKnown = (references: readonly string[], then: string): string =>
  `IF(COUNT(${references.join(',')})=${references.length},${then},"")`;

/** An indicator's formula as live one of a sheet. */
export function derivedFormula(
  formula: Formula,
  addresses: ReadonlyMap<string, Address>,
  sheet: string,
): string | null {
  if (formula.type === 'sum') {
    const parts = partsOf(formula.form, addresses, sheet);
    return parts && whenKnown(parts.references, `ROUND(${parts.sum},6)`);
  }
  const above = partsOf(formula.numerator, addresses, sheet);
  const below = partsOf(formula.denominator, addresses, sheet);
  if (!above || !below) return null;
  const references = [...new Set([...above.references, ...below.references])];
  return whenKnown(references, `IF((${below.sum})<>0,(${above.sum})/(${below.sum}),"")`);
}

/** Cells of one column of a register's sheet. */
export interface RegisterRanges {
  readonly routes: { readonly state: string; readonly km: string } | null;
  readonly postOffices: { readonly state: string; readonly reason: string } | null;
}

export const registerRange = (
  sheet: string,
  column: number,
  firstRow: number,
  count: number,
): string => {
  const letters = columnLetters(column);
  return inSheet(sheet, `$${letters}$${firstRow}:$${letters}$${firstRow + count - 1}`);
};

const quoted = (text: string): string => `"${text}"`;
const complete = (range: string, then: string): string => `IF(COUNTBLANK(${range})>0,"",${then})`;

function routeFormula(code: string, { state, km }: { state: string; km: string }): string | null {
  const count = (word: string) => complete(state, `COUNTIF(${state},${quoted(word)})`);
  const done = `(${state}=${quoted(ROUTE_STATE_WORDS.done)})`;
  switch (code) {
    case 'cable-routes-not-started':
      return count(ROUTE_STATE_WORDS['not-started']);
    case 'cable-routes-in-progress':
      return count(ROUTE_STATE_WORDS['in-progress']);
    case 'cable-routes-done':
      return count(ROUTE_STATE_WORDS.done);
    case 'cable-km-done':
      return complete(
        state,
        `IF(SUMPRODUCT(${done}*(${km}=""))>0,"",ROUND(SUMPRODUCT(${done}*1,${km}),6))`,
      );
    default:
      return null;
  }
}

function postOfficeFormula(
  code: string,
  { state, reason }: { state: string; reason: string },
): string | null {
  const suspended = quoted(POST_OFFICE_STATE_WORDS.suspended);
  if (code === 'post-offices-operating') {
    return complete(state, `COUNTIF(${state},${quoted(POST_OFFICE_STATE_WORDS.operating)})`);
  }
  if (code === 'post-offices-suspended') return complete(state, `COUNTIF(${state},${suspended})`);
  const because = Object.entries(SUSPENSION_REASON_WORDS).find(
    ([of]) => code === `post-offices-suspended-${of}`,
  );
  if (!because) return null;
  const unexplained = `SUMPRODUCT((${state}=${suspended})*(${reason}=""))`;
  return complete(
    state,
    `IF(${unexplained}>0,"",COUNTIFS(${state},${suspended},${reason},${quoted(because[1])}))`,
  );
}

/** A figure counted from a register, where the sheet can count it; null where it does not change. */
export function registerFormula(
  { code }: Pick<Indicator, 'code'>,
  { routes, postOffices }: RegisterRanges,
): string | null {
  return (
    (routes && routeFormula(code, routes)) ?? (postOffices && postOfficeFormula(code, postOffices))
  );
}
