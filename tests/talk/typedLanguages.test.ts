// One word is understood whoever types it: each language brings what English brings.
import assert from 'node:assert/strict';
import { inLanguageOf } from '../../bot/inLanguageOf.ts';
import { awayIn, isAwayTalk } from '../../bot/talk/away.ts';
import { badNewsIn } from '../../bot/talk/badNewsIn.ts';
import { isConcern } from '../../bot/talk/concern.ts';
import { dayNamed } from '../../bot/talk/dayNamed.ts';
import { isGoodNews } from '../../bot/talk/goodNews.ts';
import { isPinHere } from '../../bot/talk/pinHere.ts';
import { isWishTalk, wishIn } from '../../bot/talk/reminders.ts';
import { reportTyped } from '../../bot/talk/reporting.ts';
import { commandWithRest, plainCommand } from '../../bot/talk/typedCommand.ts';
import { awayWords } from '../../playbook/words/away.ts';
import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import { concernCardWords } from '../../playbook/words/concern.ts';
import { lifeWords } from '../../playbook/words/life.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import { typedIn } from '../../playbook/words/typed.ts';
import { buttonsOf } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { aRollout } from '../support/builders.ts';

const tuesday = '2026-03-10';
const rollout = aRollout();
const languages = ['de', 'es', 'fr', 'ja'] as const;

/** The same sentence, in English and then in the others. */
const away: [string, ...string[]][] = [
  ['away', 'abwesend', 'ausente', 'absente', '不在'],
  ['I am away', 'Ich bin abwesend', 'Estoy ausente.', 'Je suis absent', '不在です'],
  ['away tomorrow', 'morgen abwesend', 'ausente mañana', 'absent demain', '明日不在'],
  ['away until Friday', 'abwesend bis Freitag', 'ausente hasta el viernes', 'absent jusqu’à vendredi', '金曜日まで不在'],
  ['away until Friday', 'bin bis Fr abwesend', 'ausente hasta viernes', "absent jusqu'au vendredi", '不在 金曜日まで'],
  ['away until 12 March', 'abwesend bis 12. März', 'ausente hasta el 12 de marzo', 'absent jusqu’au 12 mars', '3月12日まで不在'],
  ['away until 12 March', 'abwesend bis zum 12.3.', 'AUSENTE HASTA EL 12 MARZO', 'absent jusqu’au 12 mars 2026', '2026年3月12日まで不在'],
  [
    'away from Thursday until Tuesday',
    'abwesend von Donnerstag bis Dienstag',
    'ausente del jueves al martes',
    'absent du jeudi au mardi',
    '木曜日から火曜日まで不在',
  ],
  [
    'away tomorrow to 20 March 2026',
    'abwesend ab morgen bis 20. März 2026',
    'ausente desde mañana hasta el 20 de marzo de 2026',
    'absent de demain au 20 mars 2026',
    '明日から2026年3月20日まで不在',
  ],
  ['back', 'zurück', 'de vuelta', 'de retour', '復帰'],
  ['I am back', 'Ich bin zurück!', 'Estoy de vuelta', 'Je suis de retour', '復帰しました。'],
];

const wishes: [string, ...string[]][] = [
  ['reminders', 'Hinweise', 'avisos', 'messages', 'お知らせ'],
  ['reminders less', 'Hinweise seltener', 'avisos menos', 'messages moins souvent', 'お知らせ 減らす'],
  ['reminders weekly', 'Hinweise wöchentlich', 'avisos semanales', 'messages chaque semaine', 'お知らせ 週1回'],
  ['reminders off', 'Hinweise aus', 'avisos nunca', 'messages jamais', 'お知らせ 停止'],
  ['reminders on', 'Hinweise an', 'avisos como siempre', 'messages comme d’habitude', 'お知らせ 再開'],
  [
    'reminders pause until Monday',
    'Hinweise Pause bis Montag',
    'avisos pausa hasta el lunes',
    'messages pause jusqu’à lundi',
    'お知らせ 月曜日まで休止',
  ],
  ['my goal is time back', 'mein Ziel ist mehr Zeit', 'mi meta es más tiempo', 'mon but est du temps gagné', '目標は時間の余裕'],
  ['my goal is growth', 'mein Ziel ist Wachstum', 'mi meta es crecimiento', 'mon but est de la croissance', '目標は成長'],
  [
    'my goal is nothing special',
    'mein Ziel ist nichts Besonderes',
    'mi meta es nada en especial',
    'mon but est rien de spécial',
    '目標は特になし',
  ],
];

