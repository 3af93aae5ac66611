import assert from 'node:assert/strict';
import { channels, tenantId } from '../../local/personas.ts';
import { cardFaults } from '../cards/cardFaults.ts';
import { buttonsOf, plain, presses } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import type { Answer } from '../support/speaking.ts';
import { outsider } from '../support/strangers.ts';

/** What each word brings. */
const words: [text: string, summary: RegExp][] = [
  ['help', /^Ask me, or tell me/],
  ['hi', /^Ask me, or tell me/],
  ['hello', /^Ask me, or tell me/],
  ['HELP', /^Ask me, or tell me/],
  ['Hello!', /^Ask me, or tell me/],
  ['status', /^CRM rollout: Sales pilot is 3 working days late/],
  ['  Status? ', /^CRM rollout: Sales pilot is 3 working days late/],
  ['plan', /^CRM rollout: 2 of 5 milestones signed/],
  ['mine', /waits for you|wait for you/],
  ['sign-offs', /sign-off/],
  ['live', /[Ll]ive check/],
  ['Live check?', /[Ll]ive check/],
  ['follow-ups', /followed up/],
  ['follow ups', /followed up/],
  ['report', /^Data team: how did today go/],
  ['bad news', /^What went wrong/],
  ['good news', /^What went well/],
  ['Good news: the import runs', /^Tell everybody\?/],
  ['bad news the import stopped', /^Send this|^Is this|\?/],
  ['find training', /playbook|\S/],
  ['find zzzzqqqq', /playbook has nothing on this/i],
  ['where is the ownership statement?', /\S/],
  ['no change', /Thanks, Lena/],
  ['gobbledygook qqq', /found nothing/],
  ['constructor', /found nothing/],
  ['', /found nothing/],
  ['?', /found nothing/],
  ['👩‍🚀🎉', /found nothing/],
  ['\u202eمرحبا بالعالم', /found nothing/],
  ['<script>alert(1)</script> **x** [y](https://evil.example)', /\S/],
  ['x'.repeat(10_000), /found nothing/],
  [`find ${'word '.repeat(2000)}`, /\S/],
  [`bad news ${'word '.repeat(2000)}`, /\S/],
];

describe('words', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse();
    house.at('2026-03-10T15:10:00Z');
    await house.waker.finish();
  });
  afterEach(async () => {
    assert.deepEqual(house.troubles, []);
    await house.close();
  });

  /** One card that Teams draws, with something to do next. */
  function isNextStep({ status, card, summary }: Answer, text: string): void {
    assert.equal(status, 200);
    assert.ok(card, `“${text}” got no card`);
    assert.deepEqual(cardFaults({ card, summary }), [], text);
    assert.match(JSON.stringify(card), /"type":"Action\.(Execute|OpenUrl|Submit)"/, `“${text}” leads nowhere`);
    assert.doesNotMatch(`${JSON.stringify(card)} ${summary}`, /undefined|NaN|\[object|\{customer\}/);
  }

  for (const inChannel of [false, true])
    it(`${inChannel ? 'in the channel' : 'in a 1:1 chat'} are answered with their card and a next step`, async () => {
      for (const [text, summary] of words) {
        const answer = await house.says('lena', text, { inChannel });
        isNextStep(answer, text.slice(0, 40));
        assert.match(answer.summary, summary);
      }
    });

  it('cover every word that help names', async () => {
    const { card } = await house.says('lena', 'help');
    const named = ['mine', 'status', 'plan', 'sign-offs', 'find', 'bad news'];
    for (const word of named) {
      assert.ok(JSON.stringify(card).includes(word));
      assert.ok(words.some(([text]) => text.startsWith(word)));
    }
  });

  it('of bad news are kept letter by letter in the form', async () => {
    const news = 'Guests  get an **error**: <b>403</b> & "no access" 👩‍🚀 שלום';
    const { card } = await house.says('lena', `Bad news: ${news}`);
    assert.ok(JSON.stringify(card).includes(`"value":${JSON.stringify(news)}`), JSON.stringify(card));
  });

  it('typed by somebody who is in no rollout are answered with help', async () => {
    const none = await aHouse({ rollout: 'none' });
    for (const text of ['help', 'status', 'mine', 'bad news x', 'anything', '', 'x'.repeat(10_000)])
      for (const inChannel of [false, true]) isNextStep(await none.says('lena', text, { inChannel }), text.slice(0, 40));
    await none.close();
  });

  it('in a channel where nothing has begun are told so, and where to begin', async () => {
    const [, empty] = channels;
    const conversation = { id: `${empty?.id};messageid=1`, conversationType: 'channel', isGroup: true, tenantId };
    await house.happens({ type: 'message', text: 'status', conversation, channelData: { channel: { id: empty?.id } } });
    const answer = house.transcript.said(empty?.id ?? '').at(-1)?.activity;
    assert.match(plain(JSON.stringify(answer)), /Nothing has begun in this channel.*Add Milepost here as a tab/);
  });

  it('by somebody who is not in the channel say nothing of the rollout', async () => {
    for (const text of ['status', 'plan', 'mine', 'find ownership', 'bad news x', 'report', 'no change']) {
      const { status, card } = await house.says(outsider, text, { inChannel: true });
      assert.equal(status, 200);
      assert.doesNotMatch(JSON.stringify(card), /CRM rollout|Northwind|Sales pilot/);
    }
  });

  it('of a report before the team is asked are about today, and leave yesterday’s report as it was', async () => {
    const morning = await aHouse();
    morning.at('2026-03-10T09:00:00Z');
    const yesterday = async () => (await morning.open()).rollout.reports['data/2026-03-09'];
    const before = await yesterday();
    assert.match(JSON.stringify((await morning.says('lena', 'report')).card), /2026-03-10/);
    await morning.says('lena', 'no change');
    assert.deepEqual(await yesterday(), before);
    assert.equal((await morning.open()).rollout.reports['data/2026-03-10']?.length, 1);
    const desk = JSON.stringify((await morning.says('ben', 'report')).card);
    assert.match(desk, /2026-03-09/, 'a day that is still open comes first');
    await morning.close();
  });

  it('of days off that were said are taken back with one press, and the answer says so (U1)', async () => {
    const away = await house.says('lena', 'away until Friday');
    const back = await presses(house, 'lena', { buttons: buttonsOf(away.card) }, 'Undo');
    assert.match(plain(JSON.stringify(back.card)), /Welcome back/);
    assert.deepEqual(buttonsOf(back.card), []);
    assert.equal((await house.open()).rollout.people[(await house.open()).rollout.holders.dataLead?.[0] ?? '']?.away, null);
  });

  it('of bad news may say how bad it is: the form has it chosen (P95)', async () => {
    const chosen = async (text: string) => {
      const { body } = (await house.says('lena', text)).card as { body: { id?: string; value?: string }[] };
      return ['severity', 'text'].map((field) => body.find(({ id }) => id === field)?.value);
    };
    assert.deepEqual(await chosen('bad news red: guests cannot sign in'), ['red', 'guests cannot sign in']);
    assert.deepEqual(await chosen('bad news reddish walls'), [undefined, 'reddish walls']);
  });

  it('delivered twice with one activity id are one report', async () => {
    const reports = async () => (await house.open()).rollout.entries.filter(({ type }) => type === 'statusReported').length;
    const before = await reports();
    for (let times = 0; times < 2; times += 1) await house.says('lena', 'no change', { activityId: 'one' });
    assert.equal(await reports(), before + 1);
  });
});
