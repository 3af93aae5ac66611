// The statement-of-work section in words, chapter by chapter, ready to be laid out (P26).
import { type Forecast, forecasts } from '../clock/forecast.ts';
import { chainRoles, stepMinutes } from '../clock/issueChain.ts';
import { dayIn, instantOf } from '../clock/moments.ts';
import { signoffModeOf } from '../clock/signoffState.ts';
import type { Side } from '../contract.ts';
import { nameOf } from '../journal/nameOf.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Section } from '../journal/Section.ts';
import { cityOf } from '../words/dates.ts';
import { everyLanguage, type Speaking } from '../words/documentLanguage.ts';
import type { StatementWords } from '../words/documents/en/statement.ts';
import { type Looking, zoneOf } from './Looking.ts';
import type { ReadSection } from './SectionRead.ts';

/** A piece of a chapter. A table's first row is its head; `section` is Markdown of the playbook, headings and all. */
export type Piece =
  | { is: 'heading'; text: string }
  | { is: 'text'; text: string }
  | { is: 'list'; items: readonly string[]; numbered: boolean }
  | { is: 'facts'; rows: [string, string][] }
  | { is: 'table'; rows: (readonly string[])[]; shares: number[] }
  | { is: 'section'; markdown: string; source: string }
  | { is: 'signatures'; rows: string[][] };

export interface StatementRecord {
  language: string;
  kicker: string;
  title: string;
  subtitle: string;
  made: string;
  page: readonly [page: string, of: string];
  chapters: { title: string; pieces: Piece[] }[];
}

const allSides: readonly Side[] = ['customer', 'integrator', 'vendor'];
/** Whose name stands first for a side. */
const firstRole: Record<Side, string> = { customer: 'accountable', integrator: 'projectManager', vendor: 'vendorDirector' };

/** Where the playbook's own words on a chapter stand, by the ids of sections; a section called as the chapter is in any language belongs to it too. */
const sectionsOfChapter = {
  acceptance: ['signing'],
  governance: ['dailyCheck'],
  communication: ['communication'],
  escalation: ['wrong'],
  change: ['changingThePlan'],
  assumptions: ['assumptions'],
  outOfScope: ['outOfScope'],
} as const;

/** A paragraph that says this, in whatever language the playbook is written, says what is out of scope. */
const outOfScopeSaid = /out of scope|not in scope|nicht im umfang|außerhalb des umfangs|fuera del alcance|hors (du )?périmètre|対象外/i;

/** Everything a chapter is written from. */
interface Writing {
  looking: Looking;
  speaking: Speaking;
  read: ReadSection;
  w: StatementWords;
}

/** What the live playbook says of how the rollout is delivered and accepted (P22, P26). */
export function statementRecordOf(looking: Looking, speaking: Speaking, read: ReadSection): StatementRecord {
  const { rollout, now } = looking;
  const w = speaking.words.statement;
  const writing = { looking, speaking, read, w };
  const { chapters } = w;
  return {
    language: speaking.locale,
    kicker: w.kicker,
    title: w.title(rollout.title),
    subtitle: allSides
      .map((side) => rollout.start?.sides[side] ?? '')
      .filter(Boolean)
      .join('  ·  '),
    made: w.made(speaking.fullDay(dayIn(now, zoneOf(looking)))),
    page: w.page,
    chapters: [
      { title: chapters.parties, pieces: parties(writing) },
      { title: chapters.definitions, pieces: definitions(writing) },
      { title: chapters.scope, pieces: scope(writing) },
      { title: chapters.acceptance, pieces: acceptance(writing) },
      { title: chapters.roles, pieces: roles(writing) },
      { title: chapters.governance, pieces: governance(writing) },
      { title: chapters.communication, pieces: ownWords(writing, 'communication', chapters.communication) },
      { title: chapters.escalation, pieces: escalation(writing) },
      { title: chapters.change, pieces: change(writing) },
      { title: chapters.assumptions, pieces: assumptions(writing) },
      { title: chapters.outOfScope, pieces: outOfScope(writing) },
      { title: chapters.signatures, pieces: signatures(writing) },
    ],
  };
}

const sideNameOf = ({ looking, w }: Writing, side: Side): string => looking.rollout.start?.sides[side] || w.parties.sides[side];

/** The first holder of a role, with its title. */
function contactOf({ looking: { rollout, people }, w }: Writing, side: Side): string {
  const role = rollout.roles.find(({ id }) => id === firstRole[side]) ?? rollout.roles.find((one) => one.side === side);
  const [holder] = role ? (rollout.holders[role.id] ?? []) : [];
  return [holder ? nameOf(people, holder) : w.nobody, role?.title ?? ''].filter(Boolean).join(', ');
}