const reports: [string, ...string[]][] = [
  ['no change', 'keine Änderung', 'Sin cambios.', 'pas de changement', '変わりなし'],
  ['data: no change', 'Data: keine Änderung', 'equipo data: sin cambios', 'Équipe data : pas de changement', 'Dataチーム：変わりなし'],
  ['not today', 'heute nicht', 'hoy no', 'pas aujourd’hui', '今日は報告なし'],
  ['ask me later', 'frag mich später', 'más tarde', 'plus tard', 'あとで'],
  ['ask Ana instead', 'frage Ana stattdessen', 'pregunta a Ana en su lugar', 'demande à Ana à ma place', '代わりにAnaさんに聞いて'],
  [
    'report: 40, 2 days behind',
    'Bericht: 40, 2 Tage zurück',
    'informe: 40, 2 días de retraso',
    'rapport : 40, 2 jours de retard',
    '報告：40、2日遅れ',
  ],
  ['report data', 'Bericht data', 'informe data', 'rapport data', '報告 data'],
  ['report: 40, on plan', 'Bericht: 40, im Plan', 'informe: 40, según lo previsto', 'rapport : 40, comme prévu', '報告：40、予定どおり'],
];

/** Each sentence of the other languages comes to what the English one comes to. */
function same<Meant>(all: [string, ...string[]][], meaning: (text: string) => Meant): void {
  for (const [english, ...others] of all) {
    assert.equal(others.length, languages.length);
    for (const text of others) assert.deepEqual(meaning(text), meaning(english), text);
  }
}

describe('what people type, in every language', () => {
  it('being away and back', () => {
    for (const [, ...others] of away) for (const text of others) assert.ok(isAwayTalk(text), text);
    same(away, (text) => awayIn(text, tuesday));
    assert.notDeepEqual(awayIn('abwesend bis Freitag', tuesday), awayIn('away until Monday', tuesday));
    for (const text of ['wer ist abwesend', 'zurück zum Plan', 'quién está ausente', 'qui est absent', '不在者リストはどこ', '休み時間'])
      assert.equal(isAwayTalk(text), false, text);
    for (const text of ['abwesend bis später', 'ausente hasta luego', 'absent jusqu’à plus tard', 'abwesend bis 31. Februar'])
      assert.equal(awayIn(text, tuesday), null, text);
  });

  it('days and months by their names', () => {
    for (const language of ['en', ...languages])
      for (let month = 1; month <= 12; month += 1) {
        const iso = `2026-${String(month).padStart(2, '0')}-15`;
        const said = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(iso));
        assert.equal(dayNamed(said, '2026-01-01')?.slice(5), iso.slice(5), said);
      }
    for (const language of ['en', ...languages])
      for (let day = 16; day <= 22; day += 1) {
        const iso = `2026-03-${day}`;
        const said = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(iso));
        assert.equal(dayNamed(said, '2026-03-15'), iso, said);
      }
  });

  it('how the notes come', () => {
    for (const [, ...others] of wishes) for (const text of others) assert.ok(isWishTalk(text), text);
    same(wishes, (text) => wishIn(text, tuesday));
    for (const text of [
      'Hinweise zur Datenmigration',
      'messages d’erreur à l’import',
      'avisos de la importación',
      'お知らせはどこにありますか',
    ])
      assert.equal(isWishTalk(text), false, text);
  });

  it('the report of a day, no change, not today', () => {
    same(reports, (text) => {
      const typed = reportTyped(text, rollout);
      return typed && { ...typed, team: typed.team?.id ?? null };
    });
    for (const text of ['Status', 'Bericht über den Import', '報告書はどこ', 'nichts hat sich geändert', 'hoy no funciona la importación'])
      assert.equal(reportTyped(text, rollout), null, text);
  });

  it('bad news with how bad it is, by the words of its own language', () => {
    const said = [
      'bad news red: guests',
      'schlechte Nachricht rot: guests',
      'mala noticia: rojo: guests',
      'mauvaise nouvelle rouge : guests',
      '悪い知らせ 重大：guests',
    ];
    for (const text of said) {
      const command = commandWithRest(text);
      assert.ok(command, text);
      assert.deepEqual(badNewsIn(command.rest, command.language), { severity: 'red', text: 'guests' }, text);
    }
    assert.deepEqual(badNewsIn('red caída', 'es'), { text: 'red caída' });
    for (const [text, severity] of [
      ['ernst: x y', 'serious'],
      ['gering x y', 'minor'],
    ] as const)
      assert.equal(badNewsIn(text, 'de').severity, severity);
  });

  it('good news, a concern, pin here, and every plain command', () => {
    for (const text of ['gute Nachricht: es läuft', 'Buena noticia', 'bonne nouvelle : ça marche', '良い知らせ：動いた'])
      assert.ok(isGoodNews(text), text);
    for (const text of ['Sorge: das Team', 'inquietud', 'Inquiétude : l’équipe', '懸念：チーム']) assert.ok(isConcern(text), text);
    for (const text of ['pin here', 'Hier anheften!', 'fijar aqui', 'épingler ici', 'ここに固定']) assert.ok(isPinHere(text), text);
    for (const text of ['good', 'sorgenfrei', 'pin', 'hier']) assert.ok(!isGoodNews(text) && !isConcern(text) && !isPinHere(text), text);
    for (const language of languages)
      for (const name of Object.keys(typedIn.en) as (keyof typeof typedIn.en)[])
        assert.equal(plainCommand(`${typedIn[language][name][0]} ?`), name, `${language} ${name}`);
  });
});

