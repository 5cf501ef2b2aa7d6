import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { startSession } from '@/lib/auth/sessions';
import { ConflictError, NotFoundError, ProblemError } from '@/lib/data/errors';
import { db } from '@/lib/db/client';
import { ROLES, type Role, type Viewer } from '@/lib/domain/access';
import { bytesOf, mapJson } from '../support/boundary-json';
import { aKeptMap } from '../support/boundary-map';
import { demoDatabase } from '../support/demo-database';
import { keptFile } from '../support/kept-file';
import { viewerOf } from '../support/viewers';

// Every exported function of lib/data, called by every role for its own unit and for another one.
// Versions are wrong on purpose: who is let in meets a conflict, and nothing is written.

const modules = import.meta.glob('../../lib/data/*-{queries,commands}.ts', {
  eager: true,
}) as Record<string, Record<string, unknown>>;

/** Đức Hòa's report is submitted in the demonstration, so each transition has something to refuse. */
const OWN = '802';
const OTHER = '803';
const PERIOD = '2013-Q2';
const WRONG_VERSION = 9_999;

type Unit = typeof OWN | typeof OTHER | 'so-tttt';

interface Row {
  readonly call: (viewer: Viewer, unit: Unit) => Promise<unknown>;
  /** Roles let in for their own unit: the Department's people own the Department's report. */
  readonly own: readonly Role[];
  /** Roles let in for another unit's record. */
  readonly other: readonly Role[];
}

const UNIT: readonly Role[] = ['unit-officer', 'unit-leader', 'broadcaster'];
const DEPARTMENT: readonly Role[] = ['reviewer', 'department-leader', 'inspector'];
const PROVINCE: readonly Role[] = [...DEPARTMENT, 'admin'];
const FILING: readonly Role[] = ['unit-officer', 'unit-leader', 'reviewer', 'department-leader'];
const SIGNING: readonly Role[] = ['unit-leader', 'department-leader'];
const REVIEWING: readonly Role[] = ['reviewer', 'department-leader'];
const KEEPING: readonly Role[] = ['unit-officer', 'unit-leader'];
const everyone = { own: ROLES, other: ROLES };
const province = { own: PROVINCE, other: PROVINCE };
const ADMIN: readonly Role[] = ['admin'];
const writing = { own: REVIEWING, other: REVIEWING };
const QUARTER_KEEPING: readonly Role[] = ['department-leader', 'admin'];
const quarterKeeping = { own: QUARTER_KEEPING, other: QUARTER_KEEPING };
const administration = { own: ADMIN, other: ADMIN };
const reviewing = { own: REVIEWING, other: REVIEWING };
const A_TASK = {
  task: 1,
  version: WRONG_VERSION,
  text: 'Làm',
  section: null,
  addressees: 'Các đơn vị',
  dueOn: null,
};
const AN_ACCOUNT = {
  username: 'dept.reviewer',
  displayName: 'Trần Thị An',
  title: null,
  role: 'reviewer',
  unit: null,
  email: null,
  phone: null,
};

const A_PARAGRAPH = {
  period: PERIOD,
  section: 'general',
  key: 'general.reports',
  version: WRONG_VERSION,
};

const A_PLACE = { kind: 'briefing', period: PERIOD };

const inSection = (name: string, section: string) => (viewer: Viewer, unit: Unit) =>
  dataFunction(name)(viewer, {
    place: { kind: 'report', period: PERIOD, unit, section },
    part: 'open',
  });

const SOME_DAYS = {
  dataFrom: '2013-04-01',
  dataTo: '2013-06-30',
  opensOn: '2013-06-03',
  dueOn: '2013-06-20',
  reviewOn: '2013-06-27',
  meetingOn: '2013-07-05',
  reminderDays: [],
};

const key = (unit: Unit) => ({ period: PERIOD, unit, version: WRONG_VERSION });

/** The functions under test, by module and name. */
function dataFunction(name: string): (...args: unknown[]) => Promise<unknown> {
  const [file, fn = ''] = name.split('.');
  const found = modules[`../../lib/data/${file}.ts`]?.[fn];
  if (typeof found !== 'function') throw new Error(`No such function: ${name}`);
  return found as (...args: unknown[]) => Promise<unknown>;
}

const emptySave = (unit: Unit) => ({
  ...key(unit),
  values: {},
  notes: {},
  remark: '',
  explanations: {},
  routes: [],
  postOffices: [],
});

const save = (section: string) => (viewer: Viewer, unit: Unit) =>
  dataFunction('section-commands.saveSection')(viewer, { ...emptySave(unit), section });

const figuresOf = (unit: string) => (viewer: Viewer) =>
  dataFunction('figure-queries.listFigures')(viewer, {
    from: PERIOD,
    to: PERIOD,
    unit,
    indicators: [],
    sections: [],
    standing: 'received',
    skip: 0,
    size: 10,
  });

/** The Department has no register of its own: for its people a unit's entry stands in. */
const withRegister = (unit: Unit): string => (unit === 'so-tttt' ? OTHER : unit);

