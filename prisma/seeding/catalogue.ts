import { Prisma } from '@/lib/db/generated/client';
import type { Indicator } from '@/lib/domain/indicator';
import { SECTIONS } from '../catalogue/catalogue';

type Transaction = Prisma.TransactionClient;

/** Json columns take the plain arrays and objects of the domain; its types are only stricter. */
const json = (value: unknown) => value as Prisma.InputJsonValue;

async function addSections(tx: Transaction): Promise<Map<string, number>> {
  const select = { id: true, code: true } as const;
  const there = await tx.section.findMany({ select });
  const known = new Set(there.map(({ code }) => code));
  await tx.section.createMany({
    data: SECTIONS.map((section, position) => ({
      code: section.code,
      nameVi: section.name.vi,
      nameEn: section.name.en,
      hintVi: section.hint?.vi ?? null,
      hintEn: section.hint?.en ?? null,
      position,
      reporter: section.reporter,
    })).filter(({ code }) => !known.has(code)),
  });
  const all = await tx.section.findMany({ select });
  return new Map(all.map(({ id, code }) => [code, id]));
}

async function addIndicators(tx: Transaction, sections: Map<string, number>): Promise<void> {
  const there = await tx.indicator.findMany({ select: { code: true } });
  const known = new Set(there.map(({ code }) => code));
  const rows = SECTIONS.flatMap((section) =>
    section.indicators.map((indicator, position) => ({
      code: indicator.code,
      sectionId: sections.get(section.code) ?? 0,
      position,
      kind: indicator.kind,
      valueType: indicator.valueType,
      nameVi: indicator.name.vi,
      nameEn: indicator.name.en,
      measureVi: indicator.measure?.vi ?? null,
      measureEn: indicator.measure?.en ?? null,
      groupVi: indicator.group?.vi ?? null,
      groupEn: indicator.group?.en ?? null,
      ...hintOf(indicator),
      ...basisOf(indicator),
      ...exampleOf(indicator),
      formula: indicator.formula === null ? Prisma.DbNull : json(indicator.formula),
      overTime: indicator.overTime,
      target: indicator.target,
      direction: indicator.direction,
      reporter: indicator.reporter,
      options: json(indicator.options),
      validFrom: indicator.validFrom,
      validTo: indicator.validTo,
    })),
  );
  await tx.indicator.createMany({ data: rows.filter(({ code }) => !known.has(code)) });
}

const hintOf = ({ hint }: Indicator) => ({ hintVi: hint?.vi ?? null, hintEn: hint?.en ?? null });
const basisOf = ({ basis }: Indicator) => ({
  basisVi: basis?.vi ?? null,
  basisEn: basis?.en ?? null,
});
const exampleOf = ({ example }: Indicator) => ({
  exampleVi: example?.vi ?? null,
  exampleEn: example?.en ?? null,
});

/** Rows of before this version had a definition, basis or example get it; a text that is there stays. */
async function completeIndicators(tx: Transaction): Promise<void> {
  const bare = await tx.indicator.findMany({
    where: { OR: [{ hintVi: null }, { basisVi: null }, { exampleVi: null }] },
    select: { code: true, hintVi: true, basisVi: true, exampleVi: true },
  });
  const rows = new Map(bare.map((row) => [row.code, row]));
  for (const indicator of SECTIONS.flatMap((section) => section.indicators)) {
    const row = rows.get(indicator.code);
    if (!row) continue;
    await tx.indicator.update({
      where: { code: indicator.code },
      data: {
        ...(row.hintVi === null ? hintOf(indicator) : {}),
        ...(row.basisVi === null ? basisOf(indicator) : {}),
        ...(row.exampleVi === null ? exampleOf(indicator) : {}),
      },
    });
  }
}

async function addRules(tx: Transaction, sections: Map<string, number>): Promise<void> {
  const there = await tx.rule.findMany({ select: { code: true } });
  const known = new Set(there.map(({ code }) => code));
  const rows = SECTIONS.flatMap((section) =>
    section.rules.map((rule, position) => ({
      code: rule.code,
      sectionId: sections.get(section.code) ?? 0,
      position,
      severity: rule.severity,
      left: json(rule.left),
      comparison: rule.comparison,
      right: json(rule.right),
      messageVi: rule.message.vi,
      messageEn: rule.message.en,
    })),
  );
  await tx.rule.createMany({ data: rows.filter(({ code }) => !known.has(code)) });
}

/**
 * Adds what this version ships and the database has not. What is there already stays as it is: an
 * administrator may have renamed, retired or reordered it.
 */
export async function addCatalogue(tx: Transaction): Promise<void> {
  const sections = await addSections(tx);
  await addIndicators(tx, sections);
  await completeIndicators(tx);
  await addRules(tx, sections);
}
