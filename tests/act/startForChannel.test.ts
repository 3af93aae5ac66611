import assert from 'node:assert/strict';
import { startForChannel } from '../../bot/act/startForChannel.ts';
import { actingFor, askerOf, entriesOfKind } from '../support/actingFor.ts';
import { aStart, tenantId, threadId } from '../support/builders.ts';
import { faultyEngine } from '../support/faultyEngine.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

describe('starting a rollout for a channel', () => {
  it('gives two people at once the same rollout, started once', async () => {
    const engine = memoryEngine();
    const [one, two] = [actingFor(engine), actingFor(engine)];
    const [first, second] = await Promise.all([
      startForChannel(one.acting, askerOf('maya'), aStart({ title: 'One' }), 'form-1'),
      startForChannel(two.acting, askerOf('ana'), aStart({ title: 'Two' }), 'form-2'),
    ]);
    assert.equal(first.rolloutId, second.rolloutId);
    assert.deepEqual([first.kind, second.kind].sort(), ['done', 'refused']);
    const refused = [first, second].find(({ kind }) => kind === 'refused');
    assert.equal(refused?.kind === 'refused' && refused.refusal.refusal, 'alreadyStarted');
    const opened = await actingFor(engine, first.rolloutId).open();
    assert.equal(entriesOfKind(opened, 'rolloutStarted').length, 1);
    assert.equal(await one.acting.places.ofChannel(tenantId, threadId), first.rolloutId);
  });

  it('is done once when the form is sent twice', async () => {
    const { acting } = actingFor();
    const first = await startForChannel(acting, askerOf('maya'), aStart(), 'form-1');
    const again = await startForChannel(acting, askerOf('maya'), aStart(), 'form-1');
    assert.deepEqual([first.rolloutId, again.kind === 'done' && again.already], [again.rolloutId, true]);
  });

  it('takes the tenant from who asks, never from what is sent', async () => {
    const { acting } = actingFor();
    const started = await startForChannel(
      acting,
      askerOf('maya'),
      aStart({ channel: { tenantId: 'tenant-2', threadId, teamId: 't', name: 'n' } }),
      'form-1',
    );
    assert.equal(started.kind === 'done' && started.opened.rollout.start?.channel.tenantId, tenantId);
  });

  it('lets the next one start after a start that did not go through', async () => {
    const engine = faultyEngine(memoryEngine());
    const house = actingFor(engine);
    await assert.rejects(
      startForChannel(
        { ...house.acting, journals: { ...house.acting.journals, append: () => Promise.reject(new Error('cut off')) } },
        askerOf('maya'),
        aStart(),
        'form-1',
      ),
    );
    assert.equal((await startForChannel(house.acting, askerOf('ana'), aStart(), 'form-2')).kind, 'done');
  });

  it('gives the channel a new rollout once the one before is closed', async () => {
    const house = actingFor();
    const first = await startForChannel(house.acting, askerOf('maya'), aStart(), 'form-1');
    house.rolloutId = first.rolloutId;
    await house.asks('maya', 'closeRollout');
    const second = await startForChannel(house.acting, askerOf('maya'), aStart({ title: 'Next' }), 'form-2');
    assert.notEqual(second.rolloutId, first.rolloutId);
    assert.equal(await house.acting.places.ofChannel(tenantId, threadId), second.rolloutId);
  });

  it('is refused to somebody who is not in the channel', async () => {
    const house = actingFor();
    house.messenger.members = [];
    const started = await startForChannel(house.acting, askerOf('maya'), aStart(), 'form-1');
    assert.equal(started.kind === 'refused' && started.refusal.refusal, 'notMember');
  });

  it('shows company names letter by letter in the pages of the playbook', async () => {
    const { acting } = actingFor();
    const started = await startForChannel(acting, askerOf('maya'), aStart({ customer: '<b>A|B</b> $& {vendor}' }), 'form-1');
    assert.ok(started.kind === 'done');
    const pages = started.opened.rollout.sections.map(({ markdown }) => markdown).join('\n');
    assert.ok(pages.includes('\\<b\\>A\\|B\\</b\\> $& \\{vendor\\}'));
    assert.doesNotMatch(pages, /\{customer\}|<b>/);
    assert.equal(started.opened.rollout.start?.sides.customer, '<b>A|B</b> $& {vendor}');
  });
});