async function anEntry(register: 'cableRoute' | 'postOffice', unit: Unit): Promise<number> {
  const of = {
    where: { unit: { code: withRegister(unit) } },
    orderBy: { id: 'asc' },
    select: { id: true },
  } as const;
  const row = await (register === 'cableRoute'
    ? db.cableRoute.findFirstOrThrow(of)
    : db.postOffice.findFirstOrThrow(of));
  return row.id;
}

/** A list lets in whoever finds an entry of the unit in it. */
const listed = (name: string) => async (viewer: Viewer, unit: Unit) => {
  const { entries } = (await dataFunction(`register-queries.${name}`)(viewer, PERIOD)) as {
    entries: { unit: { code: string } }[];
  };
  if (!entries.some((entry) => entry.unit.code === withRegister(unit))) throw new NotFoundError();
};

const A_ROUTE = {
  name: 'Đường thử',
  from: 'A',
  to: 'B',
  km: 9,
  enterprises: [],
  kind: 'tidying',
  phase: null,
  originalDeadline: '2013-Q4',
};

const onEntry = (name: string, input: object) => async (viewer: Viewer, unit: Unit) =>
  dataFunction(name)(viewer, {
    ...{ register: 'post-offices', version: WRONG_VERSION, ...input },
    id: await anEntry('postOffice', unit),
  });

const addFile = (section: string | null) => (viewer: Viewer, unit: Unit) =>
  dataFunction('attachment-commands.addAttachment')(
    viewer,
    { period: PERIOD, unit, section, name: 'trống.pdf' },
    async () => new Uint8Array(),
  );

/** Each call has a file of its own, for whoever is let in may take it away. */
const onFile =
  (name: string, where: 'submitted' | 'on the desk') => async (viewer: Viewer, unit: Unit) =>
    dataFunction(name)(viewer, (await keptFile(unit, '2013-Q1', where)).id);

async function sentMail(): Promise<{ id: number }> {
  const [period, unit] = await Promise.all([
    db.period.findUniqueOrThrow({ where: { code: PERIOD } }),
    db.unit.findFirstOrThrow({ where: { code: OWN } }),
  ]);
  const once = randomUUID();
  return db.outboxMail.create({
    data: {
      key: once,
      messageId: once,
      toAddress: 'canbo@longan.example.vn',
      subject: '',
      body: '',
      state: 'sent',
      sentAt: new Date(),
      reminder: {
        create: {
          key: once,
          periodId: period.id,
          unitId: unit.id,
          automatic: false,
          at: new Date(),
        },
      },
    },
  });
}

