import assert from 'node:assert/strict';
import { agenda, owed } from '../../playbook/clock/agenda.ts';
import { goesOut, isSkippable } from '../../playbook/clock/goesOut.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { goesOutLine } from '../../playbook/views/goesOutLine.ts';
import { anInstant, aRollout, lastSeq, people, refusalOf, withDone, withEntries } from '../support/builders.ts';

/** Monday morning of the first week, everybody in place. */
const monday = '2026-01-12T09:00:00Z';
const now = anInstant(monday);
const friday = '2026-01-16';
const linesOf = (rollout: Rollout, at = now) =>
  goesOut(rollout, at).map((item) => goesOutLine({ rollout, people }, item).replaceAll('\u00a0', ' '));
const doing = (verb: string, input: object, at = monday) => ({ verb, by: 'maya' as const, input, at });
const digest = 'digest/2026-01-12';

describe('what goes out in the next seven days', () => {
  const rollout = aRollout();

  it('is one line for messages of one kind at one moment, soonest first, within a week', () => {
    const items = goesOut(rollout, now);
    const times = items.map(({ at }) => at.epochMilliseconds);
    assert.deepEqual(
      times,
      times.toSorted((one, other) => one - other),
    );
    assert.ok(times.every((at) => at > now.epochMilliseconds && at <= now.add({ hours: 168 }).epochMilliseconds));
    assert.equal(new Set(items.map(({ key }) => key)).size, items.length);
    assert.match(linesOf(rollout)[0] ?? '', /^\d teams are asked for their status: /);
    assert.ok(linesOf(rollout).includes('Digest to the channel'));
    assert.ok(linesOf(rollout).some((line) => /^Reminder notes to \d people$/.test(line)));
  });

  it('tells what depends on an answer as it would be', () => {
    const subject = 'status/data/2026-01-12';
    const ended = { duty: subject, subject, outcome: 'sent' as const, to: 'dana', drawnAt: rollout.seq };
    const asked = withEntries(rollout, [{ type: 'dutyEnded', data: ended }], { at: '2026-01-12T15:00:00Z' });
    const lines = linesOf(asked, anInstant('2026-01-12T15:01:00Z'));
    assert.ok(
      lines.some((line) => /^Nudge to Data.*, if nobody has answered by then$/.test(line)),
      lines.join('\n'),
    );
  });

  it('holds nothing that only draws again, and no kind that is not in the list of what may be skipped or what waits', () => {
    const drawn = withEntries(rollout, [
      { type: 'dutyEnded', data: { duty: 'x', subject: digest, outcome: 'sent', to: null, drawnAt: 1 } },
      { type: 'digestEdited', data: { day: '2026-01-12', was: null }, words: { text: 'Welcome.' } },
    ]);
    assert.ok(owed(drawn, now).some(({ kind }) => kind === 'redraw'));
    assert.ok(goesOut(drawn, now).every(({ duties }) => !['redraw', 'refresh', 'leaveUnasked'].includes(duties[0].kind)));
  });
});

