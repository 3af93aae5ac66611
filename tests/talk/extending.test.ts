import assert from 'node:assert/strict';
import { wordsOfMessage } from '../../bot/teams/wordsOfMessage.ts';
import { channel, personalChatOf, personaOf } from '../../local/personas.ts';
import { cardFaults } from '../cards/cardFaults.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { outsider, stranger } from '../support/strangers.ts';

describe('Milepost in the box people write in, and on their messages', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse();
  });
  after(() => house.close());

  const asks = (text: string) => ({
    commandId: 'find',
    parameters: [{ name: 'words', value: text }],
    queryOptions: { skip: 0, count: 25 },
  });
  const finds = async (who: Parameters<AHouse['extends']>[0], text: string) =>
    (await house.extends(who, 'query', asks(text))).body.composeExtension;
  const message = {
    id: '1',
    linkToMessage: 'https://teams.microsoft.com/l/message/1',
    body: { contentType: 'html', content: '<p>The import &amp; the <b>export</b> failed.</p>' },
  };
  const dialogOf = (body: Awaited<ReturnType<AHouse['extends']>>['body']) => {
    const value = body.task?.value;
    return typeof value === 'object' ? value.card.content : assert.fail(`no dialog: ${JSON.stringify(body)}`);
  };

  it('finds sections and milestones by their words, each with its card and the way there (P23)', async () => {
    const found = await finds('lena', 'sales pilot');
    const titles = found?.attachments?.map(({ preview }) => preview.content.title) ?? [];
    assert.equal(titles[0], 'Sales pilot');
    const training = await finds('lena', 'training');
    assert.ok(training?.attachments?.some(({ preview }) => preview.content.text.startsWith('Playbook')));
    for (const { content } of [...(found?.attachments ?? []), ...(training?.attachments ?? [])]) {
      assert.deepEqual(cardFaults({ card: content, summary: String(content.fallbackText) }), []);
      assert.doesNotMatch(JSON.stringify(content), /Action\.(Execute|Submit)/);
      assert.match(JSON.stringify(content), /teams\.microsoft\.com\/l\/entity/);
    }
  });

  it('shows what is in work before anything is typed, and says when nothing fits', async () => {
    const first = await finds('lena', '');
    assert.ok((first?.attachments?.length ?? 0) > 3);
    assert.equal(first?.attachments?.[0]?.preview.content.title, 'Sales pilot');
    const none = await finds('lena', 'zzqqx <script>');
    assert.deepEqual([none?.type, /zzqqx/.test(none?.text ?? '')], ['message', true]);
  });

  it('tells nobody of another company, nor who is in no rollout, that there is one', async () => {
    for (const who of [outsider, stranger])
      for (const text of ['', 'sales pilot']) {
        const told = await house.extends(who, 'query', asks(text));
        assert.doesNotMatch(JSON.stringify(told.body), /Sales pilot|CRM/i);
      }
    const link = `https://milepost.example/tab/index.html?rollout=${house.rolloutId}&page=plan&id=salesPilot`;
    for (const who of [outsider, stranger])
      assert.deepEqual((await house.extends(who, 'queryLink', { url: link })).body.composeExtension?.attachments ?? [], []);
    assert.equal(
      (await house.extends('lena', 'queryLink', { url: link })).body.composeExtension?.attachments?.length,
      1,
      'control: a member is told',
    );
  });

  it('tells a link of ours by its card, in the tab’s own address as in Teams’, and no other link', async () => {
    const opened = await house.open();
    const deep = house.conversing.linkTo(opened.rollout, { page: 'playbook', id: opened.rollout.sections[0]?.id }) ?? '';
    const cards = async (url: unknown) => (await house.extends('lena', 'queryLink', { url })).body.composeExtension?.attachments ?? [];
    assert.equal((await cards(deep))[0]?.preview.content.title, opened.rollout.sections[0]?.title);
    assert.equal(
      (await cards(`https://a.example/tab/index.html?rollout=${house.rolloutId}`))[0]?.preview.content.title,
      opened.rollout.title,
    );
    for (const url of [
      '',
      'https://a.example/',
      'x'.repeat(9000),
      7,
      `https://a.example/tab/index.html?rollout=${house.rolloutId}&page=plan&id=__proto__`,
    ])
      assert.deepEqual(await cards(url), [], String(url).slice(0, 40));
  });

  it('raises a message as bad news with its words, once, and shows the issue (P56, P95)', async () => {
    const { body } = await house.extends('lena', 'fetchTask', { commandId: 'report', messagePayload: message }, { inChannel: true });
    const form = dialogOf(body);
    assert.match(JSON.stringify(form), /The import & the export failed\./);
    assert.doesNotMatch(JSON.stringify(form), /Action\.Execute/);
    const { data } = JSON.stringify(form).match(/"type":"Action\.Submit"/) ? submitOf(form) : assert.fail('no button');
    const before = (await house.open()).rollout.issues.length;
    const inputs = {
      ...data,
      severity: 'serious',
      text: 'The import & the export failed.',
      blocks: '',
      help: '',
      link: message.linkToMessage,
    };
    for (let twice = 0; twice < 2; twice += 1) {
      const sent = await house.extends('lena', 'submitAction', { commandId: 'report', data: inputs });
      assert.match(JSON.stringify(dialogOf(sent.body)), /The import & the export failed/);
    }
    const { issues } = (await house.open()).rollout;
    assert.equal(issues.length, before + 1);
    assert.equal(issues.at(-1)?.severity, 'serious');
  });

  it('gives the form back with what is wrong, raises nothing for strangers, and never reaches them in a chat of others', async () => {
    const doings = await house.doings();
    const { body } = await house.extends('lena', 'fetchTask', { commandId: 'report', messagePayload: message });
    const { data } = submitOf(dialogOf(body));
    const again = await house.extends('lena', 'submitAction', { data: { ...data, severity: 'huge', text: 'x' } });
    assert.match(JSON.stringify(dialogOf(again.body)), /Input\.ChoiceSet/);
    for (const who of [outsider, stranger]) {
      const asked = await house.extends(who, 'fetchTask', { commandId: 'report', messagePayload: message });
      assert.equal(asked.body.task?.type, 'message');
      const sent = await house.extends(who, 'submitAction', { data: { ...data, severity: 'red', text: 'Let me in' } });
      assert.doesNotMatch(JSON.stringify(sent.body), /CRM|Sales pilot/);
    }
    for (const value of [
      null,
      7,
      [],
      { data: 'x' },
      { data: { verb: '__proto__' } },
      { messagePayload: { body: 3 } },
      { parameters: [null] },
    ])
      for (const name of ['query', 'queryLink', 'fetchTask', 'submitAction', 'unknown'])
        assert.ok((await house.extends('lena', name, value)).status < 500, `${name} ${JSON.stringify(value)}`);
    assert.equal(await house.doings(), doings);
    const lena = personaOf('lena');
    const address = await house.engine.range('addresses', lena?.tenantId ?? '', '', '~', 100);
    assert.ok(!JSON.stringify(address).includes('19:others'), 'a chat of others was kept as where she is reached');
    assert.ok(lena && personalChatOf(lena) && channel.id);
  });

  it('reads people’s words out of a message and none of its marks', () => {
    const said = (content: string) => wordsOfMessage({ contentType: 'html', content });
    assert.equal(
      said('<div><at id="0">Ben</at> it fails<br/>again &lt;here&gt;&nbsp;&#128640;</div><p>سلام</p>'),
      'Ben it fails\nagain <here> 🚀\nسلام',
    );
    assert.equal(said('<script>alert(1)</script>1 < 2'), '1 < 2');
    assert.equal(wordsOfMessage({ contentType: 'text', content: ' <b>as typed</b> ' }), '<b>as typed</b>');
    assert.equal(wordsOfMessage({}), '');
  });
});

/** The data of the form's own button. */
function submitOf(card: unknown): { data: Record<string, unknown> } {
  const all: { type?: string; data?: Record<string, unknown> }[] = [];
  JSON.stringify(card, (_key, value) => {
    if (value && typeof value === 'object' && value.type === 'Action.Submit') all.push(value);
    return value;
  });
  return { data: all[0]?.data ?? {} };
}
