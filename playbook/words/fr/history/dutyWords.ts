import { dayWords } from '../../dates.ts';

/** A duty in words, in French, for those we missed and those somebody took out. */
export function dutyWords(key: string): string {
  const [kind, ...rest] = key.split('/');
  if (kind === 'status') return `demander l’état du ${dayWords(rest[1] ?? '2000-01-01')}`;
  if (kind === 'digest' && rest[1] === 'draft') return `le brouillon du résumé du ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'week') return `le rapport de la semaine du ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'risk') return 'un mot sur ce qui est risqué et pas commencé';
  if (kind === 'followUp') return 'un suivi';
  if (kind === 'check') return 'l’annonce d’un point approfondi';
  if (kind === 'digest') return `le résumé du ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'decision') return 'un rappel sur une décision';
  if (kind === 'acceptance') return 'demander d’accepter ce qui est nouveau dans le playbook';
  if (kind === 'notices' || kind === 'notice') return 'une annonce';
  if (kind === 'noticeReview') return 'un mot sur la relecture d’une annonce';
  if (kind === 'noticeHelp') return 'un mot sur qui a besoin d’aide';
  if (kind === 'trial') return 'une carte à regarder';
  if (kind === 'ask') return 'un mot sur une question au playbook';
  if (kind === 'pointer') return 'le message qui mène au playbook';
  if (kind === 'summary') return 'un résumé du lundi';
  if (kind === 'meeting') return 'la nouvelle d’une réunion';
  return kind === 'signoff' ? 'un rappel sur une signature' : 'un envoi de messages';
}
