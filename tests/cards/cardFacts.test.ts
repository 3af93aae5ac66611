// What single cards promise their readers, beyond being drawn whole.
import assert from 'node:assert/strict';
import { checkinCard } from '../../bot/cards/checkinCard.ts';
import type { Element } from '../../bot/cards/parts/Element.ts';
import { reminderCard } from '../../bot/cards/reminderCard.ts';
import { signoffCard } from '../../bot/cards/signoffCard.ts';
import { troubleCard } from '../../bot/cards/troubleCard.ts';
import type { CardMessage } from '../../bot/deliver/Messenger.ts';
import { cardWords } from '../../playbook/words/cards.ts';
import { aCheckin, aPress, aSignoff, cardStates } from '../support/cardStates.ts';
import { aNote } from '../support/reminderStates.ts';
import { elementsOf } from './cardFaults.ts';

const drawn = (name: string) => {
  const { data, draw } = cardStates()[name]!;
  return draw(data);
};
const named = (message: CardMessage, title: string) => elementsOf(message.card).find((element) => element['title'] === title);
const dataOf = (message: CardMessage, title: string) => named(message, title)?.['data'] as Record<string, unknown> | undefined;
const inputs = (message: CardMessage) => elementsOf(message.card).filter(({ type }) => type.startsWith('Input.'));
const texts = (message: CardMessage) =>
  elementsOf(message.card)
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
    .join('\n')
    .replaceAll('\u00a0', ' ');

describe('the check-in card', () => {
  it('asks for what was done and how many days against the plan, on plan first, nothing chosen (P79, P80)', () => {
    const [done, days] = inputs(checkinCard(aCheckin()));
    const choices = days?.['choices'] as { title: string; value: string }[];
    assert.deepEqual([done?.['id'], days?.['id'], days?.['value']], ['done', 'days', undefined]);
    assert.deepEqual(
      choices.map(({ value }) => value),
      [
        '0',
        ...Array.from({ length: 10 }, (_, index) => String(-index - 1)),
        ...Array.from({ length: 10 }, (_, index) => String(index + 1)),
        'newDay',
      ],
    );
    assert.deepEqual([choices[0]?.title, choices[1]?.title, choices[20]?.title], ['On plan', '1 day behind', '10 days ahead']);
  });

  it('reports no change with one tap that no empty field can block', () => {
    const message = checkinCard(aCheckin());
    assert.equal(dataOf(message, 'No change')?.['noChange'], true);
    assert.equal(named(message, 'No change')?.['associatedInputs'], 'none');
    assert.equal(dataOf(message, 'Send')?.['noChange'], undefined);
  });

  it('offers "resolved" only when there is an open issue to resolve (P81)', () => {
    const kindsOf = (message: CardMessage) =>
      ((inputs(message).find(({ id }) => id === 'issueKind')?.['choices'] ?? []) as { value: string }[]).map(({ value }) => value);
    assert.deepEqual(kindsOf(checkinCard(aCheckin())), ['minor', 'serious', 'red']);
    const open = checkinCard(aCheckin({ openIssues: [{ id: 'i1', title: 'Guests' }] }));
    assert.deepEqual(kindsOf(open), ['minor', 'serious', 'red', 'resolved']);
    assert.ok(inputs(open).some(({ id }) => id === 'issue'));
  });

  it('comes back with everything as typed', () => {
    const message = checkinCard(aCheckin({ typed: { done: '  **3** of 4\nשלום ', days: '-2', issueText: 'x' }, problem: 'Say its kind.' }));
    const values = Object.fromEntries(inputs(message).flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));
    assert.deepEqual(values, { done: '  **3** of 4\nשלום ', days: '-2', issueText: 'x' });
    assert.equal(elementsOf(message.card).find(({ id }) => id === 'issuePart')?.['isVisible'], true);
    assert.match(texts(message), /Say its kind\./);
  });

  it('asks what holds the team up from the third "No change" in a row', () => {
    assert.doesNotMatch(texts(checkinCard(aCheckin({ noChanges: 2 }))), /holds/);
    assert.match(texts(checkinCard(aCheckin({ noChanges: 3 }))), /What holds Data team up\?/);
  });
});

