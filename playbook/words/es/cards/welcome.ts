import type * as en from '../../en/cards/welcome.ts';
import type { Spoken } from '../../spoken.ts';
import { weeks } from './said.ts';

const hello = (person: string): string => (person ? `Hola, ${person}` : 'Hola');

/** What the bot says when it comes to a channel or a person, and its help. */
export const welcomeWords: Spoken<typeof en.welcomeWords> = {
  welcomeChannel: {
    where: 'Milepost',
    title: 'Un solo lugar para esta implantación',
    hello: (person) =>
      `${hello(person)}: gracias por añadirme. Mantengo el playbook fijado aquí, pregunto a cada equipo cómo va y aviso a la persona adecuada cuando algo se atasca.`,
    next: 'Qué viene ahora',
    steps: [
      'Usted añade la pestaña, elige una plantilla y nombra a la persona responsable por parte del cliente. Dos minutos.',
      'Cada equipo dice quién habla por él.',
      'Este canal recibe un resumen al día. Lo demás va a cada persona en privado.',
    ],
    setUp: 'Configurar',
    summary: (person) => `${hello(person)}: ya estoy aquí. Configure la implantación en dos minutos.`,
  },
  contact: { stuck: '¿Necesita ayuda? ', link: 'Escriba a su contacto de Milepost.' },
  welcomePersonal: {
    titleTeam: (person, team) => `Hola, ${person}: usted habla por ${team}`,
    titleRole: (person, role) => `Hola, ${person}: está aquí como ${role}`,
    named: (by, channel) =>
      `${by ? `${by} le ha nombrado en el canal ${channel}.` : `Se trata del canal ${channel}.`} Esto es todo lo que recibirá de mí:`,
    checkin: (at) => `Una consulta a las ${at} en sus días laborables. Lleva un minuto.`,
    waits: 'Un mensaje cuando algo le espera: qué y para cuándo.',
    benefit: (everyWeeks) => `Lo que la implantación le aporta, como máximo una vez cada ${weeks(everyWeeks)}.`,
    deputy: (deputy) => `Nada en sus días libres. En su lugar pregunto a ${deputy}.`,
    daysOff: 'Nada en sus días libres.',
    typeBefore: 'Escriba ',
    typeAfter: ' cuando quiera. ',
  },
  help: {
    where: 'Milepost',
    title: 'Pregúnteme o cuénteme',
    words: [
      ['lo mío', 'lo que le espera a usted'],
      ['estado', 'cómo va la implantación'],
      ['plan', 'los hitos y sus fechas'],
      ['firmas', 'lo que espera una firma'],
      ['busca …', 'una respuesta del playbook'],
      ['mala noticia …', 'a quien decide, enseguida'],
    ],
    else: 'También: informe, sin cambios, buena noticia …, resumen, siguiente, próxima semana, pregunta …, en vivo, seguimientos, ausente hasta el lunes. Una «inquietud …» la lee una sola persona. Cualquier otra cosa que escriba la busco en el playbook. ',
    summary: 'Pregúnteme o cuénteme: lo mío, estado, plan, firmas, busca …, mala noticia …, inquietud …',
  },
};
