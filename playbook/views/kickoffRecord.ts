// The kickoff deck in words, slide by slide, ready to be laid out (P27).
import { endForecast, type Forecast, forecasts } from '../clock/forecast.ts';
import { chainRoles, stepMinutes } from '../clock/issueChain.ts';
import { dayIn } from '../clock/moments.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import type { Side } from '../contract.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Section } from '../journal/Section.ts';
import type { Speaking } from '../words/documentLanguage.ts';
import { datedSteps } from './datedSteps.ts';
import { type Looking, zoneOf } from './Looking.ts';
import type { ReadSection } from './SectionRead.ts';

/** What every slide says: its title, a line below it, and what is said aloud. */
interface Slide {
  title: string;
  lead: string;
  notes: string;
}

export interface PlannedOnSlide {
  name: string;
  startOn: string;
  baselineOn: string;
  /** The day it is expected, or was done. */
  on: string;
  state: 'signed' | 'late' | 'planned' | 'leftOut';
  label: string;
}

export interface KickoffRecord {
  language: string;
  rollout: string;
  customer: string;
  kicker: string;
  cover: Slide & { subtitle: string; day: string; led: string; milestones: number };
  ownership: Slide & { text: string; by: string };
  /** Null where no measure is defined. */
  success: (Slide & { measures: { name: string; from: string; to: string; how: string }[] }) | null;
  roles: Slide & { sides: { name: string; side: string; roles: { title: string; names: string; open: boolean }[] }[] };
  owes: Slide & { sides: { name: string; side: string; points: string[] }[] };
  /** Null where the playbook has no such table. */
  impacts: (Slide & { table: string[][] }) | null;
  plan: Slide & { today: string; todayLabel: string; milestones: PlannedOnSlide[]; none: string; month: Speaking['month'] };
  systems: Slide & { items: { name: string; by: string; touch: string; works: string }[]; none: string };
  cadence: Slide & { cards: { when: string; name: string; text: string }[] };
  communication: Slide & { table: string[][]; missing: string };
  badNews: Slide & { chain: { name: string; role: string; when: string }[]; severities: readonly (readonly [string, string])[] };
  effort: Slide & { table: string[][]; none: string };
  weeks: Slide & { table: string[][]; none: string };
  signing: Slide & { steps: readonly (readonly string[])[]; foot: string };
  where: Slide & {
    places: readonly (readonly [string, string])[];
    contactTitle: string;
    contacts: { name: string; role: string }[];
    open: string;
    link: string | null;
  };
  more(count: number): string;
  continued(title: string): string;
}

const allSides: readonly Side[] = ['customer', 'integrator', 'vendor'];

/** As many duties as stand for a side where its column is not written in the playbook. */
const dutiesShown = 6;

/** What the deck says of the live rollout to this reader (P27). */
export function kickoffRecordOf(looking: Looking, speaking: Speaking, read: ReadSection, link: string | null): KickoffRecord {
  const { rollout, people, now } = looking;
  const w = speaking.words.kickoff;
  const today = dayIn(now, zoneOf(looking));
  const start = rollout.start?.startOn ?? today;
  const section = (id: string) => rollout.sections.find((one) => one.id === id) ?? null;
  const first = (role: string) => (rollout.holders[role]?.[0] ? nameOf(people, rollout.holders[role]?.[0] ?? '') : '');
  const accountable = first('accountable');
  const customer = rollout.start?.sides.customer ?? '';
  return {
    language: speaking.locale,
    rollout: rollout.title,
    customer,
    kicker: w.kicker,
    cover: {
      title: rollout.title,
      lead: '',
      subtitle: customer ? w.with(customer) : w.kicker,
      day: speaking.fullDay(start),
      led: w.led(accountable, first('projectManager')),
      milestones: rollout.milestones.filter(({ leftOut }) => !leftOut).length,
      notes: w.cover.notes(rollout.title, speaking.fullDay(today)),
    },
    ownership: {
      title: section('ownership')?.title ?? w.ownership.title,
      lead: '',
      text: paragraphOf(section('ownership'), read) || w.ownership.missing,
      by: accountable ? w.ownership.by(accountable) : '',
      notes: w.ownership.notes(accountable),
    },
    success: successOf(looking, speaking, section('success'), read),
    roles: { title: w.roles.title, lead: '', notes: w.roles.notes, sides: rolesOf(looking, speaking) },
    owes: { title: w.owes.title, lead: '', notes: w.owes.notes, sides: owesOf(looking, speaking, section('ownership'), read) },
    impacts: impactsOf(speaking, section('impacts'), read),
    plan: planOf(looking, speaking, today),
    systems: systemsOf(looking, speaking),
    cadence: cadenceOf(looking, speaking),
    communication: {
      title: section('communication')?.title ?? w.communication.title,
      lead: '',
      notes: w.communication.notes,
      table: tableOf(section('communication'), read),
      missing: w.communication.missing,
    },
    badNews: badNewsOf(looking, speaking),
    effort: { title: w.effort.title, lead: '', notes: w.effort.notes, none: w.effort.none, table: effortOf(looking, speaking) },
    weeks: weeksOf(looking, speaking, start, today),
    signing: {
      title: w.signing.title,
      lead: w.signing.lead,
      notes: w.signing.notes,
      steps: w.signing.steps(rollout.settings.signoffMode, approversOf(looking)),
      foot: w.signing.tolerance(rollout.settings.toleranceDays),
    },
    where: {
      title: w.where.title,
      lead: w.where.lead,
      notes: w.where.notes,
      places: w.where.places,
      contactTitle: w.where.contact,
      contacts: ['accountable', 'projectManager']
        .filter((role) => rollout.holders[role]?.length)
        .map((role) => ({ name: first(role), role: rollout.roles.find(({ id }) => id === role)?.title ?? '' })),
      open: w.where.open,
      link,
    },
    more: w.more,
    continued: w.page,
  };
}

