// Something to pass on, in Spanish (P104).
import type * as en from '../en/material.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const ended = (text: string) => (/[.!?…]["”’»)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const joined = (parts: string[]) =>
  parts
    .filter((part) => part.trim())
    .map(ended)
    .join(' ');
const bare = (title: string) => title.trim().replace(/[.]$/, '');

const places = { chat: 'dos líneas para un chat', mail: 'un párrafo para un correo', poster: 'una línea para un cartel' };

/** A benefit in words to copy: two lines for a chat, a paragraph for a mail, one line for a wall; plain text. */
export const passedOnWords: Spoken<typeof en.passedOnWords> = (rollout, { title, evidence, source, caseStudy }) => {
  const parts = { rollout, title, evidence, source, caseTitle: caseStudy.title, caseText: caseStudy.text };
  return { chat: materialWords.chat(parts), mail: materialWords.mail(parts), poster: materialWords.poster(parts) };
};

export const materialWords: Spoken<typeof en.materialWords> = {
  names: { chat: 'Dos líneas para un chat', mail: 'Un párrafo para un correo', poster: 'Una línea para un cartel' },
  titled: (title, name) => `${bare(title)}: ${places[name]}`,
  places,
  chat: ({ rollout, title, evidence }) => `${ended(title)}\n${evidence ? ended(evidence) : `Para eso está ${rollout}.`}`,
  mail: ({ rollout, title, evidence, caseTitle, caseText }) =>
    joined([`Lo que aporta ${rollout}: ${title}`, evidence, caseText ? `${caseTitle ? `${caseTitle}. ` : ''}${caseText}` : '']),
  poster: ({ title, rollout }) => `${bare(title)}. ${rollout}`,
  source: (source) => (source ? `Fuente: ${source}` : ''),
  passed: 'Lo he compartido',
  said: (who, others) => `Compartido por ${who}${others ? ` y ${others} más` : ''}`,
  card: {
    why: 'Cópielo, hágalo suyo y envíelo a alguien a quien le sirva.',
    another: 'Otro',
    label: 'Para copiar',
    title: 'Algo para compartir',
    about: (audience) => (audience ? `para ${audience}` : ''),
    thanks: (person) => `Gracias, ${person}. Así llega más lejos que nada de lo que yo envíe.`,
    thanked: 'Compartido',
    told: (count) => `Hasta ahora lo ${count === 1 ? 'ha' : 'han'} compartido ${counted(count, 'persona')}.`,
    none: 'Aún no hay nada que compartir',
    noneWhy: 'Lo que aporta la implantación está escrito en la página Valor. Pida a quien la dirige que añada algo.',
    open: 'Todo, en la pestaña',
  },
};
