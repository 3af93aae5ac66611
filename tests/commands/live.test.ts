import assert from 'node:assert/strict';
import { liveNow } from '../../playbook/clock/liveCheck.ts';
import { isRefusal } from '../../playbook/commands/Command.ts';
import { table } from '../../playbook/commands/table.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, type Doing, decisionOf, oidOf, refusalOf, withDone } from '../support/builders.ts';

const running = aRollout();
const join = 'https://teams.microsoft.com/l/meetup-join/1';
const at = (time: string) => `2026-01-13T${time}:00Z`;
const begin = (time: string, by: Doing['by'] = 'maya'): Doing => ({ verb: 'beginLiveCheck', by, at: at(time) });
const note = (text: string, time = '08:40', day = '2026-01-13'): Doing => ({
  verb: 'noteLive',
  by: 'eve',
  input: { team: 'data', text },
  at: `${day}T${time}:00Z`,
});
const undo = (seq: number, time = '09:00'): Doing => ({ verb: 'undo', by: 'maya', input: { seq }, at: at(time) });
const followUp = (more: object = {}, by: Doing['by'] = 'raj'): Doing => ({
  verb: 'noteFollowUp',
  by,
  input: { text: 'Who names the testers?', people: oidOf('ben'), ...more },
  at: at('08:45'),
});
const plan = (more: object = {}): Doing => ({
  verb: 'planCheck',
  by: 'maya',
  input: { team: 'data', on: '2026-01-14', at: '10:00', ...more },
});
const notes = (rollout: Rollout) => rollout.lives.at(-1)?.notes.data?.text;
/** What the refusal names as leaning on the change. */
function leans(rollout: Rollout, doing: Doing): string {
  const decision = decisionOf(rollout, doing);
  return isRefusal(decision) ? `${decision.refusal}: ${decision.facts.what ?? ''}` : 'done';
}

describe('where the live check is', () => {
  it('is joined by a link that is https, and by no other (P85)', () => {
    const { input } = table.get('setLivePlace') ?? assert.fail();
    assert.ok(input.safeParse({ link: join }).success);
    for (const link of ['http://meet.example/1', 'javascript:alert(1)', 'ftp://meet.example', 'meet'])
      assert.equal(input.safeParse({ link }).success, false, link);
  });

  it('takes at most an hour, and half of it unless somebody says otherwise (P84)', () => {
    const { input } = table.get('setLivePlace') ?? assert.fail();
    assert.equal(input.safeParse({ minutes: 61 }).success, false);
    assert.equal((input.parse({}) as { minutes: number }).minutes, 30);
  });

  it('is taken back as it was before, hour and all', () => {
    const first = withDone(running, { verb: 'setLivePlace', by: 'maya', input: { link: join, at: '09:30' } });
    const second = withDone(first, { verb: 'setLivePlace', by: 'ana', input: { place: 'Saône', at: '10:00' } });
    assert.equal(leans(second, undo(first.seq)), 'dependsOn: a later change');
    const back = withDone(second, undo(second.seq));
    assert.deepEqual([back.livePlace?.link, back.livePlace?.place, back.settings.liveAt], [join, '', '09:30']);
  });
});

describe('a live check', () => {
  it('is one at a time, and says who began the other', () => {
    const on = withDone(running, begin('08:30'));
    assert.equal(leans(on, begin('08:40', 'ana')), 'alreadySo: Maya began the live check at 09:30, and it is still on');
  });

  it('is over by itself after two hours, without anybody writing it down (P84)', () => {
    const on = withDone(running, begin('08:30'));
    assert.ok(liveNow(on, anInstant(at('10:29'))));
    assert.equal(liveNow(on, anInstant(at('10:30'))), null);
    assert.equal(refusalOf(on, { verb: 'endLiveCheck', by: 'maya', at: at('10:30') }), 'noLiveCheck');
    assert.equal(withDone(on, begin('10:30')).lives.length, 2);
  });

  it('is taken up again when its end is taken back, unless another was begun since', () => {
    const ended = withDone(withDone(running, begin('08:30')), { verb: 'endLiveCheck', by: 'maya', at: at('08:50') });
    assert.ok(liveNow(withDone(ended, undo(ended.seq)), anInstant(at('09:00'))));
    assert.equal(leans(withDone(ended, begin('08:55')), undo(ended.seq)), 'dependsOn: the live check begun since');
  });

  it('is not taken back once something was noted in it', () => {
    const on = withDone(running, begin('08:30'));
    assert.equal(leans(withDone(on, note('Waits for the export')), undo(on.seq)), 'dependsOn: what was noted in it');
  });
});

describe('what is noted in a live check', () => {
  const on = withDone(running, begin('08:30'));

  it('stands for the day, also after the end, and not on the next day', () => {
    const ended = withDone(on, { verb: 'endLiveCheck', by: 'maya', at: at('08:50') });
    assert.equal(notes(withDone(ended, note('Late', '15:00'))), 'Late');
    assert.equal(refusalOf(ended, note('Later', '08:00', '2026-01-14')), 'noLiveCheck');
  });

  it('is changed, taken away with an empty text, and brought back', () => {
    const first = withDone(on, note('One'));
    const second = withDone(first, note('Two'));
    const gone = withDone(second, note(''));
    assert.equal(notes(gone), undefined);
    assert.equal(notes(withDone(gone, undo(gone.seq))), 'Two');
    assert.equal(notes(withDone(second, undo(second.seq))), 'One');
    assert.equal(leans(second, undo(first.seq)), 'dependsOn: a later note');
    assert.equal(refusalOf(second, note('Two')), 'alreadySo');
  });
});