const paragraphOf = (section: Section | null, read: ReadSection): string => (section ? (read(section.markdown).paragraphs[0] ?? '') : '');

/** The section's first table with something below its head; empty without one. */
const tableOf = (section: Section | null, read: ReadSection): string[][] =>
  section ? (read(section.markdown).tables.find((table) => table.length > 1) ?? []) : [];

const sideName = ({ rollout }: Looking, side: Side, speaking: Speaking): string =>
  rollout.start?.sides[side] || speaking.words.kickoff.sides[side];

function successOf({ rollout }: Looking, speaking: Speaking, section: Section | null, read: ReadSection): KickoffRecord['success'] {
  const w = speaking.words.kickoff.success;
  if (!rollout.metrics.length) return null;
  return {
    title: section?.title ?? w.title,
    lead: paragraphOf(section, read),
    notes: w.notes,
    measures: rollout.metrics.map(({ name, unit, baseline, target, measuredHow }) => ({
      name,
      from: amount(speaking, baseline, unit),
      to: amount(speaking, target, unit),
      how: measuredHow,
    })),
  };
}

/** A measure as its unit is said: "4 h 10 min", "12%". */
function amount({ words, say }: Speaking, value: number, unit: string): string {
  if (unit === '%') return say.percent(value);
  if (unit !== 'minutes') return say.number(value);
  const hours = Math.floor(value / 60);
  return hours >= 48 ? words.days(Math.floor(hours / 24)) : words.span(hours, value % 60);
}

function rolesOf(looking: Looking, speaking: Speaking): KickoffRecord['roles']['sides'] {
  const { rollout, people } = looking;
  const w = speaking.words.kickoff;
  return allSides
    .map((side) => ({
      name: sideName(looking, side, speaking),
      side: w.sides[side],
      roles: rollout.roles
        .filter((role) => role.side === side)
        .map(({ id, title }) => {
          const held = rollout.holders[id] ?? [];
          return { title, names: held.map((one) => nameOf(people, one)).join(', ') || w.nobody, open: !held.length };
        }),
    }))
    .filter(({ roles }) => roles.length);
}

/** The columns of the ownership section's table, else the first duties of each role of the side. */
function owesOf(looking: Looking, speaking: Speaking, section: Section | null, read: ReadSection): KickoffRecord['owes']['sides'] {
  const w = speaking.words.kickoff;
  const table = tableOf(section, read);
  const sides = allSides.map((side, column) => {
    const name = sideName(looking, side, speaking);
    const said = table[0]?.length === allSides.length ? table.slice(1).map((row) => row[column] ?? '') : [];
    const duties = looking.rollout.roles.filter((role) => role.side === side).map(({ duties }) => duties.map(({ text }) => text));
    const inTurn = Array.from({ length: dutiesShown }, (_, turn) => duties.flatMap((one) => one[turn] ?? [])).flat();
    const points = said.filter(Boolean).length ? said.filter(Boolean) : inTurn.slice(0, dutiesShown);
    return { name, side: w.sides[side], points };
  });
  return sides.filter(({ points }) => points.length);
}

function impactsOf({ words }: Speaking, section: Section | null, read: ReadSection): KickoffRecord['impacts'] {
  const w = words.kickoff.impacts;
  const table = tableOf(section, read);
  return section && table.length ? { title: section.title || w.title, lead: w.lead, notes: w.notes, table } : null;
}

function planOf(looking: Looking, speaking: Speaking, today: string): KickoffRecord['plan'] {
  const w = speaking.words.kickoff.plan;
  const all = forecasts(looking.rollout, looking.now);
  const last = endForecast(all);
  return {
    title: w.title(all.filter(({ milestone }) => !milestone.leftOut).length),
    lead: last ? planLead(speaking, last) : '',
    notes: w.notes,
    today,
    todayLabel: w.today,
    none: w.none,
    month: speaking.month,
    milestones: all.map((forecast) => onSlide(speaking, forecast)),
  };
}

function planLead(speaking: Speaking, { milestone, on, slipDays }: Forecast): string {
  const w = speaking.words.kickoff.plan;
  const planned = speaking.fullDay(milestone.baselineOn);
  return slipDays > 0 ? w.late(milestone.name, planned, speaking.day(on), slipDays) : w.lead(milestone.name, planned);
}

