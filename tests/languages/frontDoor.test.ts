import assert from 'node:assert/strict';
import { inLanguageOf } from '../../bot/inLanguageOf.ts';
import { personalChatOf } from '../../local/personas.ts';
import { inputWords } from '../../playbook/words/inputs.ts';
import { languages } from '../../playbook/words/languages.ts';
import { localeOf } from '../../playbook/words/locale.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { personOf } from '../support/strangers.ts';

const textOf = (card: unknown): string => JSON.stringify(card);

describe('somebody whose Teams speaks another language', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse();
  });
  afterEach(() => house.close());

  const board = (language: string, headers: Record<string, string> = {}) =>
    house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/board`, undefined, { 'accept-language': language, ...headers });

  it('reads every page in it, with dates as their region writes them', async () => {
    const leads = await Promise.all(
      ['en-GB', 'en-US', 'de-DE', 'es-ES', 'fr-FR', 'ja-JP'].map(async (tag) => (await board(tag)).body.lead),
    );
    const said = leads.map((lead) => `${lead.text}${lead.late}`.replaceAll('\u00a0', ' '));
    assert.equal(new Set(said).size, said.length, said.join('\n'));
    for (const [place, part] of ['Thu 11 Jun', 'Thu Jun 11', 'Do. 11. Juni', 'jue 11 jun', 'jeu. 11 juin', '6月11日(木)'].entries())
      assert.ok(said[place]?.includes(part), `${said[place]} has no ${part}`);
  });

  it('reads English where we do not speak theirs, and the first of several that we do', async () => {
    const [english, portuguese, second] = await Promise.all([board('en'), board('pt-BR'), board('pt-BR, de-AT;q=0.8, en;q=0.5')]);
    assert.deepEqual(portuguese.body.lead, english.body.lead);
    assert.match(second.body.lead.text, /erwartet/);
  });

  it('is not told that a page is unchanged which they had in another language', async () => {
    const german = await board('de-DE');
    const tag = german.headers.get('etag') ?? '';
    assert.equal((await board('de-DE', { 'if-none-match': tag })).status, 304);
    assert.equal((await board('fr-FR', { 'if-none-match': tag })).status, 200);
  });

  it('is refused in it, field and sentence', async () => {
    for (const tag of Object.keys(languages)) {
      const input = { team: 'data', day: '2026-03-10', noChange: false, done: '', days: '0' };
      const path = `/api/rollouts/${house.rolloutId}/commands/reportStatus`;
      const { status, body } = await house.asks('lena', 'POST', path, input, { 'accept-language': tag, 'idempotency-key': `k-${tag}` });
      assert.equal(status, 400);
      assert.equal(
        body.detail,
        inLanguageOf(tag, () => inputWords.done),
      );
    }
  });

  it('is answered in it by the bot, whichever language they type', async () => {
    const help = await house.says('tomas', 'Hilfe', { language: 'de-DE' });
    assert.deepEqual((await house.says('tomas', 'ayuda', { language: 'de-DE' })).card, help.card);
    assert.match(help.summary, /meins/);
    assert.match((await house.says('tomas', 'help', { language: 'ja-JP' })).summary, /[ぁ-ん]/);
    assert.match((await house.says('tomas', 'Hilfe', { language: 'en-GB' })).summary, /mine/);
  });

  it('is written to in it from then on, and nobody else is', async () => {
    const report = { team: 'service', day: '2026-03-10', noChange: true };
    const path = `/api/rollouts/${house.rolloutId}/commands/reportStatus`;
    const headers = { 'accept-language': 'de-DE', 'idempotency-key': 'one' };
    const { body: before } = await house.asks('tomas', 'GET', `/api/rollouts/${house.rolloutId}/status`);
    const team = before.teams.find(({ representative }: { representative: { name: string } }) => representative?.name.startsWith('Tom'));
    const reported = await house.asks('tomas', 'POST', path, { ...report, team: team.id }, headers);
    assert.equal(reported.status, 200, JSON.stringify(reported.body));
    const { people } = await house.open();
    const languageOf = (name: string) => Object.values(people).find((person) => person.name.startsWith(name))?.language;
    assert.equal(languageOf('Tom'), 'de-DE');
    house.at('2026-03-11T16:05:00Z');
    await house.waker.finish();
    const sentTo = (who: string) => textOf(house.transcript.said(personalChatOf(personOf(who))).at(-1)?.activity);
    assert.match(sentTo('tomas'), /Wie lief/);
    assert.doesNotMatch(sentTo('lena'), /Wie lief/);
    assert.match(sentTo('lena'), /how did today go/);
  });

  it('gives the channel the language of whoever leads the project', async () => {
    const headers = { 'accept-language': 'fr-FR', 'idempotency-key': 'two' };
    const path = `/api/rollouts/${house.rolloutId}/commands/tellGoodNews`;
    await house.asks('maya', 'POST', path, { text: 'The first data is in.' }, headers);
    house.at('2026-03-10T17:05:00Z');
    await house.waker.finish();
    const cards = house.transcript.accepted().flatMap(({ conversation, body }) => (conversation.startsWith('19:') ? textOf(body) : []));
    assert.ok(
      cards.some((card) => /équipes?/.test(card)),
      cards.at(-1)?.slice(0, 600),
    );
  });

  it('keeps their own when Teams says the same language again, and tells nobody anew', async () => {
    const { version } = await house.open();
    const same = await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/board`, undefined, { 'accept-language': 'de-DE' });
    assert.equal(same.status, 200);
    assert.equal((await house.open()).version, version);
  });
});

describe('a reader’s locale', () => {
  it('is the language of the words in the reader’s region, or the language’s own', () => {
    const tags = ['en', 'en-us', 'en-XX', 'de', 'de-at', 'fr-CA', 'es-419', 'ja', 'pt-BR', ''];
    assert.deepEqual(tags.map(localeOf), ['en-GB', 'en-US', 'en-GB', 'de-DE', 'de-AT', 'fr-CA', 'es-ES', 'ja-JP', 'en-GB', 'en-GB']);
  });

  it('gives each word in the language of the one who is spoken to, also within another’s', () => {
    const said = inLanguageOf('de', () => [tabWords.cancel, inLanguageOf('fr', () => tabWords.cancel), tabWords.cancel]);
    assert.deepEqual(said, ['Abbrechen', 'Annuler', 'Abbrechen']);
    assert.equal(tabWords.cancel, 'Cancel');
  });
});
