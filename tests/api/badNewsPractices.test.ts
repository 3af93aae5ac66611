// The practices of bad and good news, each held through the doors by one check, and each with a control: the same check fails once the rule is off.
import assert from 'node:assert/strict';
import { channel, personalChatOf, personaOf } from '../../local/personas.ts';
import type { IssueShown, Status } from '../../playbook/contract/Status.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import type { Answer } from '../support/speaking.ts';

type Action = { title: string; verb: string; data: Record<string, unknown> };

function buttonsOf(card: Answer['card']): Action[] {
  const found: Action[] = [];
  JSON.stringify(card, (_key, value) => {
    if (value?.type === 'Action.Execute') found.push(value);
    return value;
  });
  return found;
}

interface Got {
  summary: string;
  card: Answer['card'];
}

const news = 'Guests cannot sign in. An error comes after consent.';
/** Tuesday, 16:00 in Paris. */
const at = (time: string) => `2026-03-10T${time}:00Z`;

describe('bad news', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse();
    house.at(at('15:00'));
    await looks();
  });
  afterEach(async () => {
    assert.deepEqual(house.troubles, []);
    await house.close();
  });

  /** The clock's hand looks once more, after whatever is under way. */
  const looks = async () => {
    await house.conversing.wakes.plan(house.rolloutId, house.conversing.now());
    await house.waker.finish();
  };
  /** What the bot sent to a person, or to the channel, about the issue raised here. */
  const got = (who: string): Got[] => {
    const persona = personaOf(who);
    const chat = persona ? personalChatOf(persona) : channel.id;
    return house.transcript
      .accepted()
      .filter(
        ({ method, conversation, body }) =>
          method === 'POST' && conversation.startsWith(chat) && /Guests cannot sign in/.test(JSON.stringify(body)),
      )
      .map(({ summary, body }) => ({
        summary: plain(summary),
        card: (body as { attachments?: { content: Answer['card'] }[] }).attachments?.[0]?.content ?? null,
      }));
  };
  const passes = async (...moments: string[]) => {
    for (const moment of moments) {
      house.at(moment);
      await looks();
    }
  };
  const raises = async (severity: string, more: object = {}) => {
    const raised = await house.commands('lena', 'raiseIssue', { severity, text: news, ...more });
    assert.equal(raised.status, 200, raised.text);
    await looks();
  };
  const presses = (who: string, card: Got | undefined, title: string, input: object = {}): Promise<Answer> => {
    const button = buttonsOf(card?.card ?? null).find((one) => one.title === title);
    assert.ok(button, `${title} is not among ${buttonsOf(card?.card ?? null).map((one) => one.title)}`);
    return house.presses(who, button.verb, { ...button.data, ...input });
  };
  const status = async (): Promise<Status> =>
    JSON.parse(plain((await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/status`)).text));
  const shown = async (): Promise<IssueShown> => {
    const found = (await status()).issues.find(({ title }) => title === 'Guests cannot sign in');
    assert.ok(found);
    return found;
  };
  const says = ({ card }: Pick<Got, 'card'>) => plain(JSON.stringify(card)).replaceAll('\\\\', '');

  /** Those who decide have it within minutes, whatever hour it is, without the digest. */
  function reachesDeciders(): void {
    for (const who of ['raj', 'maya', 'ana', 'ingrid']) assert.equal(got(who).length, 1, `${who} has ${got(who).length} cards about it`);
  }

  it('reaches those who decide in minutes, outside the daily schedule, and in the night too (P95, U7)', async () => {
    house.at(at('21:00'));
    await raises('red');
    await passes(at('21:15'), at('21:30'), at('21:45'));
    reachesDeciders();
    assert.match(got('raj')[0]?.summary ?? '', /Red issue: Guests cannot sign in\. Take it or answer\./);
    assert.equal(got('channel').length, 1);
  });

  it('waits for the morning when it is not red (control of P95)', async () => {
    house.at(at('21:00'));
    await raises('serious');
    await passes(at('21:15'), at('21:30'), at('21:45'));
    assert.throws(reachesDeciders, /raj has 0 cards/);
    await passes('2026-03-11T06:00:00Z');
    assert.equal(got('maya').length, 1);
  });

  it('goes past somebody who is away at once, and the manager hears of it once (U7)', async () => {
    await house.commands('raj', 'sayAway', { until: '2026-03-12' });
    await raises('red');
    assert.deepEqual([got('raj').length, got('maya').length], [0, 2]);
    assert.ok(got('maya').some(({ summary }) => summary === 'Raj Patel is away today.'));
    await passes(at('15:15'), at('15:30'));
    assert.equal(got('maya').length, 2);
    const { chain } = await shown();
    assert.deepEqual(chain.map(({ person, state, text }) => `${person.name} ${state}: ${text}`).slice(0, 2), [
      'Raj Patel passed: Away, passed over 16:00',
      'Maya Lindqvist told: Told 16:00',
    ]);
  });

  it('is repeated until somebody takes it, and then is silent (P95)', async () => {
    await raises('red');
    await passes(at('15:15'), at('15:30'), at('15:45'), at('17:45'));
    assert.equal(got('ana').length, 2);
    assert.match(says(got('ana')[1] ?? { card: null }), /nobody has it yet/);
    await presses('ana', got('ana')[1], 'Take it');
    await passes(at('19:45'), at('22:00'));
    assert.equal(got('ana').length, 2);
    assert.match(got('lena')[0]?.summary ?? '', /Ana Ruiz has “Guests cannot sign in”/);
  });

  it('comes with what it blocks, the help it needs, and the decision that is open on its milestone (N7)', async () => {
    const late = { team: 'data', day: '2026-03-10', days: -9, done: 'Two of four sources clean.' };
    await house.commands('lena', 'reportStatus', late);
    const more = { milestone: 'salesPilot', blocks: 'Nine partners wait', help: 'A second tenant', link: 'https://northwind.example/shot' };
    await raises('red', more);
    const card = says(got('raj')[0] ?? { card: null });
    for (const part of [
      'Sales pilot',
      'Nine partners wait.',
      'Needed: A second tenant.',
      'A decision on Sales pilot is open: Ana Ruiz',
      'northwind.example/shot',
    ])
      assert.ok(card.includes(part), `${part} is not in ${card}`);
    assert.equal(got('ana').length, 1, 'the decider hears at once');
    const { lines, blocks, help } = await shown();
    assert.match(lines.join('\n'), /Linked to Sales pilot, due .+\nA decision on Sales pilot is open: Ana Ruiz, by/);
    assert.deepEqual([blocks, help], ['Nine partners wait', 'A second tenant']);
  });

  it('names no decision, and the decider waits for her turn, where none is open (control of N7)', async () => {
    await raises('red', { milestone: 'goLive' });
    assert.doesNotMatch(says(got('raj')[0] ?? { card: null }), /A decision on/);
    assert.equal(got('ana').length, 0);
  });

  it('is answered from the card: asked, answered, decided, taken back, settled, and everybody who was told hears the end (P95, P97)', async () => {
    await raises('red');
    await passes(at('15:15'));
    const asked = await presses('raj', got('raj')[0], 'Ask Lena', { text: 'All guests?' });
    assert.match(says(asked), /Lena Hoffmann was asked, and has not answered yet/);
    await looks();
    const question = got('lena').find(({ summary }) => /Raj Patel has a question/.test(summary));
    await presses('lena', question, 'Answer', { text: 'Only of one partner.' });
    await looks();
    assert.ok(got('raj').some(({ card }) => /Only of one partner/.test(says({ card }))));
    const decided = await presses('maya', got('maya')[0], 'Decide', { text: 'Use the partner tenant.' });
    assert.match(says(decided), /You have it until it is settled/);
    const open = await presses('maya', decided as Got, 'Undo');
    assert.deepEqual((({ taken, decided: word }) => [taken, word])((await house.open()).rollout.issues.at(-1) ?? assert.fail()), [
      null,
      null,
    ]);
    const again = await presses('maya', open as Got, 'Decide', { text: 'Use the tenant of the partner.' });
    const settled = await presses('maya', again as Got, 'Settle it', { text: 'The tenant is open.' });
    assert.match(settled.summary, /Settled: Guests cannot sign in/);
    await looks();
    for (const who of ['lena', 'raj'])
      assert.ok(
        got(who).some(({ summary }) => /^Settled: Guests/.test(summary)),
        `${who} hears the end`,
      );
    const { asked: questions, lines } = await shown();
    assert.equal(questions[0]?.answer?.text, 'Only of one partner.');
    assert.match(lines.join('\n'), /Maya Lindqvist decided, 16:15: Use the tenant of the partner\./);
  });

  it('is passed on to somebody of the channel, who is told at once and has it next (P95)', async () => {
    await raises('red');
    const form = await presses('raj', got('raj')[0], 'Pass on');
    const yuki = personaOf('yuki');
    const passed = await presses('raj', { card: form.card, summary: '' }, 'Pass it on', {
      person: yuki?.oid,
      text: 'You know the tenant.',
    });
    assert.match(says(passed), /Raj Patel passed it on to Yuki/);
    await looks();
    assert.match(says(got('yuki')[0] ?? { card: null }), /Raj Patel passed it on to you/);
    await passes(at('15:14'));
    assert.equal(got('maya').length, 0);
    await presses('raj', passed as Got, 'Undo');
    assert.deepEqual((await house.open()).rollout.issues.at(-1)?.passed, []);
  });

  it('is asked about when nothing is said, and answered with a word (P89, P95)', async () => {
    await raises('red');
    await presses('raj', got('raj')[0], 'Take it');
    await passes(at('15:10'), '2026-03-11T15:30:00Z');
    const stale = got('raj').find(({ summary }) => /^Is it still so/.test(summary));
    const said = await presses('raj', stale, 'Still so', { text: 'The vendor answers on Thursday.' });
    assert.match(said.summary, /Raj Patel has “Guests cannot sign in”/);
    assert.match((await shown()).lines.join('\n'), /Still so, says Raj Patel, .*: The vendor answers on Thursday\./);
  });

  it('tells an old card what happened since', async () => {
    await raises('red');
    await passes(at('15:15'));
    const old = got('raj')[0];
    await presses('maya', got('maya')[0], 'Take it');
    assert.match((await presses('raj', old, 'Take it')).summary, /Maya Lindqvist has it already, since/);
    assert.match((await presses('raj', old, 'Decide', { text: ' ' })).summary, /What do you decide/);
  });

  it('stands once in the channel, edited as it goes, and shows no more than everybody may see (P88)', async () => {
    await house.commands('raj', 'sayAway', { until: '2026-03-12' });
    await raises('red');
    assert.equal(got('channel').length, 1);
    assert.doesNotMatch(says(got('channel')[0] ?? { card: null }), /away|Raj Patel/);
    await presses('maya', got('maya')[0], 'Take it');
    await looks();
    const edits = house.transcript.accepted().filter(({ method, conversation }) => method === 'PUT' && conversation.startsWith(channel.id));
    assert.match(plain(edits.at(-1)?.summary ?? ''), /Maya Lindqvist has “Guests cannot sign in”/);
    assert.equal(got('channel').length, 1);
  });

  it('is taken to its own thread, and the digest leads there (P88)', async () => {
    await raises('red');
    await passes(at('16:30'));
    const digests = house.transcript.accepted().filter(({ method, summary }) => method === 'POST' && /Tue.10.Mar: /.test(summary));
    const [post] = house.transcript
      .accepted()
      .filter(
        ({ method, conversation, summary }) =>
          method === 'POST' && conversation.startsWith(channel.id) && /Guests cannot sign in/.test(summary),
      );
    assert.ok(post && digests.length === 1);
    assert.ok(
      JSON.stringify(digests[0]?.body).includes(
        `https://teams.microsoft.com/l/message/${encodeURIComponent(channel.id)}/${post.activityId}`,
      ),
    );
  });

  describe('and how long it waited', () => {
    /** The wait from report to acknowledgement stands beside the issue. */
    function isMeasured({ latency, latencyLine }: Pick<Status, 'latency' | 'latencyLine'>): void {
      const one = latency.at(-1);
      assert.equal(one?.minutes, 12, one?.sentence ?? 'not measured');
      assert.match(one.sentence, /Red issue “Guests cannot sign in”, Tue 10 Mar: somebody had it after 12 min/);
      assert.match(latencyLine, /^The last three red issues waited .+ on average until somebody had them\.$/);
    }

    it('is measured and shown (P96)', async () => {
      await raises('red');
      house.at(at('15:12'));
      await presses('raj', got('raj')[0], 'Take it');
      isMeasured(await status());
    });

    it('has no end while nobody acknowledges it (control of P96)', async () => {
      await raises('red');
      house.at(at('15:12'));
      const now = await status();
      assert.throws(() => isMeasured(now), /nobody has it yet, after 12 min/);
    });
  });

  describe('and good news', () => {
    const posts = () =>
      house.transcript
        .accepted()
        .filter(
          ({ method, conversation, summary }) =>
            method === 'POST' && conversation.startsWith(channel.id) && summary.startsWith('Good news'),
        );

    /** Everybody in the channel could read it. */
    function travels(): void {
      assert.deepEqual(
        posts().map(({ summary }) => plain(summary)),
        ['Good news: The import runs in one night.'],
      );
    }

    it('travels: typed, pressed, in the channel at once and in the tab, and taken back (P97)', async () => {
      const form = await house.says('carla', 'good news: The import runs in one night.');
      const receipt = await presses('carla', form as Got, 'Tell everybody', {
        text: 'The import runs in one night.',
        milestone: 'salesPilot',
      });
      assert.match(receipt.summary, /Good news: The import runs in one night/);
      await looks();
      await looks();
      travels();
      const { news: told } = await status();
      assert.deepEqual(
        [told[0]?.who.name, told[0]?.text, told[0]?.about],
        ['Carla Méndez', 'The import runs in one night.', 'Sales. It helps Sales pilot.'],
      );
      await presses('carla', receipt as Got, 'Undo');
      await looks();
      assert.deepEqual((await status()).news, []);
      const edits = house.transcript
        .accepted()
        .filter(({ method, summary }) => method === 'PUT' && /took this good news back/.test(summary));
      assert.equal(edits.length, 1);
    });

    it('is not told while it is only written (control of P97)', async () => {
      await house.says('carla', 'good news: The import runs in one night.');
      await looks();
      assert.throws(travels);
    });
  });
});