describe('the sign-off card', () => {
  it('decides by three verdicts, and asks a reason for two of them (P70, P72)', () => {
    const message = signoffCard(aSignoff());
    assert.deepEqual(
      ['Approve', 'Approve with conditions', 'Reject'].map((title) => dataOf(message, title)?.['verdict']),
      ['approve', 'conditions', 'reject'],
    );
    const form = elementsOf(message.card).find(({ id }) => id === 'reasonForm') as Element;
    assert.equal(form['isVisible'], false);
    const inside = elementsOf(form['items']).map(({ title }) => title);
    assert.ok(inside.includes('Reject') && inside.includes('Approve with conditions') && !inside.includes('Approve'));
  });

  it('shows five deliverables, or three and how many more', () => {
    const few = signoffCard(aSignoff({ deliverables: aSignoff().deliverables.slice(0, 5) }));
    assert.doesNotMatch(texts(few), /more/);
    assert.match(texts(signoffCard(aSignoff())), /and 3 more, all met/);
  });

  it('says the open concerns and who has signed right above the answers (P73)', () => {
    const said = texts(signoffCard(aSignoff()));
    assert.ok(said.indexOf('Open concern') > said.indexOf('deliverables met'));
    assert.match(said, /Ben Okafor signed on Mon 16 Mar\nYou are the last of two\./);
  });

  it('has no verdict left once it is settled', () => {
    for (const name of Object.keys(cardStates()).filter((name) => /^signoff, (signed|rejected|sealed|withdrawn|out|handed)/.test(name))) {
      const verbs = elementsOf(drawn(name).card).flatMap(({ verb }) => (typeof verb === 'string' ? [verb] : []));
      assert.equal(verbs.includes('decideSignoff'), false, name);
    }
  });
});

describe('the digest', () => {
  it('says in two sentences that all is well', () => {
    assert.match(texts(drawn('digest, all is well')), /All 6 teams reported and nobody is blocked\. Sales pilot stays on Fri 13 Mar\./);
  });

  it('puts the team that came in late first', () => {
    const said = texts(drawn('digest, late'));
    assert.ok(said.indexOf('**Service desk**, on plan') < said.indexOf('**Data team**'));
    assert.match(said, /New at 18:20/);
    assert.match(said, /and 1 more team, on plan or ahead/);
  });
});

describe('the decision card', () => {
  it('offers two choices alike, and asks why only for the one that ends it (P68)', () => {
    const message = drawn('decision');
    assert.equal(dataOf(message, 'Extend')?.['choice'], 'extend');
    assert.equal(dataOf(message, 'Accept it')?.['choice'], 'acceptPrevious');
    assert.deepEqual([named(message, 'Extend')?.['style'], named(message, 'Accept as final')?.['style']], [undefined, undefined]);
    assert.equal(inputs(message)[0]?.['id'], 'reason');
  });
});

describe('the note', () => {
  it('shows more where it stands, and its button goes once it has (U13)', () => {
    const message = reminderCard(aNote());
    const toggled = named(message, cardWords.reminder.more)?.['targetElements'] as { elementId: string; isVisible: boolean }[];
    const button = elementsOf(message.card).find(({ type, id }) => type === 'ActionSet' && id === 'tellMore')!;
    assert.deepEqual(toggled, [
      { elementId: 'more', isVisible: true },
      { elementId: 'tellMore', isVisible: false },
    ]);
    assert.deepEqual(
      (button['actions'] as Element[]).map(({ title }) => title),
      [cardWords.reminder.more],
    );
  });
});

describe('the card for trouble', () => {
  it('gives the words back in fields of the same name, so that trying again sends them again', () => {
    const message = troubleCard({
      rollout: 'CRM',
      typed: { text: 'It is slow', reason: '' },
      again: aPress('resolveIssue', { issue: 'i9' }),
    });
    assert.deepEqual(
      inputs(message).map(({ id, value }) => [id, value]),
      [['text', 'It is slow']],
    );
    assert.equal(dataOf(message, 'Try again')?.['issue'], 'i9');
  });

  it('shows the words when there is nothing to try again', () => {
    const message = troubleCard({ rollout: '', typed: { text: 'It is slow' }, again: null });
    assert.match(texts(message), /It is slow/);
    assert.equal(named(message, 'Try again'), undefined);
  });
});

describe('the words on cards', () => {
  const said = Object.keys(cardStates()).map((name) => [name, texts(drawn(name))] as const);

  it('never plead, cheer or blame', () => {
    for (const [name, text] of said)
      assert.doesNotMatch(text, /please note|successfully|kindly|action required|\bfailed\b|\bundefined\b|\bnull\b/i, name);
  });

  it('have one exclamation mark, in the celebration', () => {
    const loud = said.filter(([, text]) => text.includes('!')).map(([name]) => name);
    assert.deepEqual(loud, ['celebration']);
  });

  it('count one of a thing as one', () => {
    assert.equal(cardWords.slip(1), '1 working day late');
    assert.equal(cardWords.slip(-3), '3 working days early');
    assert.equal(cardWords.planned(-1), '1 day behind');
    assert.equal(cardWords.receipt.planNow(-2, -1), '2 days behind, was 1');
    assert.equal(cardWords.receipt.planNow(1, -1), '1 day ahead, was 1 day behind');
  });
});