function onSlide(speaking: Speaking, { milestone, doneOn, on, startOn, slipDays }: Forecast): PlannedOnSlide {
  const w = speaking.words.kickoff.plan;
  const { name, baselineOn, leftOut } = milestone;
  const base = { name, startOn: startOn > on ? on : startOn, baselineOn, on };
  if (doneOn) return { ...base, state: 'signed', label: w.signed(speaking.day(doneOn)) };
  if (leftOut) return { ...base, state: 'leftOut', label: w.leftOut };
  return slipDays > 0
    ? { ...base, state: 'late', label: w.forecast(speaking.day(on)) }
    : { ...base, state: 'planned', label: speaking.day(on) };
}

function systemsOf({ rollout, now }: Looking, speaking: Speaking): KickoffRecord['systems'] {
  const w = speaking.words.kickoff.systems;
  return {
    title: w.title,
    lead: '',
    notes: w.notes,
    none: w.none,
    items: forecasts(rollout, now)
      .filter(({ milestone }) => !milestone.leftOut)
      .map(({ milestone: { name, touch, worksByItself }, on }) => ({ name, by: w.by(speaking.day(on)), touch, works: worksByItself })),
  };
}

function cadenceOf({ rollout }: Looking, speaking: Speaking): KickoffRecord['cadence'] {
  const w = speaking.words.kickoff.cadence;
  const active = rollout.teams.filter(({ active }) => active);
  const hours = [...new Set(active.map(({ askAt }) => askAt))].toSorted();
  const { liveAt, liveMinutes } = rollout.settings;
  return {
    title: w.title,
    lead: w.lead,
    notes: w.said,
    cards: [
      {
        when:
          hours
            .map((at) => speaking.time(at))
            .slice(0, 2)
            .join(', ') || w.live.unset,
        name: w.check.name,
        text: w.check.text(active.length),
      },
      { when: rollout.start ? speaking.time(rollout.start.digestAt) : '', name: w.digest.name, text: w.digest.text },
      {
        when: liveAt ? speaking.time(liveAt) : w.live.unset,
        name: w.live.name,
        text: [w.live.text(liveMinutes), rollout.livePlace?.place ? w.live.place(rollout.livePlace.place) : ''].filter(Boolean).join(' '),
      },
      { when: w.notes.when(rollout.start?.reminderEveryWeeks ?? 2), name: w.notes.name, text: w.notes.text },
    ],
  };
}

/** The people a red issue goes to, and when each is told. */
function badNewsOf({ rollout, people }: Looking, { words }: Speaking): KickoffRecord['badNews'] {
  const w = words.kickoff;
  const told = chainRoles.red.flatMap((role) => {
    const [person] = rollout.holders[role] ?? [];
    const title = rollout.roles.find(({ id }) => id === role)?.title ?? '';
    return person ? [{ person, name: nameOf(people, person), role: title }] : [];
  });
  const chain = told.filter(({ person }, at) => told.findIndex((one) => one.person === person) === at);
  return {
    title: w.badNews.title,
    lead: w.badNews.lead,
    notes: w.badNews.notes,
    severities: w.badNews.severities,
    chain: [
      { name: w.badNews.you, role: w.badNews.say, when: '' },
      ...chain.map(({ name, role }, at) => ({ name, role, when: w.badNews.at(at * stepMinutes) })),
    ],
  };
}

/** Roles with what they take, the customer's first; the first sentence is the cost, the rest why. */
function effortOf({ rollout, people }: Looking, { words }: Speaking): string[][] {
  const w = words.kickoff.effort;
  const rows = allSides
    .flatMap((side) => rollout.roles.filter((role) => role.side === side))
    .filter(({ effort }) => effort.trim())
    .map(({ id, title, effort }) => {
      const [cost = '', ...why] = effort.split(/(?<=[.!?])\s+/);
      const names = (rollout.holders[id] ?? []).map((one) => nameOf(people, one)).join(', ');
      return [names ? `${title}: ${names}` : title, cost, why.join(' ')];
    });
  return rows.length ? [[...w.columns], ...rows] : [];
}

/** From the kickoff on while it is near, else from today. */
function weeksOf(looking: Looking, speaking: Speaking, start: string, today: string): KickoffRecord['weeks'] {
  const w = speaking.words.kickoff.weeks;
  const isNear = today <= addWorkingDays(start, 9);
  const from = isNear ? start : today;
  const steps = datedSteps(looking, speaking, from, addWorkingDays(from, 9));
  const rows = steps.map(({ on, text, who }) => [speaking.day(on), text, who]);
  return {
    title: isNear ? w.title : w.later,
    lead: '',
    notes: w.notes,
    none: w.none,
    table: rows.length ? [[...w.columns], ...rows] : [],
  };
}

function approversOf({ rollout }: Looking): string[] {
  const ids = new Set(rollout.milestones.filter(({ leftOut }) => !leftOut).flatMap(({ approverRoles }) => approverRoles));
  return [...ids].flatMap((id) => rollout.roles.find((role) => role.id === id)?.title ?? []);
}