describe('what is taken offline', () => {
  it('names a few people, its team from the issue it is about, and no day that has passed (P88)', () => {
    const red = withDone(running, { verb: 'raiseIssue', by: 'dana', input: { severity: 'red', text: 'No access', team: 'data' } });
    const issue = red.issues[0]?.id;
    const noted = withDone(red, followUp({ issue, people: [oidOf('ben'), oidOf('raj')], dueOn: '2026-01-13' }));
    assert.deepEqual([noted.followUps[0]?.people, noted.followUps[0]?.issue], [['ben', 'raj'], issue]);
    assert.equal(refusalOf(red, followUp({ dueOn: '2026-01-12' })), 'notBeforeToday');
    assert.equal(refusalOf(red, followUp({ issue: 'i0' })), 'unknownIssue');
    assert.equal(refusalOf(red, followUp({ team: 'nobody' })), 'unknownTeam');
    const settled = withDone(red, { verb: 'resolveIssue', by: 'dana', input: { issue, text: 'Fixed' } });
    assert.equal(refusalOf(settled, followUp({ issue })), 'resolved');
    const { input } = table.get('noteFollowUp') ?? assert.fail();
    assert.equal(input.safeParse({ text: 'Who?', people: [] }).success, false);
    assert.equal(input.safeParse({ text: 'Who?', people: Array.from({ length: 9 }, (_, place) => `p${place}`) }).success, false);
  });

  it('is closed by those who settle it, whoever noted it, and those who steer; by nobody else', () => {
    const noted = withDone(running, followUp());
    const item = noted.followUps[0]?.id;
    const by = (verb: string) =>
      (['ben', 'raj', 'ana', 'maya', 'eve', 'dana'] as const).filter(
        (who) => refusalOf(noted, { verb, by: who, input: { item } }) === null,
      );
    assert.deepEqual(by('finishFollowUp'), ['ben', 'raj', 'ana', 'maya']);
    assert.deepEqual(by('dropFollowUp'), ['raj', 'ana', 'maya']);
  });

  it('is settled once, and is not dropped or taken back after that', () => {
    const noted = withDone(running, followUp());
    const item = noted.followUps[0]?.id;
    const done = withDone(noted, { verb: 'finishFollowUp', by: 'ben', input: { item }, at: at('09:00') });
    assert.equal(
      leans(done, { verb: 'finishFollowUp', by: 'raj', input: { item } }).replaceAll('\u00a0', ' '),
      'alreadySo: Ben settled this on Tue 13 Jan',
    );
    assert.equal(leans(done, { verb: 'dropFollowUp', by: 'raj', input: { item } }), 'dependsOn: that it is settled');
    assert.equal(leans(done, undo(noted.seq)), 'dependsOn: that it is settled');
  });
});

describe('a deeper check', () => {
  it('is planned from today on; what repeats may keep its first day when it changes', () => {
    assert.equal(refusalOf(running, plan({ on: '2026-01-11' })), 'notBeforeToday');
    const weekly = withDone(running, plan({ everyWeeks: '2' }));
    const check = weekly.checks[0]?.id;
    const later = { ...plan({ check, everyWeeks: 2, agenda: 'The load test' }), at: '2026-02-02T09:00:00Z' };
    assert.equal(withDone(weekly, later).checks[0]?.agenda, 'The load test');
    assert.equal(refusalOf(weekly, { ...later, ...plan({ check, on: '2026-01-15', everyWeeks: 2 }), at: later.at }), 'notBeforeToday');
    assert.equal(refusalOf(weekly, plan({ check, everyWeeks: 2 })), 'alreadySo');
    assert.equal(refusalOf(weekly, plan({ check: 'c0' })), 'unknownCheck');
    assert.equal(refusalOf(weekly, plan({ team: 'nobody' })), 'unknownTeam');
  });

  it('is called off when its planning is taken back, and not once something came of it', () => {
    const planned = withDone(running, plan({ on: '2026-01-12' }));
    const check = planned.checks[0]?.id;
    assert.ok(withDone(planned, undo(planned.seq)).checks[0]?.calledOff);
    const held = withDone(planned, { verb: 'recordCheck', by: 'maya', input: { check, text: 'Fine' } });
    assert.equal(leans(held, undo(planned.seq)), 'dependsOn: what came of it');
    const moved = withDone(planned, plan({ check, on: '2026-01-13' }));
    assert.equal(leans(moved, undo(planned.seq)), 'dependsOn: a later change');
    assert.equal(leans(withDone(moved, undo(moved.seq)), { ...undo(moved.seq), by: 'ana' }), 'undoneAlready: ');
  });

  it('that was called off and is planned again is called off again when that is taken back', () => {
    const planned = withDone(running, plan());
    const check = planned.checks[0]?.id;
    const off = withDone(planned, { verb: 'callOffCheck', by: 'maya', input: { check } });
    const again = withDone(off, plan({ check, at: '11:00' }));
    assert.equal(again.checks[0]?.calledOff, null);
    assert.ok(withDone(again, undo(again.seq)).checks[0]?.calledOff);
  });

  it('keeps what came of each time, and takes one note back alone', () => {
    const planned = withDone(running, plan({ on: '2026-01-12', everyWeeks: 1 }));
    const check = planned.checks[0]?.id;
    const record = (text: string, on: string): Doing => ({
      verb: 'recordCheck',
      by: 'maya',
      input: { check, text, on },
      at: '2026-01-20T09:00:00Z',
    });
    const one = withDone(planned, record('Behind', '2026-01-12'));
    const two = withDone(one, record('On the way', '2026-01-19'));
    assert.equal(refusalOf(two, record('On the way', '2026-01-19')), 'alreadySo');
    const back = withDone(two, { ...undo(one.seq), at: '2026-01-20T09:30:00Z' });
    assert.deepEqual(
      back.checks[0]?.held.map(({ text }) => text),
      ['On the way'],
    );
  });
});
