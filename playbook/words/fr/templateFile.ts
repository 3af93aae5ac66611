// What is said of a template file in French: why it cannot be read, in plain words.
import type * as en from '../en/templateFile.ts';
import type { ListName } from '../en/templateFile.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const kinds: Record<ListName, string> = {
  phases: 'phase',
  roles: 'rôle',
  teams: 'équipe',
  milestones: 'jalon',
  deliverables: 'livrable',
  sections: 'section',
  benefits: 'bénéfice',
  metrics: 'mesure',
  exercises: 'exercice',
};

const sides: Record<string, string> = { customer: 'du client', integrator: 'de l’intégrateur', vendor: 'de l’éditeur' };

const things = (list: ListName) => `${kinds[list]}s`;
const shortened = (text: string) => (text.length > 60 ? `${Array.from(text).slice(0, 59).join('')}…` : text);
const quoted = (text: string) => `« ${shortened(text.replace(/[\p{Cc}\p{Cs}]/gu, '�'))} »`;

export const templateFileWords: Spoken<typeof en.templateFileWords> = {
  quoted,
  empty: 'est vide',
  tooLong: (longest) => `dépasse ${longest} caractères`,
  unprintable: 'contient des caractères qui ne peuvent pas s’afficher',
  id: 'doit commencer par une lettre et ne contenir que des lettres sans accent, des chiffres, - et _, 60 signes au plus',
  hour: 'doit être une heure, par exemple 16:00',
  practice: 'doit être une pratique, par exemple P61',
  of: (name, what) => `${quoted(name)} ${what}.`,
  missing: 'manque',
  typed: (kind) => `doit être ${kind}`,
  kinds: {
    string: 'un texte',
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: 'true ou false (dans un tableau : yes ou no)',
    array: 'une liste',
    object: 'un groupe de valeurs nommées',
    null: 'null',
  },
  other: 'autre chose',
  oneOf: (values) => `doit être l’une de ces valeurs : ${values.join(', ')}`,
  atLeast: (least) => `doit être ${least} ou plus`,
  atMost: (most) => `doit être ${most} ou moins`,
  atLeastOne: 'doit contenir au moins un élément',
  tooMany: (most) => `peut contenir ${most} éléments au plus : on n’en enregistre pas davantage en une fois`,
  unknownName: (names) =>
    `${names.map(quoted).join(', ')} : ${names.length < 2 ? 'nom inconnu' : 'noms inconnus'} ici. Retirez ce qui est en trop, ou cherchez une faute de frappe.`,
  notSo: 'ne correspond pas à ce qui est attendu ici',

  twiceElsewhere: (list, id) => `Il y a deux ${things(list)} avec l’identifiant ${quoted(id)}.`,
  nameTwice: (name) => `Il y a deux jalons nommés ${quoted(name)}.`,
  dangling: (field, id, list) => `${quoted(field)} désigne ${quoted(id)}, qui ne figure pas dans la liste des ${things(list)}.`,
  noRole: (role, side) =>
    `Il n’y a pas de rôle ${quoted(role)} du côté ${sides[side] ?? quoted(side)}. Un déploiement commence avec ce rôle.`,
  endsBeforeStart: (due, start) => `La fin est au jour ${due}, avant le début au jour ${start}.`,
  beyondMilestone: (days) =>
    `Ses jours se comptent à partir du premier jour de son jalon, qui dure ${counted(days, 'jour ouvré', 'jours ouvrés')} : ils vont au-delà.`,
  needsOrder: (id) => `Il dépend de ${quoted(id)}, qui ne vient pas avant lui.`,
  needsCircle: (id) => `Il attend ${quoted(id)}, qui l’attend aussi.`,
  tooMuch: (list, most) =>
    `Ensemble, les ${things(list)} dépassent ${most} caractères de JSON, plus que ce qui s’enregistre en une fois. Raccourcissez les textes, ou retirez-en.`,

  file: 'template.json',
  large: (most) => `Le fichier dépasse ${most} caractères. Un modèle que l’on peut démarrer est plus court.`,
  emptyFile: 'Le fichier est vide.',
  notUtf8: 'Ce n’est pas du texte en UTF-8. Enregistrez le fichier en UTF-8 et réessayez.',
  deep: 'Des groupes sont trop profondément imbriqués.',
  json: {
    value: 'Une valeur est attendue ici : un texte entre guillemets droits, un nombre, true, false, null, [ ou {.',
    name: 'Un nom entre guillemets droits doubles est attendu ici.',
    colon: (name) => `Il manque un deux-points après ${quoted(name)}.`,
    comma: (end) => `Une virgule est attendue ici, ou ${end}.`,
    text: 'Un texte entre guillemets droits ne se termine pas, ou contient un signe qui doit s’écrire avec une barre oblique inverse.',
    twice: (name) => `${quoted(name)} figure deux fois dans le même groupe.`,
    after: 'Le fichier continue après sa dernière accolade ou son dernier crochet.',
    end: 'Le fichier se termine trop tôt : un crochet, une accolade ou un guillemet n’est pas fermé.',
  },
  md: {
    looksLikeMarkdown: 'C’est un seul fichier Markdown. Mettez tout le dossier dans un fichier zip et choisissez celui-ci.',
    noTemplate: 'Il n’y a pas de template.md dans le fichier zip.',
    notZip: 'Ce fichier zip est endommagé, ou ce n’est pas un fichier zip.',
    tooManyFiles: (most) => `Il y a plus de ${most} fichiers dans le fichier zip.`,
    tooLarge: 'Le contenu du fichier zip est plus grand qu’un modèle que l’on peut démarrer.',
    path: (name) => `${quoted(name)} mène hors de son dossier. Rien n’en a été lu.`,
    stranger: 'Ce fichier ne fait pas partie d’un modèle. Retirez-le, ou mettez-le à sa place.',
    fileName: 'Le nom de ce fichier doit être un numéro, un tiret et l’identifiant de son contenu, par exemple 03-ownership.md.',
    twice: (name) => `${quoted(name)} est deux fois dans le fichier zip.`,
    noFront: 'Le fichier commence par une ligne ---, puis ses données, une par ligne, puis une autre ligne ---.',
    frontEnd: 'Les données en tête ne se terminent pas : il manque une ligne ---.',
    yaml: (said) => `Les données en tête ne peuvent pas être lues ici : ${said.replace(/[\p{Cc}\p{Cs}]/gu, '�').replace(/[.:]?$/, '.')}`,
    alias: 'Écrivez ceci en entier : un renvoi à un autre endroit (* ou &) n’est pas lu.',
    facts: 'Les données en tête sont, sur chaque ligne, un nom, un deux-points et une valeur.',
    heading: (name) => `Une partie nommée ${quoted(name)} n’est pas connue ici.`,
    headingTwice: (name) => `Il y a deux parties nommées ${quoted(name)}.`,
    noTable: (columns) => `Un tableau avec ces colonnes est attendu ici : ${columns.join(', ')}.`,
    column: (name) => `La colonne ${quoted(name)} n’est pas connue ici, ou figure deux fois.`,
    cells: (has, wants) => `Cette ligne a ${counted(has, 'cellule')}, et le tableau ${counted(wants, 'colonne')}.`,
  },
  first: (count) => (count < 2 ? 'Voici le premier point.' : `Voici les ${count} premiers.`),
  toMend: (count) => `${counted(count, 'point')} à corriger, et rien n’a été enregistré.`,
};
