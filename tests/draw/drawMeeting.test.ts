import assert from 'node:assert/strict';
import { drawMeeting } from '../../bot/draw/drawMeeting.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, oidOf, people, withDone } from '../support/builders.ts';

const kickoff = 'kickoff';
const plan = (rollout: Rollout, more: object = {}) =>
  withDone(rollout, { verb: 'planMeeting', by: 'maya', input: { milestone: kickoff, on: '2026-01-23', at: '14:00', ...more } });
const drawn = (rollout: Rollout, to: string, zone = 'Europe/Paris') => {
  const drawing = {
    rollout,
    people: { ...people, [to]: { ...(people[to] ?? assert.fail()), zone } },
    now: anInstant('2026-01-13T08:00:00Z'),
    linkTo: () => 'https://teams.microsoft.com/l/entity/a',
    contact: null,
  };
  const message = drawMeeting(drawing, kickoff, to);
  return message
    ? { summary: message.summary.replaceAll('\u00a0', ' '), text: JSON.stringify(message.card).replaceAll('\u00a0', ' ') }
    : null;
};

describe('the card about a milestone meeting', () => {
  it('says the hour on the reader’s clock, and beside it the rollout’s where they differ', () => {
    const rollout = plan(aRollout());
    assert.equal(drawn(rollout, 'ana')?.summary, 'Kickoff: we meet Fri 23 Jan, 14:00 to 15:30, in person.');
    assert.equal(
      drawn(rollout, 'ana', 'Europe/Lisbon')?.summary,
      'Kickoff: we meet Fri 23 Jan, 13:00 to 14:30, in person, 14:00 in Paris.',
    );
    assert.equal(
      drawn(rollout, 'ana', 'Pacific/Auckland')?.summary,
      'Kickoff: we meet Sat 24 Jan, 02:00 to 03:30, in person, 14:00 in Paris.',
    );
  });

  it('asks key players to be in the room, and only them (P93)', () => {
    const rollout = plan(aRollout());
    assert.match(drawn(rollout, 'ana')?.text ?? '', /You are a key player/);
    assert.doesNotMatch(drawn(rollout, 'raj')?.text ?? '', /You are a key player/);
  });

  it('leads to the join link, the agenda and the calendar file', () => {
    const text = drawn(plan(aRollout(), { link: 'https://teams.microsoft.com/l/meetup-join/1' }), 'ana')?.text ?? '';
    for (const said of ['meetup-join/1', '"Join"', '"Calendar and agenda"', 'What is delivered, and what shows it', 'calendar file'])
      assert.ok(text.includes(said), said);
  });

  it('says what it was before it moved, and who need not come any more', () => {
    const moved = plan(plan(aRollout()), { at: '16:00', people: [oidOf('ana')] });
    assert.match(drawn(moved, 'ana')?.text ?? '', /we now meet .*Fri 23 Jan, 14:00 to 15:30/);
    assert.match(drawn(moved, 'raj')?.summary ?? '', /no longer asked/);
  });

  it('says that it is called off and by whom', () => {
    const off = withDone(plan(aRollout()), { verb: 'callOffMeeting', by: 'ana', input: { milestone: kickoff } });
    const card = drawn(off, 'raj');
    assert.equal(card?.summary, 'The meeting on Kickoff is called off.');
    assert.match(card?.text ?? '', /Ana took it off the calendar/);
    assert.doesNotMatch(card?.text ?? '', /"Join"/);
  });

  it('is nothing where no meeting was ever planned', () => assert.equal(drawn(aRollout(), 'ana'), null));
});
