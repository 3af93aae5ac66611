import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Browser, Frame } from 'playwright-core';
import { spotInValue, valueSpotOf } from '../../tab/valueSpot.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type SharedTab, shareTab } from '../support/sharedTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { anAction } from '../support/tabFixtures.ts';
import { tooWide } from '../support/tooWide.ts';
import { anEmptyValue, aRoundReport, aValue } from '../support/valueFixtures.ts';
import { violationsOf } from '../support/violationsOf.ts';

const insides = ['benefit~twoHoursBack', 'next', 'notices', 'rounds', 'rounds~reminders-4', 'lag', 'material', 'measures'];

describe('The page on value', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: SharedTab;

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    tab = await shareTab(browser, stub);
  });
  beforeEach(() => stub.renew());
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  const open = async (id?: string, width?: number): Promise<Frame> => {
    const frame = await tab.show('value', id, width);
    await frame.locator('main .lead').first().waitFor();
    await frame.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    return frame;
  };
  const bodies = () => stub.posted.map(({ path, body }) => [path.split('/').at(-1), body]);
  const told = (frame: Frame) => frame.locator('.fui-Toast', { hasText: 'Done. Everyone sees it.' }).first().waitFor();

  it('says what it gives and asks of the reader, and takes the answer where it stands (P101, P103)', async () => {
    const frame = await open();
    assert.deepEqual(await frame.getByRole('heading', { level: 2 }).allInnerTexts(), ['For you', 'Notes and people', 'What it brings']);
    assert.match(await frame.locator('.asked').first().innerText(), /Say which three numbers you decide by\s+was due Fri.6.Mar/);
    assert.equal(await frame.locator('.asked').getByRole('img', { name: 'late' }).count(), 1);
    assert.match((await frame.getByRole('link', { name: 'Open: Say which' }).getAttribute('href')) ?? '', /page=plan&id=pilot/);
    await frame.getByRole('button', { name: 'I need help: Say which three numbers you decide by' }).click();
    await told(frame);
    assert.deepEqual(bodies(), [['answerReminder', { round: 4, answer: 'help' }]]);
    assert.equal(await frame.locator('.gain').count(), 3);
    await frame.getByRole('button', { name: 'Show all 4' }).click();
    assert.equal(await frame.locator('.gain').count(), 4);
  });

  it('lets the reader say how often they hear of it (P102, U13)', async () => {
    const frame = await open();
    await frame.getByText('You get a note every second week').waitFor();
    await frame.getByRole('button', { name: 'Change how often' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'One summary a week' }).check();
    await dialog.getByRole('button', { name: 'Change how often' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(bodies(), [['wishReminders', { how: 'weekly' }]]);
  });

  it('finds what it brings by what it is about and whom it is for, and says how many there are (P5, P99)', async () => {
    const frame = await open();
    const cards = frame.locator('.benefit-card h3');
    const count = frame.locator('.library [role=status]');
    assert.equal(await cards.count(), 5);
    await frame.getByRole('list', { name: 'What is still to be written' }).getByText('What it costs IT security').waitFor();
    await frame.getByRole('button', { name: 'Time', exact: true }).click();
    assert.equal(await frame.getByRole('button', { name: 'Time', exact: true }).getAttribute('aria-pressed'), 'true');
    assert.equal(await count.innerText(), '2\u00a0of\u00a05\u00a0benefits');
    await frame.getByRole('combobox', { name: 'For whom' }).selectOption('Accountable owner');
    assert.deepEqual(await cards.allInnerTexts(), ['A forecast that fills itself in']);
    await frame.getByRole('combobox', { name: 'For whom' }).selectOption('Champion');
    await frame.getByText('Nothing is written for this choice yet.').waitFor();
    await frame.getByRole('button', { name: 'Show all', exact: true }).click();
    assert.equal(await cards.count(), 5);
  });

  it('marks the day of an ask that has gone by, and no other (P101)', async () => {
    const frame = await open();
    const late = frame.locator('.benefit-card', { has: frame.getByRole('img', { name: 'late' }) });
    assert.equal(await late.count(), 1);
    assert.match(await late.innerText(), /due since Fri.6.Mar/);
  });

  it('shows what success is measured by, measured or not yet (P106)', async () => {
    const frame = await open('measures');
    const rows = await frame.getByRole('table', { name: 'Measures of success' }).getByRole('row').allInnerTexts();
    assert.match(rows[1] ?? '', /Time to a first answer\s+4 h 10 min\s+from 6 h at kickoff, target 2 h\s+Median/);
    assert.match(rows[2] ?? '', /not measured yet/);
  });

  it('opens a benefit to its evidence, its case, what it takes and what is needed by when (P6, P100)', async () => {
    const frame = await open();
    await frame.getByRole('link', { name: 'Two hours a week back for each of your reps' }).last().click();
    await frame.getByRole('heading', { level: 1, name: 'What it brings' }).waitFor();
    await frame.locator('.benefit').waitFor();
    const page = await frame.locator('main').innerText();
    for (const said of [
      'Saving 4 minutes',
      'Source: Our own sum',
      'one rep’s Tuesday',
      'give two hours to training',
      'Name 12 reps',
      'Told to 4 people',
    ])
      assert.ok(page.includes(said), said);
    assert.match((await frame.getByRole('link', { name: '20 reps named and trained' }).getAttribute('href')) ?? '', /page=plan&id=pilot/);
    assert.match((await frame.getByRole('link', { name: 'Trying the pilot' }).getAttribute('href')) ?? '', /page=playbook&id=pilot/);
    await frame.getByRole('button', { name: 'Take out: Two hours' }).click();
    await told(frame);
    assert.deepEqual(bodies(), [['dropBenefit', { benefit: 'twoHoursBack' }]]);
    await frame.getByRole('link', { name: /^Next: / }).click();
    await frame.getByRole('heading', { level: 2, name: 'A forecast that fills itself in' }).waitFor();
    await frame.getByRole('link', { name: 'Value' }).first().click();
    await frame.getByRole('heading', { level: 2, name: 'For you' }).waitFor();
    const gone = await tab.show('value', 'benefit~long-gone');
    await gone.getByText('not in the library any more').waitFor();
  });

  it('shows the next round before it goes out: who gets what and why, who is left out, and a look at it (P102, U20)', async () => {
    const frame = await open('next');
    const rows = await frame.getByRole('table', { name: 'Who gets which note' }).getByRole('row').allInnerTexts();
    assert.equal(rows.length, 5);
    assert.match(rows[3] ?? '', /Raj Patel\s+No surprise on the first Monday\s+Thu.19.Mar, 13:30\s+Its turn, and he asked for less risk/);
    await frame.getByText('asked not to').waitFor();
    await frame.getByRole('button', { name: 'Send to me first' }).click();
    await frame.getByRole('radio', { name: 'Raj Patel' }).check();
    await frame.locator('.preview .strong').first().waitFor();
    assert.deepEqual(
      stub.previewed.map(({ body }) => body),
      [{ round: 5, person: 'p-raj' }],
    );
    await tab.page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: 'Skip this round' }).click();
    await told(frame);
    assert.deepEqual(bodies(), [['skipDuty', { duty: 'reminders/5/cut' }]]);
  });

  it('carries a notice from draft over approval to sent, with its audience and its count (U20)', async () => {
    const frame = await open('notices');
    assert.deepEqual(await frame.locator('.notice-head .strong').allInnerTexts(), ['Waits for approval', 'Draft', 'Sent']);
    await frame.getByText('not trained yet: 34 people').waitFor();
    await frame.getByText('By name: The pilot begins on Friday').click();
    await frame.getByText('The first 3 of 34').waitFor();
    await frame.getByText('asked for none').waitFor();
    assert.equal(await frame.getByText('Six people from Lyon join on Monday.').isVisible(), false);
    await frame.getByText('Read it: Lyon joins the pilot').click();
    await frame.getByText('Six people from Lyon join on Monday.').waitFor();
    await frame.getByRole('button', { name: 'Approve: The pilot begins on Friday' }).click();
    await told(frame);
    assert.deepEqual(bodies(), [['approveNotice', { notice: 'friday' }]]);
  });

  it('tells how a round ended for each person, why, and what helps (U18, P99)', async () => {
    const frame = await open('rounds');
    await frame.getByRole('img', { name: 'How Fifth round of notes ended. The same is in the table.' }).waitFor();
    await frame.getByRole('link', { name: 'See how it went: Fifth round of notes' }).click();
    await frame.getByRole('heading', { level: 1, name: 'How a round went' }).waitFor();
    await frame.locator('.outcome-row').first().waitFor();
    const table = frame.getByRole('table', { name: 'How it ended' });
    assert.match(await table.innerText(), /Reached\s+12\s+Milepost not installed\s+2\s+Blocked Milepost\s+1/);
    const widths = await frame
      .locator('.counts .count-bar')
      .first()
      .locator('.count-part')
      .evaluateAll((parts) => parts.map((part) => [part.getAttribute('data-part'), (part as HTMLElement).style.flexGrow]));
    assert.deepEqual(widths, [
      ['sent', '12'],
      ['notInstalled', '2'],
      ['blocked', '1'],
      ['unknown', '1'],
      ['capped', '1'],
    ]);
    const diego = frame.locator('.outcome-row').first();
    assert.match(await diego.innerText(), /Diego Marchetti\s+Milepost is not installed for them\s+They add it with this link/);
    assert.equal(await diego.getByRole('link').getAttribute('href'), 'https://teams.microsoft.com/l/app/1');
    assert.match(await frame.locator('.outcome-row', { hasText: 'Ben Okafor' }).innerText(), /I need help/);
    await frame.getByRole('button', { name: 'Download: Whole list (CSV)' }).click();
    await frame.getByText('Saved as outcomes.csv.').waitFor();
    await frame.getByRole('link', { name: 'All rounds' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Rounds' }).waitFor();
  });

  it('shows a hundred people of a round of thousands, and says that the file has all', async () => {
    const { round, people } = aRoundReport();
    const [first] = people;
    assert.ok(first);
    stub.views.round = aRoundReport({
      round: { ...round, counts: [{ outcome: 'sent', name: 'Reached', count: 4120 }] },
      people: Array.from({ length: 100 }, (_, place) => ({ ...first, person: { id: `p${place}`, name: `Person ${place}`, line: '' } })),
    });
    const frame = await open('rounds~reminders-4');
    await frame.locator('.outcome-row').first().waitFor();
    assert.equal(await frame.locator('.outcome-row').count(), 100);
    await frame.getByText('The first 100 of 4,120, those who need help and those it did not reach first').waitFor();
  });

  it('says that a round is gone rather than nothing', async () => {
    stub.views.round = null;
    const frame = await tab.show('value', 'rounds~reminders-99');
    await frame.getByText('There is nothing here.').waitFor();
  });

  it('shows who lags behind, with what and since when, and the danger first (P98)', async () => {
    const frame = await open('lag');
    assert.match(await frame.locator('.lead .late').innerText(), /that endangers the sales pilot/);
    assert.match(
      await frame.locator('.behind').first().innerText(),
      /Diego Marchetti\s+Services director\s+Answer about guest licences[\s\S]+since Fri.6.Mar/,
    );
    assert.match((await frame.getByRole('link', { name: 'Open what Diego Marchetti has to do' }).getAttribute('href')) ?? '', /page=plan/);
    const value = aValue();
    stub.views.value = aValue({ lag: { ...value.lag, risky: false, risk: 'Two of nine are behind: the rollout is not in danger.' } });
    assert.equal(await (await open('lag')).locator('.lead .late').count(), 0);
  });

  it('gives the champion words to copy, for a chat, a mail or a wall (P104)', async () => {
    await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const frame = await open('material');
    assert.equal(await frame.locator('.pass-on').count(), 2);
    await frame.getByRole('button', { name: 'For a wall' }).click();
    await frame.getByRole('button', { name: /^Copy: The lead you answer/ }).click();
    await frame.getByRole('status').getByText('Copied.').waitFor();
    assert.equal(
      await frame.evaluate(() => navigator.clipboard.readText()),
      'The lead you answer within the hour is the one you win. CRM rollout',
    );
    await frame.getByRole('button', { name: /^I passed it on: The lead/ }).click();
    await told(frame);
    assert.deepEqual(bodies(), [['passOn', { benefit: 'withinTheHour' }]]);
  });

  it('marks the words where Teams keeps it from the clipboard', async () => {
    const frame = await open('material');
    await frame.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('kept from it'));
      document.execCommand = () => false;
    });
    await frame.getByRole('button', { name: /^Copy: Two hours/ }).click();
    await frame.getByText('The text is marked now.').waitFor();
    assert.match(await frame.evaluate(() => String(getSelection())), /^Two hours a week back for each of your reps\.\s+Saving 4 minutes/);
    await frame.evaluate(() => {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
      Reflect.deleteProperty(document, 'execCommand');
    });
  });

  it('shows those who do not steer their own part and the library alone', async () => {
    const { library } = aValue();
    stub.views.value = aValue({ steers: false, material: [], actions: [], library: library.map((one) => ({ ...one, actions: [] })) });
    const frame = await open();
    assert.deepEqual(await frame.getByRole('heading', { level: 2 }).allInnerTexts(), ['For you', 'What it brings']);
    assert.equal(await frame.getByRole('button', { name: 'Add a benefit' }).count(), 0);
  });

  it('explains itself where nothing is written yet', async () => {
    stub.views.value = anEmptyValue();
    const frame = await open();
    await frame.getByText('You hold no role here yet.').waitFor();
    await frame.getByText('What this rollout gives will be here').waitFor();
    for (const [id, said] of [
      ['next', 'No round is planned until the rollout runs.'],
      ['notices', 'Nothing is written yet.'],
      ['rounds', 'No round has gone out yet.'],
      ['lag', 'Nobody lags behind.'],
      ['material', 'a text to pass on is here'],
    ] as const)
      await (await open(id)).getByText(said).waitFor();
  });

  it('fits 320 pixels with words that do not end, and axe finds nothing serious inside it', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik'.repeat(4);
    const value = aValue();
    const { round, people } = aRoundReport();
    stub.views.round = aRoundReport({
      round: { ...round, title: long, line: long, actions: [anAction('sendAgain', 'Send again to 3')] },
      people: people.map((one) => ({ ...one, said: long, mend: long, person: { ...one.person, name: `${one.person.id} ${long}` } })),
    });
    stub.views.value = aValue({
      library: value.library.map((one) => ({
        ...one,
        title: `${one.id} ${long}`,
        audience: long,
        evidence: long,
        source: long,
        effort: long,
      })),
      notices: value.notices.map((one) => ({ ...one, title: `${one.id} ${long}`, text: long, ask: long, audience: long, said: long })),
      rounds: value.rounds.map((one) => ({ ...one, title: `${one.id} ${long}`, line: long })),
      material: value.material.map((one) => ({ ...one, said: long })),
      mine: value.mine && {
        ...value.mine,
        said: long,
        gains: value.mine.gains.map((one) => ({ ...one, title: long, evidence: long })),
        asked: value.mine.asked.map((one) => ({ ...one, text: `${one.when} ${long}`, said: long })),
      },
      next: value.next && { ...value.next, when: long, notes: value.next.notes.map((one) => ({ ...one, title: long, why: long })) },
      lag: { ...value.lag, line: long, risk: long, rows: value.lag.rows.map((row) => ({ ...row, role: long, why: [long] })) },
    });
    for (const id of [undefined, ...insides]) {
      const frame = await open(id, 320);
      assert.deepEqual(await tooWide(frame), [], id);
      if (id && id !== 'rounds~reminders-4') assert.deepEqual(await violationsOf(frame), [], id);
    }
  });
});

describe('The address of a place on the page on value', () => {
  it('names what is shown alone, and the benefit or round of it', () => {
    assert.deepEqual(valueSpotOf('rounds~reminders-4'), { showing: 'rounds', of: 'reminders-4' });
    assert.deepEqual(valueSpotOf('benefit~a~b'), { showing: 'benefit', of: 'a~b' });
    assert.deepEqual(valueSpotOf('nothing~of-ours'), { showing: null, of: '' });
    assert.deepEqual(valueSpotOf(undefined), { showing: null, of: '' });
    assert.deepEqual(spotInValue('lag'), { page: 'value', id: 'lag' });
    assert.deepEqual(valueSpotOf(spotInValue('benefit', 'x').id), { showing: 'benefit', of: 'x' });
  });
});
