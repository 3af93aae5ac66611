// Answers to the words `live` and `follow-ups`.
import { liveNow } from '../../playbook/clock/liveCheck.ts';
import { dayIn } from '../../playbook/clock/moments.ts';
import { isOpenFollowUp } from '../../playbook/clock/takenOffline.ts';
import { mayClose } from '../../playbook/commands/finishFollowUp.ts';
import type { Mark } from '../../playbook/contract.ts';
import { followUpSubject } from '../../playbook/journal/subjects.ts';
import { followUpLine } from '../../playbook/views/followUpShown.ts';
import { hourLine } from '../../playbook/views/liveShown.ts';
import { liveTeam, teamsInTurn } from '../../playbook/views/liveTeams.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { momentWords } from '../../playbook/words/dates.ts';
import { followUpsCard } from '../cards/followUpsCard.ts';
import { liveCard } from '../cards/liveCard.ts';
import type { Tone } from '../cards/parts/tones.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { clockFor, type Drawing, keyNow, pressOf, readerZone } from './Drawing.ts';

const tonesOf: Partial<Record<Mark, Tone>> = { good: 'good', ahead: 'good', late: 'warning', missing: 'warning', red: 'attention' };

const asOf = (drawing: Drawing, to: string) => momentWords(drawing.now.toString(), readerZone(drawing, to));

/** Where and when the live check is, with the teams in turn (P83, P84, P85). */
export function drawLive(drawing: Drawing, to: string): CardMessage {
  const { rollout, now, linkTo } = drawing;
  const looking = { ...drawing, reader: null, readerName: '' };
  const on = liveNow(rollout, now);
  return liveCard({
    rollout: rollout.title,
    asOf: asOf(drawing, to),
    line: hourLine(looking).replace(/[.。]$/, ''),
    place: rollout.livePlace?.place ?? '',
    since: on ? clockFor(drawing, to, on.begunAt) : '',
    teams: teamsInTurn(looking).map((team) => {
      const { lines } = liveTeam(looking, team);
      const worst = lines.find(({ mark }) => mark === 'red') ?? lines.find(({ mark }) => mark === 'late') ?? lines[0];
      return { team: team.name, kind: (worst && tonesOf[worst.mark]) ?? 'neutral', why: worst?.text ?? '' };
    }),
    links: { join: rollout.livePlace?.link || null, live: linkTo(rollout, { page: 'live' }) },
  });
}

/** What is still to be settled, the soonest due first (P88). */
export function drawFollowUps(drawing: Drawing, to: string): CardMessage {
  const { rollout, linkTo, now } = drawing;
  const today = dayIn(now, readerZone(drawing, to));
  const open = rollout.followUps.filter(isOpenFollowUp).toSorted((one, other) => ((one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : 1));
  return followUpsCard({
    rollout: rollout.title,
    asOf: asOf(drawing, to),
    items: open.map((item) => ({
      title: titleOf(item.text),
      line: followUpLine(drawing, item),
      state: item.dueOn && item.dueOn < today ? 'overdue' : 'open',
      done: mayClose(rollout, item, to)
        ? pressOf(drawing, 'finishFollowUp', { item: item.id }, keyNow(drawing, followUpSubject(item.id)))
        : null,
    })),
    links: { live: linkTo(rollout, { page: 'live' }) },
  });
}
