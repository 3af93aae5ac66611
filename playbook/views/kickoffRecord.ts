// The kickoff deck in words, slide by slide, ready to be laid out (P27).
import { dayIn } from '../clock/moments.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Speaking } from '../words/documentLanguage.ts';
import { badNewsOf } from './kickoff/badNewsOf.ts';
import { cadenceOf } from './kickoff/cadenceOf.ts';
import { effortOf } from './kickoff/effortOf.ts';
import { paragraphOf, tableOf } from './kickoff/fromSection.ts';
import { impactsOf } from './kickoff/impactsOf.ts';
import type { KickoffRecord } from './kickoff/KickoffRecord.ts';
import { owesOf } from './kickoff/owesOf.ts';
import { planOf } from './kickoff/planOf.ts';
import { rolesOf } from './kickoff/rolesOf.ts';
import { successOf } from './kickoff/successOf.ts';
import { systemsOf } from './kickoff/systemsOf.ts';
import { weeksOf } from './kickoff/weeksOf.ts';
import { type Looking, zoneOf } from './Looking.ts';
import type { ReadSection } from './SectionRead.ts';

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

/** The titles of the roles that sign at least one milestone. */
function approversOf({ rollout }: Looking): string[] {
  const ids = new Set(rollout.milestones.filter(({ leftOut }) => !leftOut).flatMap(({ approverRoles }) => approverRoles));
  return [...ids].flatMap((id) => rollout.roles.find((role) => role.id === id)?.title ?? []);
}
