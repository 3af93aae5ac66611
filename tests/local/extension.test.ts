// What the desk asks of the message extension, activity by activity, and what it makes of odd answers.
import assert from 'node:assert/strict';
import { extensionRouter } from '../../local/extensionRouter.ts';
import type { Inject } from '../../local/inject.ts';
import { channel, personaOf } from '../../local/personas.ts';
import { aDesk, type Desk, type StandIn } from './aDesk.ts';

describe('the message extension at the desk', () => {
  let desk: Desk;
  let answer: object | undefined;
  const bot: StandIn = async ({ activity }) => (activity.type === 'invoke' ? answer : undefined);
  beforeEach(async () => {
    answer = undefined;
    desk = await aDesk(bot);
  });
  afterEach(() => desk.close());

  const last = () => desk.came.at(-1)?.activity ?? assert.fail('the bot was told nothing');

  it('asks for a first list before anything is typed, and for the words after, in the person’s own place', async () => {
    answer = { composeExtension: { type: 'message', text: 'Nothing fits.' } };
    const { body } = await desk.ask('POST', '/local/extension/query', { person: 'maya', conversation: channel.id, text: '' });
    assert.deepEqual(body, { items: [], said: 'Nothing fits.' });
    assert.equal(last().name, 'composeExtension/query');
    assert.equal(last().from.aadObjectId, personaOf('maya')?.oid);
    assert.equal(last().channelData.channel.id, channel.id);
    assert.deepEqual(last().value.parameters, [{ name: 'initialRun', value: 'true' }]);
    await desk.ask('POST', '/local/extension/query', { person: 'maya', text: 'pilot' });
    assert.deepEqual(last().value.parameters, [{ name: 'words', value: 'pilot' }]);
    assert.equal(last().conversation.conversationType, 'personal');
  });

  it('hands on a message with its words as HTML that holds no marks of theirs, and what was filled in', async () => {
    const said = await desk.ask('POST', '/local/say', { person: 'raj', conversation: channel.id, text: 'a <b>bold</b>\nimport & more' });
    const about = { person: 'maya', activityId: said.body.id };
    answer = { task: { type: 'continue', value: { title: 'Report', card: { content: { type: 'AdaptiveCard' } } } } };
    const form = await desk.ask('POST', '/local/extension/report', about);
    assert.deepEqual(form.body, { title: 'Report', card: { type: 'AdaptiveCard' }, said: '' });
    assert.equal(last().name, 'composeExtension/fetchTask');
    assert.equal(last().value.messagePayload.body.content, '<p>Milepost a &lt;b&gt;bold&lt;/b&gt;<br>import &amp; more</p>');
    answer = { task: { type: 'message', value: 'Reported.' } };
    const sent = await desk.ask('POST', '/local/extension/submit', { ...about, data: { verb: 'raiseIssue' } });
    assert.deepEqual(sent.body, { title: '', card: null, said: 'Reported.' });
    assert.deepEqual([last().name, last().value.data], ['composeExtension/submitAction', { verb: 'raiseIssue' }]);
  });

  it('shows nothing for an empty answer, and says when the bot refused', async () => {
    answer = {};
    const link = await desk.ask('POST', '/local/extension/link', { person: 'maya', url: `${desk.url}/tab/index.html` });
    assert.deepEqual([last().name, link.body], ['composeExtension/queryLink', { items: [], said: '' }]);
    const refusing = { extend: async () => ({ status: 403, body: 'not you' }) } as unknown as Inject;
    desk.app.use('/refused', extensionRouter({ transcript: desk.transcript, inject: refusing }));
    const refused = await desk.ask('POST', '/refused/local/extension/query', { person: 'maya', text: '' });
    assert.deepEqual([refused.status, refused.body.refusal], [502, 'botRefused']);
  });
});
