import { dayWords } from '../../dates.ts';

/** A duty in words, for those we missed and those somebody took out. */
export function dutyWords(key: string): string {
  const [kind, ...rest] = key.split('/');
  if (kind === 'status') return `la consulta de estado del ${dayWords(rest[1] ?? '2000-01-01')}`;
  if (kind === 'digest' && rest[1] === 'draft') return `el borrador del resumen del ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'week') return `el informe de la semana del ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'risk') return 'un mensaje sobre lo arriesgado que no ha empezado';
  if (kind === 'followUp') return 'un seguimiento';
  if (kind === 'check') return 'el mensaje sobre una revisión a fondo';
  if (kind === 'digest') return `el resumen del ${dayWords(rest[0] ?? '2000-01-01')}`;
  if (kind === 'decision') return 'un recordatorio sobre una decisión';
  if (kind === 'acceptance') return 'la petición de aceptar lo nuevo del playbook';
  if (kind === 'notices' || kind === 'notice') return 'un comunicado';
  if (kind === 'noticeReview') return 'un mensaje sobre la revisión de un comunicado';
  if (kind === 'noticeHelp') return 'un mensaje sobre quién necesita ayuda';
  if (kind === 'trial') return 'una tarjeta para ver antes';
  if (kind === 'ask') return 'un mensaje sobre una pregunta del playbook';
  if (kind === 'pointer') return 'el mensaje que lleva al playbook';
  if (kind === 'summary') return 'un resumen del lunes';
  if (kind === 'meeting') return 'la noticia de una reunión';
  return kind === 'signoff' ? 'un recordatorio de firma' : 'una ronda de avisos';
}