describe('taking something out of what goes out', () => {
  const rollout = aRollout();
  const group = goesOut(rollout, now).find(({ duties }) => duties[0].kind === 'askStatus' && duties.length > 1);
  const skip = (duty: string, at = monday) => doing('skipDuty', { duty }, at);

  it('leaves it out of what is owed and keeps it in the list, until it is put back as it was', () => {
    assert.ok(group);
    const keys = group.duties.map(({ key }) => key);
    const skipped = withDone(rollout, skip(group.key));
    assert.ok(agenda(skipped, now).every(({ key }) => !keys.includes(key)));
    const shown = goesOut(skipped, now).filter((item) => item.skipped);
    assert.deepEqual(
      shown.flatMap(({ duties }) => duties.map(({ key }) => key)),
      keys,
    );
    assert.equal(refusalOf(skipped, skip(shown[0]?.key ?? '')), 'alreadySo');
    const back = withDone(skipped, doing('undo', { seq: lastSeq(skipped, 'dutySkipped') }));
    assert.deepEqual(
      agenda(back, now).map(({ key }) => key),
      agenda(rollout, now).map(({ key }) => key),
    );
  });

  it('is refused for what is not coming, and putting back once its moment is over', () => {
    assert.equal(refusalOf(rollout, skip('digest/2026-03-01')), 'notGoingOut');
    const late = '2026-01-12T17:00:00Z';
    assert.equal(refusalOf(rollout, skip(digest, late)), 'notGoingOut');
    const skipped = withDone(rollout, skip(digest));
    assert.equal(refusalOf(skipped, doing('undo', { seq: skipped.seq }, late)), 'momentPassed');
  });

  it('is refused by name for bad news, decisions and sign-offs that are asked for (P95, P68, P70)', () => {
    const red = withDone(rollout, { verb: 'raiseIssue', by: 'dana', input: { severity: 'red', text: 'No access' }, at: monday });
    const held = owed(red, now).filter((duty) => /Issue/.test(duty.kind));
    assert.ok(held.length > 0);
    for (const { key } of held) assert.equal(refusalOf(red, skip(key)), 'notSkippable');
    const kinds = ['tellIssue', 'repeatIssue', 'askDecision', 'nudgeDecision', 'escalateDecision', 'askSignoff', 'tellHeld'] as const;
    for (const kind of kinds) assert.equal(isSkippable({ kind } as Parameters<typeof isSkippable>[0]), false, kind);
  });

  it('follows nobody up for a question that was taken out', () => {
    const skipped = withDone(rollout, skip(group?.key ?? ''));
    const evening = anInstant('2026-01-12T19:00:00Z');
    const keys = agenda(skipped, evening).map(({ key }) => key);
    assert.ok(group?.duties.every((duty) => keys.every((key) => !key.startsWith(duty.key))));
  });
});

describe('the draft of the digest (P86)', () => {
  const rollout = withDone(aRollout(), doing('changeRollout', { digestDraft: true }));
  const drafts = (of: Rollout, at = now) => agenda(of, at).filter(({ kind }) => kind === 'tellDraft');

  it('goes to the project manager half an hour before the digest, each day it is due', () => {
    const [first] = drafts(rollout);
    assert.equal(first && 'to' in first && first.to, 'maya');
    assert.equal(first?.at.until(agenda(rollout, now).find(({ key }) => key === digest)?.at ?? now).total('minutes'), 30);
    assert.deepEqual(drafts(aRollout()), []);
  });

  it('is not sent for a digest that was taken out, and not made up for once that is out', () => {
    const skipped = withDone(rollout, doing('skipDuty', { duty: digest }));
    assert.ok(drafts(skipped).every(({ key }) => !key.startsWith(digest)));
    assert.ok(drafts(rollout, anInstant('2026-01-12T18:00:00Z')).find(({ key }) => key.startsWith(digest))?.missed);
  });
});

describe('the report of the week (P75)', () => {
  const rollout = withDone(aRollout(), doing('changeRollout', { weeklyReport: true }));
  const weeks = (of: Rollout) => agenda(of, now).flatMap((duty) => (duty.kind === 'sendWeek' ? [`${duty.week} ${duty.at}`] : []));
  const digestOn = (day: string) => agenda(rollout, now).find(({ key }) => key === `digest/${day}`)?.at;

  it('is owed at the digest’s hour on the last working day of the week, beside the digest', () => {
    assert.deepEqual(weeks(rollout), [`2026-01-12 ${digestOn(friday)}`, ...weeks(rollout).slice(1)]);
    assert.ok(digestOn(friday));
    assert.deepEqual(weeks(aRollout()), []);
  });

  it('comes a day earlier when the last day is a holiday', () => {
    const set = { name: 'Office', holidays: [{ day: friday, name: 'Founding day' }] };
    const off = withEntries(rollout, [
      { type: 'calendarSet', data: { calendar: 'office', set, was: null } },
      { type: 'rolloutChanged', data: { fields: { calendar: 'office' }, was: { calendar: null } } },
    ]);
    assert.deepEqual(weeks(off).slice(0, 1), [`2026-01-12 ${digestOn('2026-01-15')}`]);
  });
});
