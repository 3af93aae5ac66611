// Private concerns in the tab: only those the reader raised or that were raised with them (P56).
import { isUnheard, waitsForHearer } from '../clock/concerns.ts';
import { instantOf, isAfter } from '../clock/moments.ts';
import { concernGoesTo } from '../commands/concernGoesTo.ts';
import type { Action } from '../contract/Action.ts';
import type { Need } from '../contract/Board.ts';
import type { ConcernShown } from '../contract/People.ts';
import type { Mark } from '../contract.ts';
import type { Concern } from '../journal/Concern.ts';
import type { Entry, PersonId } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { concernActionWords, concernWords, concernSaid as said, concernListWords as w } from '../words/concern.ts';
import { momentWords } from '../words/dates.ts';
import { viewWords } from '../words/views.ts';
import { action, isOpen } from './actions.ts';
import type { Looking } from './Looking.ts';

/** A closed concern stays on the list for two weeks. */
const shownForHours = 14 * 24;

/** The button on the People page; null when nobody would hear it, or the rollout is closed. */
export function concernActions(looking: Looking): Action[] {
  const { rollout, people, reader } = looking;
  const hears = concernGoesTo(rollout, reader ?? '');
  if (!isOpen(looking) || !hears) return [];
  return [
    action(looking, 'raiseConcern', {
      label: concernActionWords.raise,
      title: concernActionWords.raiseTitle(nameOf(people, hears)),
      asks: [text(concernWords.what, concernWords.missing, concernActionWords.example)],
    }),
  ];
}

/** The reader's concerns, drawn on the private journal; `reader` is who they are there. */
export const concernsShown = (looking: Looking): ConcernShown[] =>
  looking.rollout.concerns.filter((concern) => isTheirs(looking, concern)).map((concern) => shown(looking, concern));

/** What waits for the reader's word. */
export const concernNeeds = (looking: Looking): Need[] =>
  looking.rollout.concerns
    .filter((concern) => concern.to === looking.reader && waitsForHearer(concern))
    .map((concern) => ({
      id: `concern/${concern.id}`,
      text: w.need(nameOf(looking.people, concern.by)),
      who: null,
      when: viewWords.waitingSince(dayOf(looking, concern.at)),
      late: false,
      mine: true,
      place: { page: 'people', id: concern.id },
    }));

/** What an entry of the private journal did, said to who wrote it. */
export function concernSaidOf({ rollout, people }: Looking, entry: Entry): string {
  const concern = 'concern' in entry.data ? rollout.concerns.find(({ id }) => 'concern' in entry.data && id === entry.data.concern) : null;
  if (!concern) return '';
  const other = nameOf(people, entry.by === concern.by ? concern.to : concern.by);
  switch (entry.type) {
    case 'concernRaised':
      return said.raised(other);
    case 'concernAnswered':
      return said.answered(other);
    case 'concernClosed':
      return said.closed;
    case 'concernReopened':
      return said.reopened;
    case 'concernTakenBack':
      return said.takenBack;
    case 'concernAnswerTakenBack':
      return said.answerTakenBack;
    default:
      return '';
  }
}

/** The entry this reader could take back as their last word on the concern; null when it is somebody else's turn. */
export function lastDoingOn({ by, seq, answers, closed, takenBackAt }: Concern, reader: PersonId): number | null {
  if (takenBackAt) return null;
  const last = closed ?? answers.at(-1) ?? { by, seq };
  return last.by === reader ? last.seq : null;
}

function isTheirs({ reader, now }: Looking, { by, to, closed, takenBackAt }: Concern): boolean {
  if (takenBackAt || (reader !== by && reader !== to)) return false;
  return !closed || isAfter(instantOf(closed.at).add({ hours: shownForHours }), now);
}

function shown(looking: Looking, concern: Concern): ConcernShown {
  const { people, reader } = looking;
  const { id, by, to, closed } = concern;
  const raised = reader === by;
  return {
    id,
    title: raised ? w.toRaiser(nameOf(people, to)) : w.toHearer(nameOf(people, by)),
    state: stateOf(looking, concern),
    mark: markOf(looking, concern),
    said: [concern, ...concern.answers].map((one) => ({ who: nameOf(people, one.by), when: moment(looking, one.at), text: one.text })),
    actions: closed ? undo(looking, concern) : [...replies(looking, concern), ...undo(looking, concern)],
  };
}

function stateOf(looking: Looking, concern: Concern): string {
  const { people, rollout } = looking;
  const { to, closed } = concern;
  if (closed) return w.closed(nameOf(people, closed.by), moment(looking, closed.at));
  if (!waitsForHearer(concern)) return w.answered;
  return isUnheard(rollout, concern) ? w.unheard(nameOf(people, to)) : w.waits(nameOf(people, to));
}

function markOf({ rollout }: Looking, concern: Concern): Mark {
  if (concern.closed) return 'good';
  if (!waitsForHearer(concern)) return 'going';
  return isUnheard(rollout, concern) ? 'late' : 'notDue';
}

function replies(looking: Looking, { id, by, to, answers }: Concern): Action[] {
  const { people, reader } = looking;
  if (reader === by && !answers.length) return [];
  return [
    action(looking, 'answerConcern', {
      label: concernActionWords.answer,
      title: concernActionWords.answerTitle(nameOf(people, reader === by ? to : by)),
      tone: reader === to ? 'primary' : 'plain',
      input: { concern: id },
      asks: [text(concernWords.answer, concernWords.answerMissing, concernActionWords.answerExample)],
    }),
    action(looking, 'closeConcern', { label: concernActionWords.close, input: { concern: id } }),
  ];
}

function undo(looking: Looking, concern: Concern): Action[] {
  const seq = lastDoingOn(concern, looking.reader ?? '');
  return seq === null ? [] : [undoConcernAction(looking, seq)];
}

/** How what the reader did on a private concern is taken back. */
export const undoConcernAction = (looking: Looking, seq: number): Action =>
  action(looking, 'undoConcern', { label: concernActionWords.undo, input: { seq }, key: `undoConcern/${seq}` });

const text = (label: string, error: string, example: string) =>
  ({ name: 'text', kind: 'longText', label, error, required: true, max: 2000, example }) as const;

const zoneOf = ({ rollout }: Looking) => rollout.keepsConcernsOf?.zone ?? 'UTC';
const moment = (looking: Looking, at: string) => momentWords(at, zoneOf(looking));
const dayOf = (looking: Looking, at: string) => instantOf(at).toZonedDateTimeISO(zoneOf(looking)).toPlainDate().toString();
