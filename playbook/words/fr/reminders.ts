// Notes on what the rollout brings, in French: how often they come, what they ask, and what becomes of it (P99-P103, U13).
import type { Wish } from '../../journal/Wish.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/reminders.ts';
import type { Spoken } from '../spoken.ts';
import { capital, counted, spelled, titleOf } from './counts.ts';

type Goal = NonNullable<Wish['goal']>;

/** "chaque semaine", "toutes les deux semaines" */
const everyWords = (weeks: number) => (weeks === 1 ? 'chaque semaine' : `toutes les ${spelled(weeks)} semaines`);
const goals: Record<Goal, string> = {
  efficiency: 'du temps gagné',
  growth: 'de la croissance',
  customers: 'des clients plus satisfaits',
  people: 'moins de risques',
};
/** "une chose", "deux choses" */
const things = (count: number) => (count === 1 ? 'une chose' : `${spelled(count)} choses`);
const atMost = (weeks: number) => `un message au plus ${weeks === 1 ? 'par semaine' : everyWords(weeks)}`;

const often = ({ how }: Pick<Wish, 'how'>, everyWeeks: number): string =>
  ({
    usual: atMost(everyWeeks),
    less: atMost(everyWeeks * 2),
    weekly: 'un résumé chaque lundi',
    never: 'pas de messages',
  })[how];

const youGet = (wish: Pick<Wish, 'how'>, everyWeeks: number): string =>
  wish.how === 'never' ? 'Vous ne recevez pas de messages' : `Vous recevez ${often(wish, everyWeeks)}`;

const behindOf = (behind: number, all: number) => `${counted(behind, 'personne')} sur ${all} ${behind < 2 ? 'est' : 'sont'} en retard`;

