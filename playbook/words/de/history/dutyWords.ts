import { dayWords } from '../../dates.ts';
import type * as en from '../../en/history/dutyWords.ts';
import type { Spoken } from '../../spoken.ts';

/** A duty in German, for those we missed and those somebody took out. */
export const dutyWords: Spoken<typeof en.dutyWords> = (key) => {
  const [kind, ...rest] = key.split('/');
  if (kind === 'status') return `die Frage nach dem Stand am ${dayWords(rest[1] ?? '2000-01-01')}`;
  if (kind === 'digest' && rest[1] === 'draft') return `der Entwurf des Tagesüberblicks von ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'week') return `der Wochenbericht von ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'risk') return 'ein Wort zu dem, was riskant und nicht begonnen ist';
  if (kind === 'followUp') return 'ein offener Punkt';
  if (kind === 'check') return 'die Nachricht über ein Gespräch mit einem Team';
  if (kind === 'digest') return `der Tagesüberblick von ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'decision') return 'die Erinnerung an eine Entscheidung';
  if (kind === 'acceptance') return 'die Bitte, Neues im Playbook zu bestätigen';
  if (kind === 'notices' || kind === 'notice') return 'eine Mitteilung';
  if (kind === 'noticeReview') return 'ein Wort zur Prüfung einer Mitteilung';
  if (kind === 'noticeHelp') return 'ein Wort dazu, wer Hilfe braucht';
  if (kind === 'trial') return 'eine Karte zum Ansehen';
  if (kind === 'ask') return 'ein Wort zu einer Frage zum Playbook';
  if (kind === 'pointer') return 'der Wegweiser zum Playbook';
  if (kind === 'summary') return 'die Zusammenfassung am Montag';
  if (kind === 'meeting') return 'die Nachricht über ein Treffen';
  return kind === 'signoff' ? 'die Erinnerung an eine Abnahme' : 'eine Runde Hinweise';
};
