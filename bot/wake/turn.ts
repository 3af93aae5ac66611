import { dutiesAt } from '../../playbook/clock/agenda.ts';
import { isUrgent } from '../../playbook/clock/escalation.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import type { Opened } from '../store/journals.ts';
import { type Carried, carryOut, type Waits } from './carryOut.ts';
import { loggedAs } from './loggedAs.ts';
import { ridesOf } from './ridesOf.ts';
import type { Duty, Turned, Waking } from './Waking.ts';

/** Sends in flight at once, and so at most that many unknown after a crash (design idea 5). */
const inFlight = 16;

/** A turn that finds new duties this often has gone wrong; the wake stays and it is looked at again. */
const mostPasses = 60;

/** A duty that failed is tried again after a second. */
const failedMs = 1000;

/** Carries out everything that is due in one rollout, and says how each duty ended, until nothing due is left or all that is left must wait. */
export async function turn(waking: Waking, rolloutId: string): Promise<Turned> {
  const waits = new Map<string, Waits>();
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const opened = await waking.journals.open(rolloutId);
    const { leading, riders } = ridesOf(dutiesAt(opened.rollout, waking.now(), waking.keepDays));
    const due = leading.filter(({ key }) => !waits.has(key)).slice(0, inFlight);
    if (!due.length) return turned([...waits.values()]);
    const carried = await Promise.all(due.map((duty) => carriedOrNot(waking, opened, duty, riders.get(duty.key))));
    const done: { duty: Duty; entries: NewEntry[] }[] = [];
    due.forEach((duty, place) => {
      const one = carried[place];
      if (one && 'entries' in one) done.push({ duty, entries: one.entries });
      else if (one) waits.set(duty.key, one);
    });
    if (done.length) await end(waking, opened, done);
  }
  return { waitMs: failedMs, held: false };
}

/** Carries out what cannot wait, beside a turn that is under way: each message is claimed before it is sent, so both never send the same (U7). */
export async function urgentTurn(waking: Waking, rolloutId: string): Promise<void> {
  const opened = await waking.journals.open(rolloutId);
  const due = dutiesAt(opened.rollout, waking.now(), waking.keepDays).filter((duty) => isUrgent(opened.rollout, duty));
  const carried = await Promise.all(due.map(async (duty) => ({ duty, one: await carriedOrNot(waking, opened, duty) })));
  const done = carried.flatMap(({ duty, one }) => ('entries' in one ? [{ duty, entries: one.entries }] : []));
  if (done.length) await end(waking, opened, done);
}

/** What is left when all that could be done is done. */
function turned(waits: Waits[]): Turned {
  return { waitMs: waits.length ? Math.min(...waits.map(({ waitMs }) => waitMs)) : null, held: waits.some(({ held }) => held) };
}

/** A duty that fails must not hold up the others: it is tried again. */
async function carriedOrNot(waking: Waking, opened: Opened, duty: Duty, riders: Duty[] = []): Promise<Carried> {
  try {
    return await carryOut(waking, opened, duty, riders);
  } catch (error) {
    waking.log('a duty could not be carried out', loggedAs(opened.rollout.id, { duty: duty.kind, error }));
    return { waitMs: failedMs, held: false };
  }
}

/** Appends the ends of these duties; those that somebody else has ended meanwhile are left out. */
async function end(waking: Waking, first: Opened, done: { duty: Duty; entries: NewEntry[] }[]): Promise<void> {
  for (let opened = first; ; opened = await waking.journals.open(first.rollout.id)) {
    const open = done.filter(({ duty }) => !isOver(opened, duty, first));
    const lead = open[0];
    // What was removed meanwhile is not begun anew by the end of its last duty.
    if (!lead || opened.version === null) return;
    const stamp = { at: waking.now().toString(), by: 'milepost', key: `duty|${lead.duty.key}|${opened.rollout.seq}` };
    if (
      await waking.journals.append(
        opened,
        open.flatMap(({ entries }) => entries),
        stamp,
      )
    )
      return;
  }
}

/** A redraw is over when somebody else did it meanwhile, and also when another card about the subject went out, which it did not see: the next look draws that one. */
function isOver({ rollout }: Opened, duty: Duty, first: Opened): boolean {
  if (duty.kind !== 'redraw') return rollout.ended[duty.key] !== undefined;
  const since = rollout.entries.filter(({ seq }) => seq > first.rollout.seq);
  return since.some(
    ({ type, data }) => (type === 'dutyEnded' && data.subject === duty.subject) || (type === 'cardsDrawn' && duty.subject in data.drawn),
  );
}
