// The miss decision and the chase of risks through the bot's door: one card, two choices, open until decided.
import assert from 'node:assert/strict';
import { personalChatOf, personaOf } from '../../local/personas.ts';
import { dutiesAt } from '../../playbook/clock/agenda.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import type { Answer } from '../support/speaking.ts';

type Action = { title: string; verb: string; data: Record<string, unknown> };

function buttonsOf({ card }: Pick<Answer, 'card'>): Action[] {
  const found: Action[] = [];
  JSON.stringify(card, (_key, value) => {
    if (value?.type === 'Action.Execute') found.push(value);
    return value;
  });
  return found;
}

function textsOf(card: unknown): string {
  const found: string[] = [];
  JSON.stringify(card, (key, value) => {
    if (key === 'text' && typeof value === 'string') found.push(value);
    return value;
  });
  return found.join('\n').replaceAll('\u00a0', ' ').replaceAll('\\', '');
}

describe('a milestone that will be missed', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse();
    house.at('2026-03-10T15:42:00Z');
  });
  afterEach(() => house.close());

  /** The data team is that many working days behind. */
  const behind = (days: number) =>
    house.commands('lena', 'reportStatus', {
      team: 'data',
      day: '2026-03-10',
      days: -days,
      done: 'Duplicates removed from 3 of 4 sources.',
    });
  const sent = (who: string) => {
    const persona = personaOf(who);
    assert.ok(persona);
    return house.transcript
      .accepted()
      .filter(({ method, conversation }) => method === 'POST' && conversation.startsWith(personalChatOf(persona)))
      .map(({ summary, body }) => ({
        summary: summary.replaceAll('\u00a0', ' '),
        card: (body as { attachments?: { content: Answer['card'] }[] }).attachments?.[0]?.content ?? null,
      }));
  };
  const decisionsOf = (who: string) => sent(who).filter(({ summary }) => summary.includes('Extend it or accept'));
  const button = (answer: Pick<Answer, 'card'>, title: string): Action => {
    const found = buttonsOf(answer).find((one) => one.title === title);
    assert.ok(found, `${title} is not among ${buttonsOf(answer).map((one) => one.title)}`);
    return found;
  };
  const asked = async (): Promise<Pick<Answer, 'card'>> => {
    await behind(3);
    await house.waker.finish();
    const card = decisionsOf('ana')[0];
    assert.ok(card);
    return card;
  };

  it('is put to the decider as one card with exactly two choices, each with its cost (P68, N1)', async () => {
    const card = await asked();
    await house.waker.finish();
    assert.equal(decisionsOf('ana').length, 1);
    const choices = buttonsOf(card).filter(({ verb }) => verb === 'decideSlip');
    assert.deepEqual(
      choices.map(({ data }) => data.choice),
      ['extend', 'acceptPrevious'],
    );
    const said = textsOf(card.card);
    for (const part of [
      'Extend to Wed 18 Mar',
      'It costs 3 working days',
      'Go-live moves from Mon 8 Jun to Thu 11 Jun',
      'Waiting for it: Service desk and Go-live',
      'Accept Data in as final',
      'Left out: Sales pilot, Service desk and Go-live',
      'Not delivered: “Accounts without duplicates”',
      'Data in was signed on Tue 24 Feb and stays in use',
    ])
      assert.ok(said.includes(part), `${part} is not in ${said}`);
  });

  it('is put to nobody while it is tolerated, and to the decider once less is (P68)', async () => {
    const { undo } = (await house.commands('maya', 'changeRollout', { toleranceDays: 3 })).body;
    await behind(3);
    await house.waker.finish();
    assert.deepEqual(decisionsOf('ana'), []);
    const undone = await house.commands('maya', 'undo', undo.input);
    assert.equal(undone.status, 200, undone.text);
    house.at('2026-03-10T15:45:00Z');
    await house.waker.finish();
    assert.equal(decisionsOf('ana').length, 1);
  });

  it('asks for nothing on a draft: the control (P60, P68)', async () => {
    const { journals } = house.conversing;
    const drafted: NewEntry = { type: 'milestoneDeactivated', data: { milestone: 'salesPilot' } };
    await journals.append(await house.open(), [drafted], { at: '2026-03-10T15:40:00Z', by: 'milepost', key: 'past-the-rule' });
    await behind(3);
    await house.waker.finish();
    assert.deepEqual(decisionsOf('ana'), []);
  });

  it('is not kept from the decider by moving its day (P66, P68)', async () => {
    await behind(3);
    const redated = await house.commands('maya', 'redatePlan', {
      milestone: 'salesPilot',
      dueOn: '2026-03-18',
      reason: 'It takes longer.',
    });
    assert.equal(redated.status, 200, redated.text);
    const open = (await house.open()).rollout.milestones[2];
    assert.equal(open?.dueOn, '2026-03-18');
    assert.equal(open?.baselineOn, '2026-03-13');
    await house.waker.finish();
    assert.equal(decisionsOf('ana').length, 1);
    const { data } = button(decisionsOf('ana')[0] ?? { card: null }, 'Extend');
    assert.match((await house.presses('ana', 'decideSlip', data)).summary.replaceAll('\u00a0', ' '), /extended to Wed 18 Mar/);
  });

  it('is decided once, with the reason kept, however often the press arrives (P68)', async () => {
    const { data } = button(await asked(), 'Extend');
    const first = await house.presses('ana', 'decideSlip', data);
    assert.match(first.summary.replaceAll('\u00a0', ' '), /Sales pilot is extended to Wed 18 Mar/);
    assert.deepEqual((await house.presses('ana', 'decideSlip', data)).card, first.card);
    const [decision, ...more] = (await house.open()).rollout.milestones[2]?.decisions ?? [];
    assert.deepEqual([decision?.choice, decision?.dueOn, more.length], ['extend', '2026-03-18', 0]);
    assert.equal(decision?.reason, 'Data team: Duplicates removed from 3 of 4 sources.');
  });

  it('tells what happened since when an old card is pressed (P68)', async () => {
    const card = await asked();
    await house.commands('ana', 'decideSlip', { milestone: 'salesPilot', choice: 'extend', dueOn: '2026-03-18' });
    house.at('2026-03-12T09:00:00Z');
    const accept = { ...button(card, 'Accept it').data, reason: 'Enough' };
    assert.match(
      textsOf((await house.presses('ana', 'decideSlip', accept)).card),
      /Ana Ruiz has already decided this\. On Tue 10 Mar Sales pilot was extended to Wed 18 Mar\./,
    );
  });

  it('tells that the teams have caught up when an old card is pressed (P68)', async () => {
    const card = await asked();
    await house.commands('lena', 'reportStatus', { team: 'data', day: '2026-03-10', days: 0, done: 'All four.' });
    const { data } = button(card, 'Extend');
    assert.match(
      textsOf((await house.presses('ana', 'decideSlip', data)).card),
      /Sales pilot is expected on Fri 13 Mar now, on plan\. There is nothing to decide\./,
    );
    const shown = await house.presses('ana', 'showCard', {
      card: 'decision',
      milestone: 'salesPilot',
      rollout: house.rolloutId,
      once: 'show',
    });
    assert.match(textsOf(shown.card), /nothing to decide any more/);
  });

  it('is nudged once on its day, then goes up to the sponsor, who is told and may decide (P68)', async () => {
    const card = await asked();
    const decide = { milestone: 'salesPilot', choice: 'extend', dueOn: '2026-03-20' };
    assert.equal((await house.commands('ingrid', 'decideSlip', decide)).body.refusal, 'notYours');
    for (const at of ['2026-03-12T08:00:00Z', '2026-03-12T15:00:00Z', '2026-03-13T08:01:00Z', '2026-03-13T12:00:00Z']) {
      house.at(at);
      await house.waker.finish();
    }
    assert.deepEqual([decisionsOf('ana').length, decisionsOf('ingrid').length], [2, 1]);
    assert.match(textsOf(decisionsOf('ana')[1]?.card), /Still your decision/);
    assert.match(textsOf(decisionsOf('ingrid')[0]?.card), /I asked Ana Ruiz on Tue 10 Mar, and nothing was decided/);
    const view = (await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/milestones/salesPilot`)).body;
    assert.equal(view.decision.by.replaceAll('\u00a0', ' '), 'It went to Ingrid Solberg, because it was to be decided by Thu 12 Mar');
    const pressed = await house.presses('ingrid', 'decideSlip', button(decisionsOf('ingrid')[0] ?? card, 'Extend').data);
    assert.match(pressed.summary, /Sales pilot is extended/);
    house.at('2026-03-16T08:05:00Z');
    await house.waker.finish();
    assert.equal(decisionsOf('ana').length, 2);
  });

  it('never accepts another milestone than the card named: the card is drawn again, an old press is told (P68)', async () => {
    const card = await asked();
    const days = { startOn: '2026-03-10', dueOn: '2026-03-12' };
    await house.commands('maya', 'addMilestone', { name: 'Phone', ...days });
    const old = buttonsOf(card).find(({ data }) => data.choice === 'acceptPrevious');
    const pressed = await house.presses('ana', 'decideSlip', { ...old?.data, reason: 'Enough' });
    assert.match(textsOf(pressed.card), /The plan moved since you got this: Sales pilot is now expected on .+, and Phone comes before it/);
    assert.equal((await house.open()).rollout.milestones.filter(({ leftOut }) => leftOut).length, 0);
    await house.waker.finish();
    const edits = house.transcript
      .accepted()
      .filter(({ method, body }) => method === 'PUT' && /Accept Phone as final/.test(JSON.stringify(body)));
    assert.equal(edits.length, 1);
  });

  it('goes up to nobody once it is within what is tolerated: the control (P68)', async () => {
    await asked();
    house.at('2026-03-13T08:01:00Z');
    const { rollout } = await house.open();
    const dueIn = (one: typeof rollout) => dutiesAt(one, house.conversing.now()).filter(({ kind }) => kind === 'escalateDecision').length;
    const tolerant = { ...rollout, settings: { ...rollout.settings, toleranceDays: 30 } };
    assert.deepEqual([dueIn(rollout), dueIn(tolerant)], [1, 0]);
  });

  it('goes back to what it was when the decision is taken back', async () => {
    const card = await asked();
    const extended = await house.presses('ana', 'decideSlip', button(card, 'Extend').data);
    const back = await house.presses('ana', 'undo', button(extended, 'Undo').data);
    assert.ok(button(back, 'Extend'));
    const again = await house.presses('ana', 'decideSlip', button(back, 'Extend').data);
    assert.match(again.summary, /Sales pilot is extended/);
  });
});

describe('something risky that nobody begins', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse();
    house.at('2026-03-16T08:00:00Z');
    await house.waker.finish();
    await house.commands('maya', 'activateMilestone', { milestone: 'serviceDesk' });
  });
  afterEach(() => house.close());

  const chasesOf = (who: string) => {
    const persona = personaOf(who);
    assert.ok(persona);
    return house.transcript
      .accepted()
      .filter(
        ({ method, conversation, summary }) =>
          method === 'POST' && conversation.startsWith(personalChatOf(persona)) && summary.startsWith('Risky'),
      )
      .map(({ summary, body }) => ({
        summary,
        card: (body as { attachments?: { content: Answer['card'] }[] }).attachments?.[0]?.content ?? null,
      }));
  };
  const passes = async (...moments: string[]) => {
    for (const at of moments) {
      house.at(at);
      await house.waker.finish();
    }
  };

  it('is chased once with its owner and once more with the project manager, and never again (P61, N3)', async () => {
    await passes('2026-03-25T12:00:00Z');
    assert.deepEqual([chasesOf('raj').length, chasesOf('lena').length], [0, 0]);
    await passes('2026-03-26T08:01:00Z', '2026-03-27T08:01:00Z');
    assert.deepEqual([chasesOf('raj').length, chasesOf('lena').length, chasesOf('maya').length], [1, 1, 0]);
    await passes('2026-03-31T08:01:00Z', '2026-04-01T08:01:00Z', '2026-04-10T08:01:00Z');
    assert.deepEqual([chasesOf('raj').length, chasesOf('lena').length, chasesOf('maya').length], [1, 1, 2]);
    assert.match(textsOf(chasesOf('maya')[0]?.card), /I asked .+ on Thu 26 Mar, and nothing was begun/);
  });

  it('is begun with one press on the card, which says thank you and asks no more (P61)', async () => {
    await passes('2026-03-26T08:01:00Z');
    const card = chasesOf('raj')[0];
    const start = buttonsOf(card ?? { card: null }).find(({ title }) => title === 'I have started');
    assert.ok(start);
    const begun = await house.presses('raj', 'startDeliverable', start.data);
    assert.match(begun.summary, /has begun/);
    assert.deepEqual((await house.presses('raj', 'startDeliverable', start.data)).card, begun.card);
    await passes('2026-03-31T08:01:00Z', '2026-04-10T08:01:00Z');
    assert.equal(chasesOf('maya').length, 1);
  });

  it('is not chased in a draft, nor while the rollout is paused (P60)', async () => {
    await house.commands('maya', 'pauseRollout', {});
    await passes('2026-03-26T08:01:00Z');
    assert.equal(chasesOf('raj').length, 0);
    await house.commands('maya', 'resumeRollout', {});
    await passes('2026-03-26T08:10:00Z');
    assert.equal(chasesOf('raj').length, 1);
  });

  it('is chased by nobody when it is not marked as risky: the control (P61)', async () => {
    const { rollout } = await house.open();
    const calm = (rollout.milestones[3]?.deliverables ?? []).map(
      ({ id }): NewEntry => ({
        type: 'deliverableChanged',
        data: { milestone: 'serviceDesk', deliverable: id, fields: { risky: false }, was: {} },
      }),
    );
    const { journals } = house.conversing;
    await journals.append(await house.open(), calm, { at: '2026-03-16T08:00:00Z', by: 'milepost', key: 'past-the-rule' });
    await passes('2026-03-26T08:01:00Z', '2026-03-31T08:01:00Z');
    assert.deepEqual([chasesOf('raj'), chasesOf('lena'), chasesOf('maya')], [[], [], []]);
  });
});
