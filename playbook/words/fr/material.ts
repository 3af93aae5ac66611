// Something to pass on, in French (P104).
import type * as en from '../en/material.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const ended = (text: string) => (/[.!?…]["”’»)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const joined = (parts: string[]) =>
  parts
    .filter((part) => part.trim())
    .map(ended)
    .join(' ');

/** A benefit in words to copy: two lines for a chat, a paragraph for a mail, one line for a wall; plain text. */
export const passedOnWords: Spoken<typeof en.passedOnWords> = (rollout, benefit) => {
  const { title, evidence, source, caseStudy } = benefit;
  const parts = { rollout, title, evidence, source, caseTitle: caseStudy.title, caseText: caseStudy.text };
  return { chat: materialWords.chat(parts), mail: materialWords.mail(parts), poster: materialWords.poster(parts) };
};

const places = {
  chat: 'deux lignes pour une conversation',
  mail: 'un paragraphe pour un e-mail',
  poster: 'une ligne pour un mur',
} as const;

export const materialWords: Spoken<typeof en.materialWords> = {
  names: { chat: 'Deux lignes pour une conversation', mail: 'Un paragraphe pour un e-mail', poster: 'Une ligne pour un mur' },
  titled: (title, name) => `${title.trim().replace(/[.]$/, '')} : ${places[name]}`,
  places,
  chat: ({ rollout, title, evidence }) => `${ended(title)}\n${evidence ? ended(evidence) : `Voilà à quoi sert ${rollout}.`}`,
  mail: ({ rollout, title, evidence, caseTitle, caseText }) =>
    joined([`Ce que ${rollout} apporte : ${title}`, evidence, caseText ? `${caseTitle ? `${caseTitle}. ` : ''}${caseText}` : '']),
  poster: ({ title, rollout }) => `${title.trim().replace(/[.]$/, '')}. ${rollout}`,
  source: (source) => (source ? `Source : ${source}` : ''),
  passed: 'Je l’ai partagé',
  said: (who, others) => `Partagé par ${who}${others ? ` et ${counted(others, 'autre personne', 'autres personnes')}` : ''}`,
  card: {
    why: 'Copiez ce texte, dites-le à votre façon, et envoyez-le à quelqu’un que cela concerne.',
    another: 'Un autre',
    label: 'À copier',
    title: 'Quelque chose à partager',
    about: (audience) => (audience ? `pour ${audience}` : ''),
    thanks: (person) => `Merci, ${person}. Cela va plus loin que tout ce que j’envoie.`,
    thanked: 'Partagé',
    told: (count) => counted(count, 'personne l’a déjà partagé.', 'personnes l’ont déjà partagé.'),
    none: 'Il n’y a encore rien à partager',
    noneWhy: 'Ce que le déploiement apporte est écrit sur la page Valeur. Demandez à qui pilote d’y ajouter quelque chose.',
    open: 'Le tout dans l’onglet',
  },
};
