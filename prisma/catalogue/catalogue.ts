import type { CatalogueData } from '@/lib/domain/province';
import { broadcasting } from './broadcasting';
import { cables } from './cables';
import type { SectionDefinition } from './define';
import { email } from './email';
import { internetAgents } from './internet-agents';
import { oneStopShop } from './one-stop-shop';
import { postOffices } from './post-offices';
import { prepaidSim } from './prepaid-sim';
import { publishing } from './publishing';
import { remarks } from './remarks';
import { sanctions } from './sanctions';

/** The ten sections as shipped, in the order of the report. */
export const SECTIONS: readonly SectionDefinition[] = [
  oneStopShop,
  internetAgents,
  postOffices,
  prepaidSim,
  cables,
  email,
  broadcasting,
  publishing,
  sanctions,
  remarks,
];

/** The same, as the pure domain takes it. */
export const CATALOGUE: CatalogueData = {
  sections: SECTIONS.map(({ code, name, hint, reporter }) => ({ code, name, hint, reporter })),
  indicators: SECTIONS.flatMap((section) => section.indicators),
  rules: SECTIONS.flatMap((section) => section.rules),
};
