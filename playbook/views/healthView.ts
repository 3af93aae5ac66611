import { dutiesAt } from '../clock/agenda.ts';
import { goesOut } from '../clock/goesOut.ts';
import type { Health, HealthFact } from '../contract/Health.ts';
import { nameOf } from '../journal/nameOf.ts';
import { capital } from '../words/counts.ts';
import { dayOfMoment, momentWords } from '../words/dates.ts';
import { healthWords as w } from '../words/health.ts';
import { gap } from '../words/joints.ts';
import { roundWords } from '../words/rounds.ts';
import { retryActions } from './actions/retryActions.ts';
import { goesOutLine } from './goesOutLine.ts';
import { headOf } from './head.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';
import { roundsOf } from './roundOf.ts';
import { type Ending, unreached } from './unreached.ts';

/** What the journal alone does not say. */
export interface HealthKnown {
  /** How the notes of the newest rounds ended. */
  notes: Ending[];
  /** Null before the clock first came round. */
  clockSecondsAgo: number | null;
  pagesAside: number;
  /** Null while it is still being checked. */
  sealed: boolean | null;
  /** Where somebody adds Milepost. */
  addLink: string | null;
}

const mostPeople = 100;
/** The clock comes round each second. */
const standsAfterSeconds = 5 * 60;
/** Teams may ask us to wait a little. */
const lateAfterSeconds = 2 * 60;
const lookBackHours = 7 * 24;

/** Does Milepost reach the people of this rollout, does it run, and what to do where not (U26, U27). */
export function healthViewOf(looking: Looking, known: HealthKnown): Health {
  const { rollout, now } = looking;
  const zone = zoneOf(looking);
  const failed = unreached(rollout, known.notes);
  const strangers = new Set(
    known.notes.filter(({ person, outcome }) => !rollout.people[person] && outcome === 'notInstalled').map(({ person }) => person),
  ).size;
  const facts = [clockFact(known), lateFact(looking), asideFact(known), journalFact(known), lastFact(looking), nextFact(looking)];
  const wrong = facts.filter(({ mend }) => mend).length;
  const [newest] = roundsOf(rollout);
  const head = headOf(looking);
  return {
    // What runs is not in the journal: it is asked for anew each time.
    head: { ...head, validUntil: now.toString() },
    lead: {
      text: failed.length || wrong ? '' : w.lead.well,
      late: [failed.length ? w.lead.unreached(failed.length) : '', wrong ? w.lead.look(wrong) : ''].filter(Boolean).join(gap()),
      after: '',
    },
    reason: w.reason,
    unreached: failed.slice(0, mostPeople).map(({ person, outcome, at }) => ({
      person: personShown(looking, person),
      outcome,
      answer: null,
      words: '',
      said: w.people.since(roundWords.said[outcome](), dayOfMoment(at, zone)),
      mend: roundWords.mend[outcome],
      link: outcome === 'notInstalled' ? known.addLink : null,
    })),
    others: strangers ? w.people.others(strangers) : '',
    facts,
    actions: newest && failed.length ? retryActions(looking, newest.id) : [],
  };
}

const fact = (name: string, text: string, mend = ''): HealthFact => ({ name, mark: mend ? 'late' : 'good', text, mend });

function clockFact({ clockSecondsAgo: ago }: HealthKnown): HealthFact {
  if (ago === null) return fact(w.clock.name, w.clock.notYet, w.clock.mend);
  return fact(w.clock.name, w.clock.going(ago), ago > standsAfterSeconds ? w.clock.mend : '');
}

/** What is late now comes before what was late: somebody may still wait for it. */
function lateFact(looking: Looking): HealthFact {
  const { rollout, now } = looking;
  const { late } = w;
  const since = now.subtract({ seconds: lateAfterSeconds });
  const waiting = dutiesAt(rollout, now).filter(
    (duty) => !duty.missed && duty.kind !== 'redraw' && duty.at.epochMilliseconds < since.epochMilliseconds,
  );
  const [first] = waiting;
  if (first) return fact(late.name, late.waiting(waiting.length, momentWords(first.at.toString(), zoneOf(looking))), late.waitingMend);
  const from = now.subtract({ hours: lookBackHours }).toString();
  const missed = Object.values(rollout.ended).filter(({ outcome, at }) => outcome === 'missedByUs' && at >= from);
  const last = missed
    .map(({ at }) => at)
    .sort()
    .at(-1);
  if (last) return fact(late.name, late.missed(missed.length, dayOfMoment(last, zoneOf(looking))), late.missedMend);
  return rollout.status === 'running' ? fact(late.name, late.well) : { ...fact(late.name, late.resting), mark: 'away' };
}

const asideFact = ({ pagesAside }: HealthKnown): HealthFact =>
  pagesAside ? fact(w.aside.name, w.aside.some(pagesAside), w.aside.mend) : fact(w.aside.name, w.aside.well);

function journalFact({ sealed }: HealthKnown): HealthFact {
  const { journal } = w;
  if (sealed === false) return { ...fact(journal.name, journal.broken, journal.mend), mark: 'red' };
  return fact(journal.name, sealed ? journal.sealed : journal.checking);
}

/** The last message that arrived, and with whom. */
function lastFact(looking: Looking): HealthFact {
  const sent = Object.values(looking.rollout.ended).filter(({ outcome }) => outcome === 'sent');
  const last = sent.reduce<(typeof sent)[number] | null>((latest, one) => (latest && latest.at >= one.at ? latest : one), null);
  const { name, said, none, channel } = w.last;
  if (!last) return { ...fact(name, none), mark: 'notStarted' };
  return fact(name, said(capital(momentWords(last.at, zoneOf(looking))), last.to ? nameOf(looking.people, last.to) : channel));
}

function nextFact(looking: Looking): HealthFact {
  const { name, said, none } = w.next;
  const next = goesOut(looking.rollout, looking.now).find(({ skipped }) => !skipped);
  if (!next) return { ...fact(name, none), mark: 'notStarted' };
  const zone = zoneOf(looking);
  const when = momentWords(next.at.toString(), zone);
  return { ...fact(name, said(when, goesOutLine(looking, next))), mark: 'notDue' };
}