function parties(writing: Writing): Piece[] {
  const { looking, w } = writing;
  const [customer = '', integrator = '', vendor = ''] = allSides.map((side) => sideNameOf(writing, side));
  return [
    { is: 'text', text: w.parties.text(customer, integrator, vendor, looking.rollout.title) },
    {
      is: 'table',
      shares: [1, 2, 2],
      rows: [
        [...w.parties.columns],
        ...allSides.map((side) => [w.parties.sides[side], sideNameOf(writing, side), contactOf(writing, side)]),
      ],
    },
  ];
}

const definitions = ({ looking, w }: Writing): Piece[] => [
  {
    is: 'table',
    shares: [1, 3],
    rows: [[...w.definitions.columns], ...w.definitions.rows(looking.rollout.settings.toleranceDays, cityOf(zoneOf(looking)))],
  },
];

function scope(writing: Writing): Piece[] {
  const { looking, w } = writing;
  const all = forecasts(looking.rollout, looking.now);
  if (!all.length) return [{ is: 'text', text: w.scope.none }];
  return [{ is: 'text', text: w.scope.intro }, ...all.flatMap((forecast) => milestonePieces(writing, forecast))];
}

function milestonePieces({ looking, speaking, w }: Writing, { milestone, on, signedOn, slipDays }: Forecast): Piece[] {
  const { rollout, people } = looking;
  const { facts } = w.scope;
  const title = (role: string) => rollout.roles.find(({ id }) => id === role)?.title ?? role;
  const holders = (role: string) => (rollout.holders[role] ?? []).map((one) => nameOf(people, one)).join(', ') || w.nobody;
  const rows: [string, string][] = [
    [facts.touch, milestone.touch],
    [facts.works, milestone.worksByItself],
    [facts.needs, milestone.needs.flatMap((id) => rollout.milestones.find((one) => one.id === id)?.name ?? []).join(', ')],
    [facts.from, speaking.fullDay(milestone.startOn)],
    [facts.due, speaking.fullDay(milestone.dueOn)],
    [facts.forecast, slipDays !== 0 && !signedOn && !milestone.leftOut ? speaking.fullDay(on) : ''],
    [facts.state, signedOn ? w.scope.signed(speaking.fullDay(signedOn)) : milestone.leftOut ? w.scope.leftOut : ''],
    [facts.approvers, milestone.approverRoles.map((role) => `${title(role)} (${holders(role)})`).join(', ')],
  ];
  const deliverables = milestone.deliverables.map((one) => {
    const owner = ownerOf(rollout, one);
    return [
      one.title,
      one.criterion,
      owner ? nameOf(people, owner) : one.ownerRole ? title(one.ownerRole) : w.nobody,
      speaking.day(one.dueOn ?? milestone.dueOn),
    ];
  });
  return [
    { is: 'heading', text: milestone.name },
    { is: 'facts', rows: rows.filter(([, value]) => value) },
    deliverables.length
      ? { is: 'table', shares: [3, 4, 2, 2], rows: [[...w.scope.columns], ...deliverables] }
      : { is: 'text', text: w.scope.noDeliverables },
  ];
}

function acceptance(writing: Writing): Piece[] {
  const { looking, w } = writing;
  const { rollout } = looking;
  const own = rollout.milestones.filter((one) => signoffModeOf(rollout, one) !== rollout.settings.signoffMode);
  const said = [
    ...w.acceptance.rules.slice(0, 2),
    w.acceptance.mode[rollout.settings.signoffMode],
    ...own.map((one) => `${one.name}: ${w.acceptance.mode[signoffModeOf(rollout, one)]}`),
    ...w.acceptance.rules.slice(2),
  ];
  return [{ is: 'list', items: said, numbered: true }, ...sectionPieces(writing, 'acceptance')];
}

function roles(writing: Writing): Piece[] {
  const { looking, w } = writing;
  const { rollout, people } = looking;
  return allSides.flatMap((side): Piece[] => {
    const rows = rollout.roles
      .filter((role) => role.side === side)
      .flatMap(({ id, title, duties }) => {
        const who = `${title}: ${(rollout.holders[id] ?? []).map((one) => nameOf(people, one)).join(', ') || w.nobody}`;
        return (duties.length ? duties : [{ text: '', byWhen: '' }]).map(({ text, byWhen }, at) => [at ? '' : who, text, byWhen]);
      });
    return [
      { is: 'heading', text: w.roles.of(sideNameOf(writing, side)) },
      rows.length ? { is: 'table', shares: [3, 5, 3], rows: [[...w.roles.columns], ...rows] } : { is: 'text', text: w.roles.none },
    ];
  });
}

