import type { DeeperCheck } from '../LiveCheck.ts';
import type { Rollout } from '../Rollout.ts';
import { checkSubject, followUpSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';

type Kinds =
  | 'liveCheckBegun'
  | 'liveCheckEnded'
  | 'liveNoted'
  | 'livePlaceSet'
  | 'followUpNoted'
  | 'followUpDone'
  | 'followUpReopened'
  | 'followUpDropped'
  | 'checkPlanned'
  | 'checkCalledOff'
  | 'checkRestored'
  | 'checkHeld'
  | 'checkUnheld';

/** The check held live, deeper checks with one team, and what is followed up (P84, P88, P89). */
export const foldLiveCheck: Applying<Kinds> = {
  liveCheckBegun(rollout, { data, by, at, seq }) {
    const before = rollout.lives.find(({ id }) => id === data.live);
    if (before) before.endedAt = null;
    else rollout.lives.push({ id: data.live, day: data.day, begunAt: at, begunBy: by, endedAt: null, seq, notes: {} });
  },
  liveCheckEnded(rollout, { data, at }) {
    const live = rollout.lives.find(({ id }) => id === data.live);
    if (live) live.endedAt = at;
  },
  liveNoted(rollout, { data, words, by, at, seq }) {
    const live = rollout.lives.find(({ id }) => id === data.live);
    if (live && words.text) live.notes[data.team] = { text: words.text, by, at, seq };
    else if (live) delete live.notes[data.team];
  },
  livePlaceSet(rollout, { words, seq }) {
    const before = rollout.livePlace;
    rollout.livePlace = {
      link: words.link ?? '',
      place: words.place ?? '',
      seq,
      before: before && { link: before.link, place: before.place },
    };
  },
  followUpNoted(rollout, { data: { item: id, ...rest }, words, by, at, seq }) {
    rollout.followUps.push({ ...rest, id, text: words.text ?? '', by, at, seq, done: null, dropped: null });
    rollout.revised[followUpSubject(id)] = seq;
  },
  followUpDone(rollout, { data, by, at, seq }) {
    changeItem(rollout, data.item, seq, (item) => {
      item.done = { by, at, seq };
    });
  },
  followUpReopened(rollout, { data, seq }) {
    changeItem(rollout, data.item, seq, (item) => {
      item.done = null;
      item.dropped = null;
    });
  },
  followUpDropped(rollout, { data, by, at, seq }) {
    changeItem(rollout, data.item, seq, (item) => {
      item.dropped = { by, at, seq };
    });
  },
  checkPlanned(rollout, { data, words, by, at, seq }) {
    const check = rollout.checks.find(({ id }) => id === data.check);
    const planned = { ...data.fields, link: words.link ?? '', agenda: words.agenda ?? '', by, seq, plannedAt: at, calledOff: null };
    const standsSeq = check && !check.calledOff ? check.standsSeq : seq;
    if (check) Object.assign(check, planned, { standsSeq, before: plannedAs(check) });
    else rollout.checks.push({ id: data.check, ...planned, standsSeq, before: null, held: [] });
    rollout.revised[checkSubject(data.check)] = seq;
  },
  checkCalledOff(rollout, { data, by, at, seq }) {
    changeCheck(rollout, data.check, seq, (check) => {
      check.calledOff = { by, at, seq };
    });
  },
  checkRestored(rollout, { data, seq }) {
    changeCheck(rollout, data.check, seq, (check) => {
      check.calledOff = null;
      check.standsSeq = seq;
    });
  },
  checkHeld(rollout, { data, words, by, at, seq }) {
    changeCheck(rollout, data.check, seq, (check) => check.held.push({ on: data.on, text: words.text ?? '', by, at, seq }));
  },
  checkUnheld(rollout, { data, seq }) {
    changeCheck(rollout, data.check, seq, (check) => {
      check.held = check.held.filter((one) => one.seq !== data.held);
    });
  },
};

/** What a check was planned as, to be put back. */
function plannedAs({ team, on, at, minutes, everyWeeks, link, agenda }: DeeperCheck): DeeperCheck['before'] {
  return { team, on, at, minutes, everyWeeks, link, agenda };
}

function changeItem(rollout: Rollout, id: string, seq: number, change: (item: Rollout['followUps'][number]) => void) {
  const item = rollout.followUps.find((one) => one.id === id);
  if (item) change(item);
  rollout.revised[followUpSubject(id)] = seq;
}

function changeCheck(rollout: Rollout, id: string, seq: number, change: (check: Rollout['checks'][number]) => void) {
  const check = rollout.checks.find((one) => one.id === id);
  if (check) change(check);
  rollout.revised[checkSubject(id)] = seq;
}
