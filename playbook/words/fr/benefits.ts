// The library of what the rollout gives and what it asks, in French (P5, P6, P99-P103).
import { dayWords } from '../dates.ts';
import type * as en from '../en/benefits.ts';
import type { Spoken } from '../spoken.ts';
import { counted, workingDays } from './counts.ts';

const titled = (title: string) => `« ${title} »`;

export const benefitWords: Spoken<typeof en.benefitWords> = {
  /** What a benefit is about, for the reader. */
  categories: { efficiency: 'Temps', growth: 'Chiffre d’affaires', customers: 'Clients', people: 'Moins de risques, humain' },
  limits: {
    title: 'Le bénéfice',
    evidence: 'La preuve',
    source: 'La source',
    caseTitle: 'Le nom du cas',
    caseText: 'Le cas',
    effort: 'L’effort',
    askTitle: 'Ce que vous demandez',
    askWhy: 'Pourquoi vous le demandez',
  },
  missing: {
    title: 'Dites en une phrase ce que la personne y gagne.',
    ask: 'Dites en une phrase ce que vous attendez de la personne.',
    roles: 'Choisissez au moins un rôle concerné.',
    days: 'Indiquez en combien de jours ouvrés, de 0 à 365.',
    category: 'Choisissez de quoi il s’agit.',
  },
  labels: {
    title: 'Ce que ces personnes y gagnent, avec leurs mots',
    roles: 'Pour qui',
    category: 'De quoi il s’agit',
    evidence: 'Preuve',
    source: 'D’où vient la preuve',
    caseTitle: 'Un cas : son nom',
    caseText: 'Le cas',
    effort: 'Ce que cela leur coûte, et pourquoi cela vaut la peine',
    askTitle: 'Ce que nous attendons de ces personnes',
    askWhy: 'Pourquoi maintenant',
    withinDays: 'En combien de jours ouvrés',
    deliverable: 'Le livrable que cela sert',
    section: 'En savoir plus dans',
  },
  examples: {
    title: 'Deux heures de gagnées par semaine pour chacun de vos commerciaux',
    askTitle: 'Désignez 12 commerciaux pour le pilote',
    effort: 'Une heure lundi. Elle vous évite le deuxième tour.',
  },
  noDeliverable: 'Aucun, il existe pour lui-même',
  noSection: 'Aucune',
  actions: {
    write: 'Ajouter un bénéfice',
    writeTitle: 'Qu’apporte le déploiement, et à qui ?',
    edit: 'Modifier',
    editTitle: (title) => `Modifier ${titled(title)}`,
    drop: 'Retirer',
  },
  unchanged: (title) => `${titled(title)} est déjà écrit ainsi`,
  full: 'La bibliothèque est aussi pleine qu’un playbook peut l’être. Raccourcissez un bénéfice, ou retirez-en un d’abord.',
  laterChange: 'une modification ultérieure',
  /** "Envoyé à 4 personnes, la dernière fois jeu. 12 mars" */
  told: (people, on) => (people ? `Envoyé à ${counted(people, 'personne')}, la dernière fois le ${dayWords(on)}` : 'Pas encore envoyé'),
  needsNobody: 'Personne en particulier',
  by: (day) => `au plus tard ${dayWords(day)}`,
  met: 'fait',
  within: (days) => (days === 0 ? 'aussitôt' : `dans les ${workingDays(days)} après le message`),
  everybody: 'Encore personne',
  /** What is missing (P5, P6). */
  gaps: {
    ask: (roles) => `Rien n’est encore demandé à ${roles} : dites ce qui revient à chacun`,
    effort: (roles) => `Ce que cela coûte n’est pas encore dit : ${roles}`,
    benefit: (roles) => `Ce que ce rôle y gagne n’est pas encore dit : ${roles}`,
    gains: (roles) => `Ce que ces rôles y gagnent n’est pas encore dit : ${roles}`,
  },
  history: {
    written: (title) => `${titled(title)} a été ajouté à ce que le déploiement apporte`,
    changed: (title) => `${titled(title)} a été modifié dans ce que le déploiement apporte`,
    dropped: (title) => `${titled(title)} a été retiré de ce que le déploiement apporte`,
    restored: (title) => `${titled(title)} figure de nouveau, comme avant, dans ce que le déploiement apporte`,
  },
};