const MATRIX: Record<string, Row> = {
  'attachment-commands.addAttachment': {
    call: addFile(null),
    own: FILING,
    other: [],
  },
  'attachment-commands.addAttachment (sanctions)': {
    call: addFile('sanctions'),
    own: [...FILING, 'inspector'],
    other: [],
  },
  'attachment-commands.addAttachment (broadcasting)': {
    call: addFile('broadcasting'),
    own: UNIT,
    other: [],
  },
  'attachment-commands.removeAttachment': {
    call: onFile('attachment-commands.removeAttachment', 'on the desk'),
    own: FILING,
    other: [],
  },
  'attachment-queries.getAttachment (submitted)': {
    call: onFile('attachment-queries.getAttachment', 'submitted'),
    own: ROLES,
    other: PROVINCE,
  },
  'attachment-queries.getAttachment (on the desk)': {
    call: onFile('attachment-queries.getAttachment', 'on the desk'),
    own: [...UNIT, ...DEPARTMENT],
    other: [],
  },
  'catalogue-queries.getCatalogue': {
    call: (viewer) => dataFunction('catalogue-queries.getCatalogue')(viewer, PERIOD),
    ...everyone,
  },
  'catalogue-queries.getCatalogues': {
    call: (viewer) => dataFunction('catalogue-queries.getCatalogues')(viewer, [PERIOD]),
    ...everyone,
  },
  'explorer-queries.exploreFigures': {
    call: (viewer) =>
      dataFunction('explorer-queries.exploreFigures')(
        viewer,
        { indicator: ['on-time-rate'], unit: [], figures: 'received' },
        { from: '2013-Q1', to: '2013-Q1' },
      ),
    ...province,
  },
  'figure-history-queries.getFigureHistory': {
    call: (viewer, unit) =>
      dataFunction('figure-history-queries.getFigureHistory')(
        viewer,
        PERIOD,
        unit,
        'sanction-records',
      ),
    own: ROLES,
    other: PROVINCE,
  },
  'figure-queries.listFigures': {
    call: (viewer, unit) => figuresOf(unit)(viewer),
    own: ROLES,
    other: PROVINCE,
  },
  'figure-queries.listFigures (totals)': {
    call: figuresOf('80'),
    ...province,
  },
  'period-queries.listPeriods': {
    call: (viewer) => dataFunction('period-queries.listPeriods')(viewer),
    ...everyone,
  },
  'period-queries.getPeriod': {
    call: (viewer) => dataFunction('period-queries.getPeriod')(viewer, PERIOD),
    ...everyone,
  },
  'period-queries.getCurrentPeriod': {
    call: (viewer) => dataFunction('period-queries.getCurrentPeriod')(viewer),
    ...everyone,
  },
  'period-queries.getLastReportedPeriod': {
    call: (viewer) => dataFunction('period-queries.getLastReportedPeriod')(viewer),
    ...everyone,
  },
  'period-queries.getWorkingDayAfter': {
    call: (viewer) => dataFunction('period-queries.getWorkingDayAfter')(viewer, 3),
    ...everyone,
  },
  'period-settings-queries.getPeriodSettings': {
    call: (viewer) => dataFunction('period-settings-queries.getPeriodSettings')(viewer, PERIOD),
    ...quarterKeeping,
  },
  'period-settings-queries.getProposedPeriod': {
    call: (viewer) => dataFunction('period-settings-queries.getProposedPeriod')(viewer),
    ...quarterKeeping,
  },
  'period-commands.createPeriod': {
    // Not the next one: who is let in meets a conflict.
    call: (viewer) =>
      dataFunction('period-commands.createPeriod')(viewer, { period: '2020-Q1', ...SOME_DAYS }),
    ...quarterKeeping,
  },
  'period-commands.updatePeriod': {
    call: (viewer) =>
      dataFunction('period-commands.updatePeriod')(viewer, {
        period: PERIOD,
        version: WRONG_VERSION,
        ...SOME_DAYS,
      }),
    ...quarterKeeping,
  },
  'period-commands.lockPeriod': {
    call: async (viewer) => {
      const input = { period: '2012-Q1', reason: 'vì' };
      await dataFunction('period-commands.lockPeriod')(viewer, input);
      await dataFunction('period-commands.unlockPeriod')(viewer, input);
    },
    ...quarterKeeping,
  },
  'period-commands.unlockPeriod': {
    // Not locked: who is let in meets a conflict.
    call: (viewer) =>
      dataFunction('period-commands.unlockPeriod')(viewer, { period: PERIOD, reason: 'vì' }),
    ...quarterKeeping,
  },
  'extension-queries.getExtension': {
    call: async (viewer, unit) => {
      const period = (await dataFunction('period-queries.getPeriod')(viewer, PERIOD)) as {
        id: number;
      };
      const { id: unitId } = await db.unit.findFirstOrThrow({ where: { code: unit } });
      await dataFunction('extension-queries.getExtension')(viewer, { periodId: period.id, unitId });
    },
    own: ROLES,
    other: PROVINCE,
  },
  'extension-commands.grantExtension': {
    call: (viewer, unit) =>
      dataFunction('extension-commands.grantExtension')(viewer, {
        period: PERIOD,
        unit,
        seen: null,
        dueOn: '2013-06-01',
        reason: 'vì',
      }),
    own: REVIEWING,
    other: REVIEWING,
  },
  'extension-commands.withdrawExtension': {
    call: (viewer, unit) =>
      dataFunction('extension-commands.withdrawExtension')(viewer, {
        period: PERIOD,
        unit,
        seen: '2013-06-01',
        reason: 'vì',
      }),
    own: REVIEWING,
    other: REVIEWING,
  },
  'unit-queries.listReportingUnits': {
    call: async (viewer, unit) => {
      const period = await dataFunction('period-queries.getPeriod')(viewer, PERIOD);
      const units = (await dataFunction('unit-queries.listReportingUnits')(viewer, period)) as {
        code: string;
      }[];
      if (!units.some(({ code }) => code === unit)) throw new NotFoundError();
    },
    own: ROLES,
    other: PROVINCE,
  },
  'unit-queries.listSuccessions': {
    call: (viewer) => dataFunction('unit-queries.listSuccessions')(viewer),
    ...everyone,
  },
  'unit-queries.getOwnUnit': {
    call: (viewer) => dataFunction('unit-queries.getOwnUnit')(viewer),
    ...everyone,
  },
  'unit-queries.getProvince': {
    call: (viewer) => dataFunction('unit-queries.getProvince')(viewer),
    ...everyone,
  },
  'own-report-queries.listOwnReports': {
    call: (viewer) => dataFunction('own-report-queries.listOwnReports')(viewer),
    own: [...UNIT, ...DEPARTMENT],
    other: [...UNIT, ...DEPARTMENT],
  },
  'report-queries.getReport': {
    call: (viewer, unit) => dataFunction('report-queries.getReport')(viewer, PERIOD, unit),
    own: ROLES,
    other: PROVINCE,
  },
  'report-changes-queries.getReportChanges': {
    call: (viewer, unit) =>
      dataFunction('report-changes-queries.getReportChanges')(viewer, PERIOD, unit),
    own: [...UNIT, ...DEPARTMENT],
    other: [],
  },
  'revision-queries.getRevision': {
    call: (viewer, unit) =>
      dataFunction('revision-queries.getRevision')(viewer, '2013-Q1', unit, 1),
    own: ROLES,
    other: PROVINCE,
  },
  'series-queries.getUnitHistory': {
    call: (viewer, unit) => dataFunction('series-queries.getUnitHistory')(viewer, unit),
    own: ROLES,
    other: PROVINCE,
  },
  'series-queries.getIndicatorHistory': {
    call: (viewer) => dataFunction('series-queries.getIndicatorHistory')(viewer, 'on-time-rate'),
    ...province,
  },
  'series-queries.getProvinceRange': {
    call: (viewer) => dataFunction('series-queries.getProvinceRange')(viewer, '2012-Q4', '2013-Q1'),
    ...province,
  },
  'series-queries.getRecentQuarters': {
    call: (viewer) => dataFunction('series-queries.getRecentQuarters')(viewer, '2013-Q1'),
    ...province,
  },
  'section-commands.saveSection': {
    call: save('one-stop-shop'),
    own: ['unit-officer', 'unit-leader'],
    other: [],
  },
  'section-commands.saveSectionOnce': {
    call: (viewer, unit) =>
      dataFunction('section-commands.saveSectionOnce')(
        viewer,
        { ...emptySave(unit), section: 'one-stop-shop' },
        { key: 'never-kept', digest: '' },
      ),
    own: ['unit-officer', 'unit-leader'],
    other: [],
  },
  'section-commands.saveSection (broadcasting)': {
    call: save('broadcasting'),
    own: [...UNIT],
    other: [],
  },
  'section-commands.saveSection (sanctions)': {
    call: save('sanctions'),
    own: ['unit-officer', 'unit-leader', ...DEPARTMENT],
    other: [],
  },
  'workbook-commands.applyWorkbook': {
    call: (viewer, unit) =>
      dataFunction('workbook-commands.applyWorkbook')(viewer, {
        period: PERIOD,
        unit,
        file: 'bieu.xlsx',
        sections: [{ section: 'sanctions', version: WRONG_VERSION, cells: {}, entries: [] }],
      }),
    own: ['unit-officer', 'unit-leader', ...DEPARTMENT],
    other: [],
  },
  'report-commands.requestSignature': {
    call: (viewer, unit) => dataFunction('report-commands.requestSignature')(viewer, key(unit)),
    own: FILING,
    other: [],
  },
  'report-commands.sendBack': {
    call: (viewer, unit) => dataFunction('report-commands.sendBack')(viewer, key(unit), 'vì'),
    own: SIGNING,
    other: [],
  },
  'report-commands.signAndSubmit': {
    call: (viewer, unit) => dataFunction('report-commands.signAndSubmit')(viewer, key(unit)),
    own: SIGNING,
    other: [],
  },
  'report-commands.startCorrection': {
    call: (viewer, unit) =>
      dataFunction('report-commands.startCorrection')(viewer, key(unit), 'vì'),
    own: FILING,
    other: [],
  },
  'report-commands.abandonCorrection': {
    call: (viewer, unit) => dataFunction('report-commands.abandonCorrection')(viewer, key(unit)),
    own: FILING,
    other: [],
  },
  'decision-commands.returnReport': {
    call: (viewer, unit) =>
      dataFunction('decision-commands.returnReport')(viewer, key(unit), {
        sections: [{ section: 'email', reason: '' }],
        reason: 'vì',
        dueOn: '2013-06-28',
      }),
    own: REVIEWING,
    other: REVIEWING,
  },
  'decision-commands.approveReport': {
    call: (viewer, unit) => dataFunction('decision-commands.approveReport')(viewer, key(unit)),
    own: REVIEWING,
    other: REVIEWING,
  },
  'decision-commands.approveReports': {
    // Each report answers for itself: what it says of the one decides.
    call: async (viewer, unit) => {
      const [result] = (await dataFunction('decision-commands.approveReports')(viewer, PERIOD, [
        { unit, version: WRONG_VERSION },
      ])) as { error: unknown }[];
      if (result?.error) throw result.error;
    },
    own: REVIEWING,
    other: REVIEWING,
  },
  'comment-commands.addComment': {
    call: (viewer, unit) =>
      dataFunction('comment-commands.addComment')(
        viewer,
        { period: PERIOD, unit },
        { indicator: 'no-such-indicator', text: 'vì' },
      ),
    own: [...UNIT, ...REVIEWING],
    other: REVIEWING,
  },
  'comment-commands.resolveComment': {
    call: (viewer, unit) =>
      dataFunction('comment-commands.resolveComment')(viewer, { period: PERIOD, unit }, 0),
    own: [...UNIT, ...REVIEWING],
    other: REVIEWING,
  },
  'task-queries.getTaskBoard': {
    call: (viewer) => dataFunction('task-queries.getTaskBoard')(viewer, PERIOD),
    ...province,
  },
  'task-commands.giveTask': {
    call: (viewer) =>
      dataFunction('task-commands.giveTask')(viewer, { ...A_TASK, period: PERIOD, units: ['?'] }),
    ...reviewing,
  },
  'task-commands.editTask': {
    call: (viewer) => dataFunction('task-commands.editTask')(viewer, { ...A_TASK, units: [] }),
    ...reviewing,
  },
  'task-commands.moveTask': {
    call: (viewer) =>
      dataFunction('task-commands.moveTask')(viewer, { ...A_TASK, direction: 'up' }),
    ...reviewing,
  },
  'task-commands.removeTask': {
    call: (viewer) => dataFunction('task-commands.removeTask')(viewer, { ...A_TASK }),
    ...reviewing,
  },
  'task-commands.closeTask': {
    call: (viewer) => dataFunction('task-commands.closeTask')(viewer, { ...A_TASK, note: 'vì' }),
    ...reviewing,
  },
  'task-commands.reopenTask': {
    call: (viewer) => dataFunction('task-commands.reopenTask')(viewer, { ...A_TASK }),
    ...reviewing,
  },
  'task-commands.carryOverTask': {
    call: (viewer) => dataFunction('task-commands.carryOverTask')(viewer, { ...A_TASK }),
    ...reviewing,
  },
  'task-answer-commands.answerTask': {
    call: (viewer, unit) =>
      dataFunction('task-answer-commands.answerTask')(viewer, {
        ...key(unit),
        task: 1,
        state: 'done',
        text: '',
      }),
    // No task was given to the Department itself.
    own: ['unit-officer', 'unit-leader'],
    other: [],
  },
  'task-answer-commands.answerTaskOnce': {
    call: (viewer, unit) =>
      dataFunction('task-answer-commands.answerTaskOnce')(
        viewer,
        { ...key(unit), task: 1, state: 'done', text: '' },
        { key: 'never-kept', digest: '' },
      ),
    own: ['unit-officer', 'unit-leader'],
    other: [],
  },
  'task-answer-commands.explainTasks': {
    call: (viewer, unit) =>
      dataFunction('task-answer-commands.explainTasks')(viewer, {
        period: PERIOD,
        unit,
        before: 'khác',
        text: 'vì',
      }),
    own: FILING,
    other: [],
  },
  'peer-queries.getPeerFigures': {
    call: (viewer, unit) => dataFunction('peer-queries.getPeerFigures')(viewer, PERIOD, unit),
    ...province,
  },
  'review-queries.getReviewMatrix': {
    call: (viewer) => dataFunction('review-queries.getReviewMatrix')(viewer, PERIOD),
    ...province,
  },
  'unit-map-queries.getUnitPlaces': {
    call: (viewer) => dataFunction('unit-map-queries.getUnitPlaces')(viewer, PERIOD),
    ...province,
  },
  'boundary-queries.listBoundaryMaps': {
    call: (viewer) => dataFunction('boundary-queries.listBoundaryMaps')(viewer),
    ...administration,
  },
  'boundary-queries.getBoundaryDay': {
    call: (viewer) => dataFunction('boundary-queries.getBoundaryDay')(viewer),
    ...administration,
  },
  'boundary-queries.getBoundaryTarget': {
    call: (viewer) => dataFunction('boundary-queries.getBoundaryTarget')(viewer, '2013-04-01'),
    ...administration,
  },
  'tile-queries.listTilePlaces': {
    call: (viewer) => dataFunction('tile-queries.listTilePlaces')(viewer),
    ...administration,
  },
  'tile-commands.saveTilePlaces': {
    call: (viewer) =>
      dataFunction('tile-commands.saveTilePlaces')(viewer, {
        moves: [{ unitId: 2, from: { column: 60, row: 60 }, to: null }],
      }),
    ...administration,
  },
  'boundary-queries.getBoundaryFile': {
    call: async (viewer) => {
      const admin = await viewerOf('admin', OWN);
      const [kept] = (await dataFunction('boundary-queries.listBoundaryMaps')(admin)) as [
        { id: number }?,
      ];
      const id = kept?.id ?? (await aKeptMap(admin)).id;
      await dataFunction('boundary-queries.getBoundaryFile')(viewer, id);
    },
    ...administration,
  },
  'boundary-commands.keepBoundaryMap': {
    call: (viewer) =>
      dataFunction('boundary-commands.keepBoundaryMap')(
        viewer,
        { validFrom: '2013-04-01', replaces: WRONG_VERSION, fileName: 'a.geojson' },
        async () => bytesOf(mapJson()),
      ),
    ...administration,
  },
  'boundary-commands.removeBoundaryMap': {
    call: async (viewer) => {
      const { id } = await aKeptMap(await viewerOf('admin', OWN));
      await dataFunction('boundary-commands.removeBoundaryMap')(viewer, { id });
    },
    ...administration,
  },
  'province-queries.getProvinceQuarter': {
    call: (viewer) => dataFunction('province-queries.getProvinceQuarter')(viewer, PERIOD),
    ...province,
  },
  'briefing-queries.getDepartmentProfile': {
    call: (viewer) => dataFunction('briefing-queries.getDepartmentProfile')(viewer, '2013-04-05'),
    ...everyone,
  },
  'department-queries.listDepartmentProfiles': {
    call: (viewer) => dataFunction('department-queries.listDepartmentProfiles')(viewer),
    ...administration,
  },
  'department-commands.saveDepartmentProfile': {
    call: (viewer) =>
      dataFunction('department-commands.saveDepartmentProfile')(viewer, {
        id: 1,
        version: WRONG_VERSION,
        validFrom: '2000-01-01',
        otherSigners: [],
        recipients: [],
        layout: null,
      }),
    ...administration,
  },
  'meeting-queries.getMeetingPage': {
    call: (viewer) => dataFunction('meeting-queries.getMeetingPage')(viewer, PERIOD),
    ...province,
  },
  'meeting-commands.saveMeeting': {
    call: (viewer) =>
      dataFunction('meeting-commands.saveMeeting')(viewer, {
        period: PERIOD,
        version: WRONG_VERSION,
        heldOn: '2013-07-05',
        startsAt: null,
        place: 'Sở',
        chairName: 'Nguyễn Hòa Nhã',
        chairTitle: 'Phó Giám đốc',
        invited: null,
        programme: [],
        attendance: [],
        conclusions: [],
      }),
    ...writing,
  },
  'briefing-queries.getBriefingMaterial': {
    call: (viewer) => dataFunction('briefing-queries.getBriefingMaterial')(viewer, PERIOD),
    ...province,
  },
  'register-queries.listCableRoutes': {
    call: listed('listCableRoutes'),
    own: [...UNIT, ...PROVINCE],
    other: PROVINCE,
  },
  'register-queries.listPostOffices': {
    call: listed('listPostOffices'),
    own: [...UNIT, ...PROVINCE],
    other: PROVINCE,
  },
  'register-queries.getCableRoute': {
    call: async (viewer, unit) =>
      dataFunction('register-queries.getCableRoute')(viewer, await anEntry('cableRoute', unit)),
    own: [...UNIT, ...PROVINCE],
    other: PROVINCE,
  },
  'register-queries.getPostOffice': {
    call: async (viewer, unit) =>
      dataFunction('register-queries.getPostOffice')(viewer, await anEntry('postOffice', unit)),
    own: [...UNIT, ...PROVINCE],
    other: PROVINCE,
  },
  'briefing-queries.getBriefingEditor': {
    call: (viewer) => dataFunction('briefing-queries.getBriefingEditor')(viewer, PERIOD),
    ...province,
  },
  'briefing-queries.getIssuedFile': {
    call: (viewer) => dataFunction('briefing-queries.getIssuedFile')(viewer, PERIOD, 'docx', null),
    ...province,
  },
  'briefing-issue-commands.finaliseBriefing': {
    // Who is let in issues it once, and is told so after that.
    call: (viewer) =>
      dataFunction('briefing-issue-commands.finaliseBriefing')(viewer, PERIOD, {
        number: 1,
        signedOn: '2013-07-05',
        signerName: 'Nguyễn Hòa Nhã',
        signerTitle: 'Phó Giám đốc',
        recipients: ['Lưu: VT'],
      }),
    ...writing,
  },
  'briefing-issue-commands.startBriefingVersion': {
    call: (viewer) =>
      dataFunction('briefing-issue-commands.startBriefingVersion')(viewer, PERIOD, WRONG_VERSION),
    ...writing,
  },
  'presence-commands.notePresence': {
    call: (viewer) =>
      dataFunction('presence-commands.notePresence')(viewer, { place: A_PLACE, part: 'general' }),
    ...writing,
  },
  'presence-commands.notePresence (section)': {
    call: inSection('presence-commands.notePresence', 'email'),
    own: FILING,
    other: [],
  },
  'presence-commands.notePresence (broadcasting)': {
    call: inSection('presence-commands.notePresence', 'broadcasting'),
    own: [...FILING, 'broadcaster'],
    other: [],
  },
  'presence-commands.endPresence (section)': {
    call: inSection('presence-commands.endPresence', 'sanctions'),
    own: [...FILING, 'inspector'],
    other: [],
  },
  'presence-commands.endPresence': {
    call: (viewer) =>
      dataFunction('presence-commands.endPresence')(viewer, { place: A_PLACE, part: 'general' }),
    ...writing,
  },
  'briefing-commands.saveParagraph': {
    call: (viewer) =>
      dataFunction('briefing-commands.saveParagraph')(viewer, A_PARAGRAPH, {
        seen: 'x',
        text: 'y',
      }),
    ...writing,
  },
  'briefing-commands.setParagraphDropped': {
    call: (viewer) =>
      dataFunction('briefing-commands.setParagraphDropped')(viewer, A_PARAGRAPH, true),
    ...writing,
  },
  'briefing-commands.settleParagraph': {
    call: (viewer) => dataFunction('briefing-commands.settleParagraph')(viewer, A_PARAGRAPH, 'own'),
    ...writing,
  },
  'briefing-commands.addParagraph': {
    call: (viewer) =>
      dataFunction('briefing-commands.addParagraph')(
        viewer,
        { ...A_PARAGRAPH, behind: null },
        { type: 'item', text: 'Thử' },
      ),
    ...writing,
  },
  'briefing-commands.moveParagraph': {
    call: (viewer) => dataFunction('briefing-commands.moveParagraph')(viewer, A_PARAGRAPH, 1),
    ...writing,
  },
  'register-desk-queries.getUnitDesk': {
    call: (viewer) => dataFunction('register-desk-queries.getUnitDesk')(viewer),
    own: KEEPING,
    other: KEEPING,
  },
  'register-desk-queries.getEntryDesk': {
    call: async (viewer, unit) =>
      dataFunction('register-desk-queries.getEntryDesk')(
        viewer,
        'post-offices',
        await anEntry('postOffice', unit),
      ),
    own: [...UNIT, ...PROVINCE],
    other: PROVINCE,
  },
  // Whoever is let in meets a quarter that is held, a version that is wrong or facts that stay.
  'cable-route-commands.createCableRoute': {
    call: (viewer, unit) =>
      dataFunction('cable-route-commands.createCableRoute')(viewer, {
        ...A_ROUTE,
        unit,
        validFrom: '2012-Q1',
      }),
    own: KEEPING,
    other: [],
  },
  'cable-route-commands.updateCableRoute': {
    call: async (viewer, unit) =>
      dataFunction('cable-route-commands.updateCableRoute')(viewer, {
        ...A_ROUTE,
        id: await anEntry('cableRoute', unit),
        version: WRONG_VERSION,
      }),
    own: KEEPING,
    other: [],
  },
  'post-office-commands.createPostOffice': {
    call: (viewer, unit) =>
      dataFunction('post-office-commands.createPostOffice')(viewer, {
        ...{ unit, name: 'Thử', commune: 'Thử', validFrom: '2012-Q1' },
      }),
    own: KEEPING,
    other: [],
  },
  'post-office-commands.updatePostOffice': {
    call: async (viewer, unit) =>
      dataFunction('post-office-commands.updatePostOffice')(viewer, {
        ...{ name: 'Thử', commune: 'Thử', version: WRONG_VERSION },
        id: await anEntry('postOffice', unit),
      }),
    own: KEEPING,
    other: [],
  },
  'register-commands.closeEntry': {
    call: onEntry('register-commands.closeEntry', { from: '2012-Q4', reason: 'vì' }),
    own: KEEPING,
    other: [],
  },
  'register-commands.reopenEntry': {
    call: onEntry('register-commands.reopenEntry', {}),
    own: KEEPING,
    other: [],
  },
  'register-commands.removeEntry': {
    call: onEntry('register-commands.removeEntry', {}),
    own: KEEPING,
    other: [],
  },
  'deadline-commands.addExtension': {
    call: async (viewer, unit) =>
      dataFunction('deadline-commands.addExtension')(viewer, {
        route: await anEntry('cableRoute', unit),
        ...{ deadline: '2013-12', authority: 'UBND tỉnh', documentNumber: null, decidedOn: null },
        validFrom: '2012-Q1',
      }),
    own: [...KEEPING, ...REVIEWING],
    other: REVIEWING,
  },
  'deadline-commands.removeExtension': {
    call: async (viewer, unit) =>
      dataFunction('deadline-commands.removeExtension')(viewer, {
        route: await anEntry('cableRoute', unit),
        extension: 0,
      }),
    own: [...KEEPING, ...REVIEWING],
    other: REVIEWING,
  },
  'user-queries.listUsers': {
    call: (viewer) => dataFunction('user-queries.listUsers')(viewer),
    ...administration,
  },
  'user-queries.getUser': {
    call: (viewer) => dataFunction('user-queries.getUser')(viewer, viewer.userId),
    ...administration,
  },
  'user-queries.listUnitsForUsers': {
    call: (viewer) => dataFunction('user-queries.listUnitsForUsers')(viewer),
    ...administration,
  },
  'user-commands.createUser': {
    // Taken: who is let in meets a problem, and nothing is written.
    call: (viewer) => dataFunction('user-commands.createUser')(viewer, { ...AN_ACCOUNT }),
    ...administration,
  },
  'user-commands.updateUser': {
    call: (viewer) =>
      dataFunction('user-commands.updateUser')(viewer, { ...AN_ACCOUNT, id: viewer.userId }),
    ...administration,
  },
  'user-commands.resetPassword': {
    call: (viewer) => dataFunction('user-commands.resetPassword')(viewer, viewer.userId),
    ...administration,
  },
  'user-commands.setUserDisabled': {
    call: (viewer) => dataFunction('user-commands.setUserDisabled')(viewer, viewer.userId, true),
    ...administration,
  },
  'user-commands.endUserSessions': {
    call: (viewer) => dataFunction('user-commands.endUserSessions')(viewer, viewer.userId),
    ...administration,
  },
  'reminder-queries.getReminderBoard': {
    call: (viewer) => dataFunction('reminder-queries.getReminderBoard')(viewer, PERIOD),
    own: REVIEWING,
    other: REVIEWING,
  },
  'reminder-commands.remindUnits': {
    // Owes nothing: who is let in is told so, and nobody is reminded.
    call: (viewer) =>
      dataFunction('reminder-commands.remindUnits')(viewer, { period: PERIOD, units: [OWN] }),
    own: REVIEWING,
    other: REVIEWING,
  },
  'reminder-commands.retryMail': {
    // Sent: who is let in meets a conflict.
    call: async (viewer) => {
      const { id } = await sentMail();
      await dataFunction('reminder-commands.retryMail')(viewer, id);
    },
    own: REVIEWING,
    other: REVIEWING,
  },
  'notification-queries.countUnread': {
    call: (viewer) => dataFunction('notification-queries.countUnread')(viewer),
    ...everyone,
  },
  'notification-queries.listNotifications': {
    call: (viewer) => dataFunction('notification-queries.listNotifications')(viewer),
    ...everyone,
  },
  'notification-commands.readNotifications': {
    call: (viewer) => dataFunction('notification-commands.readNotifications')(viewer, null),
    ...everyone,
  },
  'account-queries.listOwnSessions': {
    call: (viewer) => dataFunction('account-queries.listOwnSessions')(viewer),
    ...everyone,
  },
  'account-commands.changePassword': {
    // The wrong password: who is let in meets a problem.
    call: (viewer) =>
      dataFunction('account-commands.changePassword')(viewer, {
        current: 'not the password',
        password: 'another password',
      }),
    ...everyone,
  },
  'account-commands.endOwnSession': {
    // Somebody else's session is not found, whoever asks.
    call: async (viewer) => {
      const other = await db.user.findFirstOrThrow({ where: { id: { not: viewer.userId } } });
      const id = await startSession(other.id, null);
      await dataFunction('account-commands.endOwnSession')(viewer, id);
    },
    own: [],
    other: [],
  },
  'account-commands.endOtherSessions': {
    call: async (viewer) => {
      await startSession(viewer.userId, null);
      await dataFunction('account-commands.endOtherSessions')(viewer);
    },
    ...everyone,
  },
  'token-queries.listTokens': {
    call: (viewer) => dataFunction('token-queries.listTokens')(viewer),
    ...administration,
  },
  'token-commands.issueToken': {
    call: (viewer) =>
      dataFunction('token-commands.issueToken')(viewer, { name: 'Thử', lifetime: 30 }),
    ...administration,
  },
  'token-commands.revokeToken': {
    call: async (viewer) => {
      const { id } = (await dataFunction('token-commands.issueToken')(viewer, {
        name: 'Thử',
        lifetime: 30,
      })) as { id: number };
      await dataFunction('token-commands.revokeToken')(viewer, id);
    },
    ...administration,
  },
  'audit-queries.listAuditEvents': {
    call: (viewer) =>
      dataFunction('audit-queries.listAuditEvents')(viewer, { subject: null, before: null }),
    ...administration,
  },
  'audit-queries.checkAuditTrail': {
    call: (viewer) => dataFunction('audit-queries.checkAuditTrail')(viewer),
    ...administration,
  },
};

