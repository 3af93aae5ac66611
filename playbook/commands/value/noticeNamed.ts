import { noticeStateOf } from '../../clock/noticeState.ts';
import type { Notice, NoticeState } from '../../journal/Notice.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { noticeWords as w } from '../../words/notices.ts';
import { type Decision, type Refusal, refuse } from '../Command.ts';

/** The notice with that id and where it stands; or the refusal that says it is not there. */
export function noticeNamed(rollout: Rollout, id: string): { notice: Notice; state: NoticeState } | Refusal {
  const notice = rollout.notices.find((one) => one.id === id);
  return notice ? { notice, state: noticeStateOf(rollout, notice) } : refuse('unknownNotice');
}

/** Why a notice cannot be changed where it stands; null while it can. */
export function fixedNotice({ title }: Notice, state: NoticeState): Refusal | null {
  if (state === 'sent') return refuse('notAsItStands', { sentence: w.sentAlready(title) });
  if (state === 'planned') return refuse('notAsItStands', { sentence: w.plannedFirst(title) });
  return state === 'dropped' ? refuse('alreadySo', { what: w.droppedAlready(title) }) : null;
}

type Step = 'submitted' | 'approved' | 'sentBack' | 'planned' | 'dropped';

/** Takes a step of a notice back, as long as no other came after it. */
export function stepBack(rollout: Rollout, id: string, step: Step, seq: number): Decision {
  const found = noticeNamed(rollout, id);
  if ('refusal' in found) return found;
  const { notice } = found;
  if (notice.cut) return refuse('notUndoable', { sentence: w.sentStays });
  if (notice[step]?.seq !== seq) return refuse('undoneAlready');
  const steps = [notice.written, notice.submitted, notice.approved, notice.sentBack, notice.planned, notice.dropped];
  const last = Math.max(...steps.map((one) => one?.seq ?? 0));
  if (last > seq) return refuse('dependsOn', { what: w.laterStep });
  return { entries: [{ type: 'noticeStepTakenBack', data: { notice: id, step: seq } }] };
}