function governance(writing: Writing): Piece[] {
  const { looking, speaking, w } = writing;
  const { settings, teams, start } = looking.rollout;
  const g = w.governance;
  const hours = [...new Set(teams.filter(({ active }) => active).map(({ askAt }) => askAt))].toSorted().map((at) => speaking.time(at));
  const row = ([what, how]: readonly [string, string], when: string) => [what, when, how];
  return [
    {
      is: 'table',
      shares: [2, 3, 4],
      rows: [
        [...g.columns],
        row(g.check, g.checkAt(hours.slice(0, 3).join(', '))),
        row(g.digest, g.digestAt(start ? speaking.time(start.digestAt) : '')),
        row(g.live, g.liveAt(settings.liveAt ? speaking.time(settings.liveAt) : '', settings.liveMinutes)),
        ...(settings.weeklyReport ? [row(g.weekly, g.weeklyAt)] : []),
        row(g.meeting, g.meetingAt),
        row(g.steering, g.steeringAt),
      ],
    },
    ...sectionPieces(writing, 'governance'),
  ];
}

function escalation(writing: Writing): Piece[] {
  const { looking, w } = writing;
  const { rollout, people } = looking;
  const chain = chainRoles.red.flatMap((role) => {
    const [holder] = rollout.holders[role] ?? [];
    const title = rollout.roles.find(({ id }) => id === role)?.title ?? '';
    return holder ? [`${nameOf(people, holder)}, ${title}`] : [];
  });
  const rows = chain.map((who, at) => [String(at + 1), who, w.escalation.at(at * stepMinutes)]);
  return [
    { is: 'text', text: w.escalation.red },
    ...(rows.length ? [{ is: 'table' as const, shares: [1, 5, 4], rows: [[...w.escalation.columns], ...rows] }] : []),
    ...sectionPieces(writing, 'escalation'),
  ];
}

const change = (writing: Writing): Piece[] => [
  { is: 'text', text: writing.w.change.text(writing.looking.rollout.settings.toleranceDays) },
  { is: 'list', items: writing.w.change.ways, numbered: false },
  { is: 'text', text: writing.w.change.after },
  ...sectionPieces(writing, 'change'),
];

function assumptions(writing: Writing): Piece[] {
  const { looking, w } = writing;
  const rows = looking.rollout.roles
    .filter(({ effort }) => effort.trim())
    .map(({ title, effort }) => [title, effort.split(/(?<=[.!?])\s+/)[0] ?? '']);
  const own = sectionPieces(writing, 'assumptions');
  if (!rows.length && !own.length) return [{ is: 'text', text: w.unwritten(w.chapters.assumptions) }];
  return [
    ...(rows.length
      ? [
          { is: 'text' as const, text: w.assumptions.effort },
          { is: 'table' as const, shares: [1, 2], rows: [[...w.assumptions.columns], ...rows] },
        ]
      : []),
    ...own,
  ];
}

/** A section of its own, else the paragraphs anywhere in the playbook that say it. */
function outOfScope(writing: Writing): Piece[] {
  const { looking, read, w } = writing;
  const own = sectionPieces(writing, 'outOfScope');
  if (own.length) return own;
  const said = sectionsOf(looking.rollout, ({ markdown }) => outOfScopeSaid.test(markdown)).flatMap((section) =>
    read(section.markdown)
      .paragraphs.filter((text) => outOfScopeSaid.test(text))
      .map((text): Piece => ({ is: 'text', text: `${text} (${sourceOf(writing, section)})` })),
  );
  return said.length ? said : [{ is: 'text', text: w.unwritten(w.chapters.outOfScope) }];
}

const signatures = (writing: Writing): Piece[] => [
  { is: 'text', text: writing.w.signatures.text },
  {
    is: 'signatures',
    rows: [[...writing.w.signatures.columns], ...allSides.map((side) => [sideNameOf(writing, side), contactOf(writing, side), '', ''])],
  },
];

/** The chapter is the playbook's own words, or says where they are to be written. */
function ownWords(writing: Writing, chapter: keyof typeof sectionsOfChapter, title: string): Piece[] {
  const own = sectionPieces(writing, chapter);
  return own.length ? own : [{ is: 'text', text: writing.w.unwritten(title) }];
}

function sectionPieces(writing: Writing, chapter: keyof typeof sectionsOfChapter): Piece[] {
  const { looking } = writing;
  const ids: readonly string[] = sectionsOfChapter[chapter];
  const names = everyLanguage().map(({ statement }) => statement.chapters[chapter].toLowerCase());
  const isCalled = ({ title }: Section) => names.includes(title.trim().toLowerCase());
  const found = sectionsOf(looking.rollout, (section) => ids.includes(section.id) || isCalled(section));
  return found.flatMap((section): Piece[] => [
    { is: 'heading', text: section.title },
    { is: 'section', markdown: section.markdown, source: sourceOf(writing, section) },
  ]);
}

const sectionsOf = ({ sections }: Rollout, is: (section: Section) => boolean): Section[] =>
  sections.filter((section) => section.markdown.trim() && is(section));

const sourceOf = ({ looking, speaking, w }: Writing, { title, version, writtenAt }: Section): string =>
  w.source(title, version, speaking.fullDay(dayIn(instantOf(writtenAt), zoneOf(looking))));
