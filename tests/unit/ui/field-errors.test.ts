import { describe, expect, it } from 'vitest';
import { fieldErrorsOf } from '@/components/ui/field-errors';

type Field = 'name' | 'day';
const wording = {
  codes: ['missing', 'too-long'] as const,
  say: (code: string, field: Field) => `${field}: ${code}`,
  fieldId: (field: Field) => `form-${field}`,
  fieldOf: (problem: string): Field | undefined => (problem === 'day-taken' ? 'day' : undefined),
  other: 'khác',
};
const failure = (fields: { readonly [F in Field]?: readonly string[] }, rest = {}) => ({
  code: 'invalid',
  message: '',
  fields,
  ...rest,
});

describe('what a form says of a refusal', () => {
  it('is nothing before there is one', () => {
    expect(fieldErrorsOf(null, wording)).toEqual({ fields: {}, summary: [] });
  });

  it('is the first code in the form’s order, in the same words in both places', () => {
    const errors = fieldErrorsOf(failure({ name: ['too-long', 'missing'], day: [] }), wording);
    expect(errors.fields).toEqual({ name: 'name: missing' });
    expect(errors.summary).toEqual([{ fieldId: 'form-name', message: 'name: missing' }]);
  });

  it('has words for a code that it does not know', () => {
    expect(fieldErrorsOf(failure({ day: ['strange'] }), wording).fields.day).toBe('day: other');
  });

  it('stands at the field of a problem that only the database knows', () => {
    const taken = failure({ name: ['missing'] }, { code: 'day-taken', message: 'Trùng ngày' });
    expect(fieldErrorsOf(taken, wording)).toEqual({
      fields: { day: 'Trùng ngày' },
      summary: [{ fieldId: 'form-day', message: 'Trùng ngày' }],
    });
  });

  it('is the whole form’s where no field is wrong', () => {
    expect(fieldErrorsOf(failure({}, { message: 'Hết phiên' }), wording).summary).toEqual([
      { message: 'Hết phiên' },
    ]);
    expect(fieldErrorsOf(failure({}), wording).summary).toEqual([{ message: 'khác' }]);
  });
});
