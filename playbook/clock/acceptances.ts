// Who is asked to accept what was published: once for what comes within an hour, reminded once, and then left in peace (P28, P29, P103).
import { publishedAt, toAccept } from '../journal/acceptance.ts';
import type { DutyOutcome, PersonId } from '../journal/Entry.ts';
import { openToGuestsSince } from '../journal/openToGuestsSince.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Section } from '../journal/Section.ts';
import { acceptanceSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { workingFrom } from './personsHours.ts';
import { quietHoursOf } from './quietHours.ts';
import { addWorkingDays } from './workingDays.ts';

/** Sections published within so many minutes are one card. */
const gatheredMinutes = 60;
/** Working days after the card before the one reminder. */
const remindAfterDays = 3;
const morning = '09:00';

/** The last time somebody was asked, and reminded; an ask that was taken out counts as one. */
interface Told {
  asked: string;
  outcome: DutyOutcome;
  reminded: string;
}

const toldBy = new WeakMap<Rollout, Map<PersonId, Told>>();
const rolesBy = new WeakMap<Rollout, Map<string, string>>();

/** True for the key of the one reminder. */
export const isAcceptanceReminder = (key: string): boolean => /^acceptance\/[^/]+\/reminder\//.test(key);

/** Every card owed to somebody who has something to accept. */
export function acceptances(rollout: Rollout, now: Instant): Duty[] {
  if (!rollout.sections.some(({ accept }) => accept)) return [];
  return Object.keys(rollout.people).flatMap((person) => ofPerson(rollout, person, now));
}

function ofPerson(rollout: Rollout, to: PersonId, now: Instant): Duty[] {
  const waits = toAccept(rollout, to).map((section) => sinceWhen(rollout, section, to));
  if (!waits.length) return [];
  const { asked, outcome, reminded } = toldOf(rollout).get(to) ?? { asked: '', outcome: 'nobody', reminded: '' };
  const subject = acceptanceSubject(to);
  const [first] = waits.filter((since) => since > asked).sort();
  if (first) {
    const due = instantOf(first).add({ minutes: gatheredMinutes });
    return [{ kind: 'askAcceptance', to, key: `${subject}/ask/${first}`, subject, at: whenWorking(rollout, to, due, now), missed: false }];
  }
  if (!waits.some((since) => since > reminded) || (outcome !== 'sent' && outcome !== 'unknown')) return [];
  const { zone } = quietHoursOf(rollout, to);
  const due = momentOf(addWorkingDays(dayIn(instantOf(asked), zone), remindAfterDays), morning, zone);
  return [
    { kind: 'nudgeAcceptance', to, key: `${subject}/reminder/${asked}`, subject, at: whenWorking(rollout, to, due, now), missed: false },
  ];
}

/** When they work next from that moment on; what is late waits for them as well. */
function whenWorking(rollout: Rollout, person: PersonId, due: Instant, now: Instant): Instant {
  const at = workingFrom(rollout, person, due);
  if (!isAfter(now, at)) return at;
  const late = workingFrom(rollout, person, now);
  return isAfter(late, now) ? late : at;
}

/** Since when the section waits for the person: it was published, they came to be among those it concerns, or it opened to them as a guest. */
function sinceWhen(rollout: Rollout, section: Section, person: PersonId): string {
  const at = rollout.guests[person] ? openToGuestsSince(rollout, section) : publishedAt(section).at;
  const roles = rolesGiven(rollout);
  const names = section.audience.length ? section.audience.filter((role) => rollout.holders[role]?.includes(person)) : [''];
  const concerned = names.map((role) => roles.get(`${role}/${person}`) ?? '').sort()[0] ?? '';
  return concerned > at ? concerned : at;
}

/** When each role was last given to each person, and each person named. */
function rolesGiven(rollout: Rollout): Map<string, string> {
  const known = rolesBy.get(rollout) ?? new Map<string, string>();
  if (!rolesBy.has(rollout))
    for (const { type, data, at } of rollout.entries) {
      if (type === 'roleGiven') known.set(`${data.role}/${data.person}`, at);
      if (type === 'personNamed' && !known.has(`/${data.person}`)) known.set(`/${data.person}`, at);
    }
  rolesBy.set(rollout, known);
  return known;
}

function toldOf(rollout: Rollout): Map<PersonId, Told> {
  const told = toldBy.get(rollout) ?? new Map<PersonId, Told>();
  if (!toldBy.has(rollout)) {
    for (const [key, { at }] of Object.entries(rollout.skipped)) note(told, key, at, 'nobody');
    for (const [key, { at, outcome }] of Object.entries(rollout.ended)) note(told, key, at, outcome);
  }
  toldBy.set(rollout, told);
  return told;
}

function note(told: Map<PersonId, Told>, key: string, at: string, outcome: DutyOutcome): void {
  const [kind, person = '', what] = key.split('/');
  if (kind !== 'acceptance' || !what) return;
  const before = told.get(person) ?? { asked: '', outcome: 'nobody', reminded: '' };
  if (what === 'ask' && at >= before.asked) told.set(person, { ...before, asked: at, outcome });
  if (what === 'reminder' && at >= before.reminded) told.set(person, { ...before, reminded: at });
}