async function isLetIn(row: Row, viewer: Viewer, unit: Unit): Promise<boolean> {
  try {
    await row.call(viewer, unit);
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    if (error instanceof ProblemError) return error.code !== 'not-allowed';
    if (error instanceof ConflictError) return true;
    throw error;
  }
}

const ownUnitOf = (role: Role): Unit => (DEPARTMENT.includes(role) ? 'so-tttt' : OWN);

demoDatabase();

describe('the access matrix', () => {
  const viewers = new Map<Role, Viewer>();

  beforeAll(async () => {
    for (const role of ROLES) viewers.set(role, await viewerOf(role, OWN));
  });

  const viewer = (role: Role): Viewer => {
    const found = viewers.get(role);
    if (!found) throw new Error(`No viewer for ${role}`);
    return found;
  };

  test('has a row for every exported query and command', () => {
    const exported = Object.entries(modules).flatMap(([path, module]) => {
      const file = path.replace(/^.*\/|\.ts$/g, '');
      return Object.entries(module)
        .filter(([, value]) => typeof value === 'function')
        .map(([name]) => `${file}.${name}`);
    });
    const rows = new Set(Object.keys(MATRIX).map((name) => name.replace(/ \(.*/, '')));
    expect(exported.filter((name) => !rows.has(name))).toEqual([]);
    expect([...rows].filter((name) => !exported.includes(name))).toEqual([]);
  });

  test.each(Object.entries(MATRIX))('%s, own unit', async (_name, row) => {
    const letIn: Role[] = [];
    for (const role of ROLES) {
      if (await isLetIn(row, viewer(role), ownUnitOf(role))) letIn.push(role);
    }
    expect(letIn).toEqual(ROLES.filter((role) => row.own.includes(role)));
  });

  test.each(Object.entries(MATRIX))('%s, another unit', async (_name, row) => {
    const letIn: Role[] = [];
    for (const role of ROLES) {
      if (await isLetIn(row, viewer(role), OTHER)) letIn.push(role);
    }
    expect(letIn).toEqual(ROLES.filter((role) => row.other.includes(role)));
  });

  test('an unknown role is an error in each of them', async () => {
    const stranger = { ...viewer('unit-officer'), role: 'mayor' as Role };
    for (const [name, row] of Object.entries(MATRIX)) {
      if (row.own === ROLES || row.own.length === 0) continue;
      await expect(row.call(stranger, OWN), name).rejects.toThrow('Unknown role');
    }
  });
});
