import { dayIn, instantOf } from '../clock/moments.ts';
import { countingOf, hasLeft, openPlaces, standInOf } from '../clock/signoffState.ts';
import type { AskedShown, SignoffShown } from '../contract/Signoff.ts';
import type { Mark } from '../contract.ts';
import { changedSinceSigned, differenceSinceSigned } from '../journal/changedSinceSigned.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import type { Approver, AskedBefore, Signoff } from '../journal/Signoff.ts';
import { momentWords } from '../words/dates.ts';
import { commas, led } from '../words/joints.ts';
import { modeWords, signoffWords as w } from '../words/signoff.ts';
import { answerActions, signoffActions } from './actions/signoffActions.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** The present round of a milestone: who was asked, who said what, and what changed since it was sealed; null when none was asked for (P72, N16). */
export function signoffShown(looking: Looking, milestone: Milestone): SignoffShown | null {
  const present = looking.rollout.signoffs.findLast((one) => one.milestone === milestone.id);
  if (!present) return null;
  return { ...roundShown(looking, present), actions: signoffActions(looking, milestone) };
}

/** The rounds before the present one, latest first: what was rejected or taken back stays readable (P72). */
export function earlierRounds(looking: Looking, milestone: Milestone): SignoffShown[] {
  const rounds = looking.rollout.signoffs.filter((one) => one.milestone === milestone.id);
  return rounds
    .slice(0, -1)
    .toReversed()
    .map((signoff) => roundShown(looking, signoff));
}

function roundShown(looking: Looking, signoff: Signoff): SignoffShown {
  const { rollout } = looking;
  const { settled } = signoff;
  return {
    id: signoff.id,
    round: signoff.round,
    mark: markOf(signoff),
    state: stateOf(looking, signoff),
    mode: modeWords[signoff.mode],
    approvers: signoff.approvers.map((approver) => approverShown(looking, signoff, approver)),
    asked: signoff.approvers.flatMap(({ asked }) => asked).map((asked) => askedShown(looking, signoff, asked)),
    changedSince: settled?.signed ? changedSinceSigned(rollout, signoff) : [],
    difference: settled?.signed ? differenceSinceSigned(rollout, signoff) : [],
    seal: settled?.signed ? w.sealed(settled.seq, signoff.revision) : '',
    record: settled ? `/api/rollouts/${rollout.id}/documents/signoff-${signoff.id}.docx` : '',
    actions: [],
  };
}

function markOf({ settled, withdrawnAt }: Signoff): Mark {
  if (settled) return settled.signed ? 'signed' : 'late';
  return withdrawnAt ? 'note' : 'going';
}

function stateOf(looking: Looking, signoff: Signoff): string {
  const { rollout, people } = looking;
  const zone = zoneOf(looking);
  const day = (at: string) => dayIn(instantOf(at), zone);
  const { settled, withdrawnAt, withdrawnBy, withdrawnFor, requestedBy } = signoff;
  if (settled) return (settled.signed ? w.signed : w.rejected)(momentWords(settled.at, zone));
  if (withdrawnAt) {
    const said = w.withdrawn(nameOf(people, withdrawnBy ?? requestedBy), day(withdrawnAt));
    return withdrawnFor ? led(said, withdrawnFor) : said;
  }
  if (!openPlaces(rollout, signoff).length) return w.nobodyLeft;
  const asked = countingOf(rollout, signoff).map(({ person }) => person);
  return w.asked(namesOf(people, asked), asked.length > 1, day(signoff.requestedAt));
}

function approverShown(looking: Looking, signoff: Signoff, approver: Approver): SignoffShown['approvers'][number] {
  const { people } = looking;
  const { person, given } = approver;
  const shown = personShown(looking, person);
  if (!given) return { person: shown, ...waitingState(looking, signoff, approver), words: '' };
  const inTheirPlace = given.by === person || given.by === 'milepost' ? '' : w.byStandIn(nameOf(people, given.by));
  return {
    person: shown,
    mark: given.verdict === 'reject' ? 'late' : 'good',
    state: commas([`${w.decided[given.verdict]}${inTheirPlace}`, momentWords(given.at, zoneOf(looking)), w.onRevision(given.revision)]),
    words: given.text,
  };
}

/** What an approver who has not decided waits for: their turn, a day they are back, or only themselves. */
function waitingState(looking: Looking, signoff: Signoff, approver: Approver): { mark: Mark; state: string } {
  const { rollout, people, now } = looking;
  if (hasLeft(rollout, signoff, approver)) return { mark: 'note', state: w.left };
  const open = openPlaces(rollout, signoff);
  if (open.length && !open.includes(approver))
    return {
      mark: 'notDue',
      state: w.turn(
        namesOf(
          people,
          open.map(({ person }) => person),
        ),
      ),
    };
  const today = dayIn(now, zoneOf(looking));
  const standIn = standInOf(rollout, signoff, approver.person, today);
  const until = rollout.delegations[approver.person]?.until ?? '';
  if (standIn) return { mark: 'going', state: w.standsIn(nameOf(people, standIn), until) };
  const away = rollout.people[approver.person]?.away;
  if (away && away.from <= today && today <= away.until) return { mark: 'away', state: w.away(away.until) };
  return { mark: 'notDue', state: w.waits };
}

function askedShown(looking: Looking, signoff: Signoff, asked: AskedBefore): AskedShown {
  const { rollout } = looking;
  const zone = zoneOf(looking);
  const deliverables = rollout.milestones.find(({ id }) => id === signoff.milestone)?.deliverables;
  const title = deliverables?.find(({ id }) => id === asked.deliverable)?.title ?? '';
  return {
    who: personShown(looking, asked.by),
    when: momentWords(asked.at, zone),
    text: asked.about === 'access' ? w.access(title, asked.text) : asked.text,
    answer: asked.answer
      ? { who: personShown(looking, asked.answer.by), when: momentWords(asked.answer.at, zone), text: asked.answer.text }
      : null,
    actions: answerActions(looking, signoff, asked),
  };
}