export const reminderWords: Spoken<typeof en.reminderWords> = {
  goals,
  everyWords,
  goalWhy: (goal) => `Parce que vous avez demandé ${goals[goal]}.`,
  laterChange: 'une modification ultérieure',
  pauseAhead: (day) => `Ce jour n’est pas devant nous (${day}) : choisissez un jour à partir de demain.`,
  asYouWant: 'Vos messages viennent déjà comme vous le voulez',

  card: {
    stateAll: 'Vos messages',
    where: (rollouts) => rollouts.join(', '),
    title: youGet,
    now: (wish, everyWeeks) => `Ensuite : ${often(wish, everyWeeks)}.`,
    pausedTitle: (until) => `Pas de messages jusqu’au ${until}`,
    next: (day) => `Le prochain arrive le ${day}.`,
    obligations: 'Ce qui vous attend vraiment reste dans « mes points », quel que soit votre choix.',
    usual: 'Comme d’habitude',
    less: 'Moins souvent',
    weekly: 'Le lundi seulement',
    pause: 'Pause d’une semaine',
    never: 'Jamais',
    on: 'De nouveau',
    goalLabel: 'Qu’en attendez-vous le plus ?',
    goalError: 'Choisissez ce que vous en attendez le plus.',
    goalChoices: [
      ['efficiency', 'Du temps gagné'],
      ['growth', 'De la croissance'],
      ['customers', 'Des clients plus satisfaits'],
      ['people', 'Moins de risques'],
      ['none', 'Rien de particulier'],
    ] as [string, string][],
    setGoal: 'Enregistrer mon but',
    type: 'Écrivez « messages moins souvent », « messages chaque semaine », « messages jamais » ou « messages comme d’habitude », « messages pause jusqu’à lundi », ou « mon but est du temps gagné ».',
    summary: (said) => `${said}.`,
    backToNote: 'Retour au message',
    howOften: 'À quel rythme ?',
  },
  notUnderstood:
    'Dites comment vous voulez vos messages : « messages moins souvent », « messages chaque semaine », « messages jamais », « messages comme d’habitude » ou « messages pause jusqu’à lundi ».',
  goalNotUnderstood:
    'Dites ce que vous voulez le plus : « mon but est du temps gagné », « … de la croissance », « … des clients plus satisfaits » ou « … moins de risques » ; ou bien « mon but est rien de spécial ».',

  note: {
    readerIs: (first, role) => (role ? `${first}, votre rôle : ${role}` : `pour vous, ${first}`),
    waits: (count) => (count === 1 ? 'Une chose vous attend' : `${capital(things(count))} vous attendent`),
    openTitle: 'Votre prochain pas dans le déploiement',
    nothingNeeded: 'Rien n’est attendu de vous pour le moment.',
    sign: (milestone) => `Signer « ${milestone} »`,
    decide: (milestone) => `Décider de la suite : ${milestone}`,
    accept: (count) => (count === 1 ? 'Lire et accepter une section' : `Lire et accepter ${spelled(count)} sections`),
    meetWhy: (milestone) => `« ${milestone} » en dépend.`,
    linkedWhy: (why, deliverable) => `${why ? `${why} ` : ''}Cela sert « ${titleOf(deliverable, 80)} ».`,
    signWhy: 'Personne d’autre ne peut signer à votre place, sauf si vous le dites.',
    decideWhy: 'Le plan reste à l’arrêt jusqu’à ce que quelqu’un décide.',
    acceptWhy: 'Vous y lisez comment vous travaillez ensemble désormais.',
    acts: { sign: 'Signer', decide: 'Décider', accept: 'Lire' },
    open: 'Ouvrir',
    inPlaybook: 'Dans le playbook : ',
    isOver: 'C’est fait',
    overTitle: (what) => `${what} : c’est fait`,
    over: (first) => `Rien de plus n’est attendu de vous, ${first}.`,
    ownerMeets: (owner) => `Merci. Cela compte une fois la preuve indiquée par ${owner}.`,
    helperNone: 'Personne d’autre ne pilote encore ce déploiement. Désignez quelqu’un sur la page Personnes.',
    helpGoes: (helper) => `${helper} reçoit vos mots, et la réponse revient ici.`,
    helpAnswer: 'La réponse revient ici.',
  },

  met: {
    title: (deliverable) => `Qu’est-ce qui montre que c’est réalisé : ${deliverable}`,
    label: 'Ce qui le montre',
    example: '12 noms dans la liste, trois sites',
    error: 'Dites ce qui montre que c’est réalisé : un chiffre, un essai, un document.',
    linkLabel: 'Un lien, s’il y en a un',
    send: 'C’est réalisé',
    why: 'Le livrable est alors réalisé, et tout le monde le voit.',
    evidence: 'La preuve',
    criterion: 'Il est réalisé quand la réponse est oui',
  },

  help: {
    need: (asker, text) => `Aider ${asker} : ${titleOf(text, 80)}`,
    noWords: (ask) => (ask ? `J’ai besoin d’aide pour ceci : ${ask}` : 'J’ai besoin d’aide pour mon prochain pas.'),
  },

  monday: {
    where: (first) => `${first}, votre résumé du lundi`,
    title: (count) =>
      count
        ? `${capital(things(count))} ${count === 1 ? 'vous attend' : 'vous attendent'} cette semaine`
        : 'Rien ne vous attend cette semaine',
    rollouts: (count) => capital(`${spelled(count)} déploiement${count < 2 ? '' : 's'}`),
    brings: 'Ce que cela vous apporte',
    bringsIn: (rollout) => `Ce que ${rollout} vous apporte`,
    why: 'Une fois par semaine, parce que vous l’avez demandé.',
  },

  value: {
    lead: (benefits) =>
      benefits
        ? `Le déploiement apporte ${things(benefits)} à celles et ceux qui en profitent.`
        : 'Ce que le déploiement apporte n’est pas encore écrit.',
    gives: (gains, asked) => {
      const asks = asked ? `vous demande ${things(asked)}` : 'ne vous demande rien pour le moment';
      return gains ? `Le déploiement vous apporte ${things(gains)}, et ${asks}. ` : `Le déploiement ${asks}. `;
    },
    lateOf: (late) => `${late === 1 ? 'Une est' : `${capital(spelled(late))} sont`} en retard.`,
    reason: (everyWeeks, next) =>
      `Un message à ce sujet part au plus ${everyWeeks === 1 ? 'une fois par semaine' : everyWords(everyWeeks)}, le prochain le ${dayWords(next)}.`,
    said: (wish, everyWeeks, next) => `${youGet(wish, everyWeeks)}${next ? `, le prochain le ${dayWords(next)}` : ''}.`,
    saidPaused: (until) => `Vos messages sont en pause jusqu’au ${dayWords(until)}.`,
    saidOver: 'Les messages sont terminés : ce que le déploiement a apporté se voit dans ses mesures.',
    change: 'À quel rythme ?',
    changeTitle: 'Comment voulez-vous recevoir les rappels ?',
    howLabel: 'Rythme',
    hows: [
      { value: 'usual', label: 'Comme d’habitude' },
      { value: 'less', label: 'Un envoi sur deux' },
      { value: 'weekly', label: 'Un résumé le lundi' },
      { value: 'never', label: 'Jamais' },
    ],
    pauseLabel: 'En pause jusqu’au (vide : pas de pause)',
    goalLabel: 'Ce que vous en attendez le plus',
    anyGoal: 'Rien de particulier',
    will: 'Je vais le faire',
    done: 'Fait',
    help: 'J’ai besoin d’aide',
    helpTitle: 'Qu’est-ce qui vous en empêche ?',
    doneTitle: (what) => `Qu’est-ce qui montre que c’est fait : ${what}`,
    answeredOn: (answer, day) =>
      `${{ will: 'votre réponse : je vais le faire', done: 'votre réponse : fait', help: 'vous avez demandé de l’aide' }[answer]}, le ${dayWords(day)}`,
    waitsForOwner: 'attend que le responsable dise ce qui le montre',
    when: (day) => `${dayWords(day)}, aux heures de travail de chacun`,
    because: {
      goal: (goal) => `veut surtout ${goals[goal]}`,
      turn: 'c’est son tour',
      open: 'ce qui reste à faire',
    },
    left: {
      never: 'n’en veut pas',
      paused: (on) => (on ? `en pause jusqu’au ${dayWords(on)}` : 'en pause'),
      less: (on) => (on ? `un envoi sur deux, dernier reçu le ${dayWords(on)}` : 'un envoi sur deux'),
      weekly: 'l’a dans le résumé du lundi',
      away: 'pas là avant l’envoi suivant',
      heard: (on) => (on ? `a reçu un message le ${dayWords(on)}` : 'a reçu assez de messages pour le moment'),
      nothing: 'rien de nouveau à dire',
      over: 'les messages sont terminés',
      left: 'a quitté le canal',
    },
    skip: 'Sauter cet envoi',
    putBack: 'Rétablir',
    quietOver: 'Plus de messages : la mise en service date de quelques semaines.',
    quietClosed: 'Le déploiement est clos : aucun message ne part.',
    quietPaused: 'Le déploiement est en pause : aucun message ne part avant sa reprise.',
    quietSteers: 'Ceux qui pilotent voient le prochain envoi avant qu’il ne parte.',
    quietSetup: 'Les messages commencent une fois le déploiement lancé.',
  },

  /** The words of the coming round, changed once (U20). */
  reword: {
    label: 'Changer ses mots',
    title: 'Que dit le prochain envoi à la place ?',
    limits: { text: 'Ce que cela apporte', ask: 'Ce que cela demande' },
    benefit: 'Les messages sur',
    role: 'Pour qui ?',
    everybody: 'Tous ceux qui en reçoivent un message',
    text: 'Ce que cela apporte (vide : comme dans la bibliothèque)',
    ask: 'Ce que cela demande (vide : comme dans la bibliothèque)',
    missing: 'Dites ce qu’il faut écrire à la place.',
    notComing: 'Ces mots ne valent que pour le prochain envoi. Ouvrez Valeur pour voir lequel.',
    once: 'Ces mots ont déjà été changés une fois. Annulez d’abord ce changement.',
    nobody: (title) => `Parmi ces personnes, aucune ne reçoit « ${title} » au prochain envoi. Choisissez un autre message.`,
    out: 'l’envoi qui est parti',
    because: 'avec ses propres mots',
    takeBack: (title) => `Retirer les mots sur « ${title} »`,
  },

  lag: {
    none: 'Personne n’est en retard.',
    line: (behind, all) => `${behindOf(behind, all)}.`,
    calm: (behind, all) => `${behindOf(behind, all)} : le déploiement n’est pas en danger.`,
    risky: (behind, all, who) => `${behindOf(behind, all)}${who ? `, dont ${who}` : ''} : cela met l’ensemble en danger.`,
    /** In the report of the week: nobody is named. */
    week: (behind, all) => `Un mot de qui pilote ferait du bien à ${counted(behind, 'personne')} sur ${all}`,
    /** In the draft, for who steers alone. */
    draft: (who) => `Un mot de vous ferait du bien à ${who}.`,
    why: {
      ask: (what) => `n’a pas fait « ${titleOf(what, 60)} »`,
      meet: (what) => `« ${titleOf(what, 60)} » a dépassé sa date`,
      sign: (milestone) => `n’a pas signé « ${milestone} »`,
      decide: (milestone) => `n’a pas décidé sur « ${milestone} »`,
      accept: (count) => `a ${count === 1 ? 'une section' : `${spelled(count)} sections`} à accepter`,
      exercise: (count) => `n’a pas essayé ${count === 1 ? 'un exercice' : `${spelled(count)} exercices`}`,
      report: (team) => `${team} n’a rien dit deux fois`,
    },
    since: (day) => `depuis le ${dayWords(day)}`,
    talk: 'En parler',
    talkTitle: (who) => `Que réglez-vous, vous et ${who} ?`,
    talkText: 'De quoi il s’agit',
    talkBy: 'Jusqu’à quand',
  },
};