/** What a sentence tells people to type: the words in its quotation marks. */
const told = (sentence: string): string[] =>
  [...sentence.matchAll(/[„«「“]\s?([^“»」”]+?)\s?[“»」”]/g)].flatMap(([, words = '']) => (words.startsWith('…') ? [] : [words]));

describe('what the sentences tell people to type', () => {
  for (const language of languages)
    it(`is understood in ${language}`, () =>
      inLanguageOf(language, () => {
        const aways = [...told(awayWords.how), ...told(awayWords.notUnderstood)];
        assert.ok(aways.length >= 4, aways.join());
        for (const words of aways) assert.ok(isAwayTalk(words) && awayIn(words, tuesday), words);
        const notes = [...told(reminderWords.card.type), ...told(reminderWords.notUnderstood), ...told(reminderWords.goalNotUnderstood)];
        assert.ok(notes.length >= 12, notes.join());
        for (const words of notes) assert.ok(isWishTalk(words) && wishIn(words, tuesday), words);
        assert.ok(told(lifeWords.goneNext).some(isPinHere), lifeWords.goneNext);
        assert.ok(told(concernCardWords.elsewhereLine).some(isConcern), concernCardWords.elsewhereLine);
        for (const [word = ''] of cardWords.help.words) {
          const bare = word.replace(/\s?…$/, '');
          assert.ok(plainCommand(bare) ?? commandWithRest(bare), word);
        }
        const [before = '', after = ''] = told(checkinWords.handOn.others(2));
        assert.deepEqual(reportTyped(`${before} Ana ${after}`, rollout), { kind: 'askInstead', team: null, who: 'Ana' });
      }));
});

describe('a card, whoever types for it', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse();
    house.at('2026-03-10T15:10:00Z');
    await house.waker.finish();
  });
  after(() => house.close());

  it('is the same in every language', async () => {
    const cards = [
      ['bad news red: it stopped', 'schlechte Nachricht rot: it stopped', 'mala noticia rojo: it stopped', '悪い知らせ 重大：it stopped'],
      ['good news: it runs', 'gute Nachricht: it runs', 'buena noticia: it runs', 'bonne nouvelle : it runs', '良い知らせ：it runs'],
      ['concern', 'Sorge', 'inquietud', 'inquiétude', '懸念'],
      ['reminders', 'Hinweise', 'avisos', 'messages', 'お知らせ'],
      ['report', 'Bericht', 'informe', 'rapport', '報告'],
    ];
    for (const [english = '', ...others] of cards) {
      const expected = await house.says('lena', english);
      for (const text of others) {
        const got = await house.says('lena', text);
        assert.equal(got.summary, expected.summary, text);
        assert.deepEqual(
          buttonsOf(got.card).map(({ title }) => title),
          buttonsOf(expected.card).map(({ title }) => title),
          text,
        );
      }
    }
  });
});
