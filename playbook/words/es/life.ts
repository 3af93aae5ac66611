// What is said when the channel or its people change, in Spanish.
import type * as en from '../en/life.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';
import { typedParts } from './typed.ts';

export const lifeWords: Spoken<typeof en.lifeWords> = {
  title: (names, channel) => `${listed(names)} ${names.length === 1 ? 'ha salido' : 'han salido'} del canal ${channel}`,
  leftBand: 'Fuera del canal',
  stopped: (names) => `Ya no se pregunta nada a ${listed(names)}. Esto es lo que ${names.length === 1 ? 'llevaba' : 'llevaban'}.`,
  heldNothing: (names) => `${listed(names)} no ${names.length === 1 ? 'llevaba' : 'llevaban'} nada que alguien espere.`,
  steering: (steers, left) =>
    `Ahora dirige usted, ${steers}: puede hacer aquí todo lo que podía hacer ${left}, y lo que esperaba a esa persona le llega a usted.`,
  nameNext: 'Nombre en la página Personas a quien dirigirá el proyecto; hasta entonces lo dirá cada página.',
  backTitle: 'Todas las personas que habían salido están de nuevo en el canal',
  backBand: 'De nuevo aquí',
  backLine: 'Recuperan sus papeles, salvo aquellos para los que entretanto se nombró a otra persona.',

  role: (title) => `Papel: ${title}`,
  roleNext: (names) =>
    names.length ? `${listed(names)} lo ${names.length === 1 ? 'sigue teniendo' : 'siguen teniendo'}` : 'Ahora no lo tiene nadie',
  team: (name) => `Habla por ${name}`,
  teamNext: (deputy) => (deputy ? `En su lugar se pregunta a ${deputy}` : 'Ahora no se pregunta a nadie: nombre a alguien'),
  signoff: (milestone) => `Tiene pendiente firmar «${milestone}»`,
  signoffNext: 'Aún puede firmar en la tarjeta que tiene; o dé la firma a otra persona en su lugar',
  issue: (title) => `Asumió el problema «${title}»`,
  issueNext: 'Páselo o asúmalo usted',
  deliverables: (count) => `Responde de ${counted(count, 'entregable abierto', 'entregables abiertos')}`,
  deliverablesNext: (who) => (who ? `Ahora responde ${who}` : 'Ahora no responde nadie'),
  more: (count) => `y ${count} más`,
  openPeople: 'Abrir Personas',

  goneTitle: (channel) => `El canal ${channel} se ha eliminado`,
  goneBand: 'Allí no se publica nada',
  goneLine: (title) => `${title} sigue: se pregunta a los equipos en sus propios chats y no se pierde nada.`,
  goneNext: `Un propietario del equipo puede restaurar el canal durante 30 días; entonces todo vuelve a estar allí. Para seguir en otro lugar, añada Milepost a otro canal y escriba allí «${typedParts.pinHere[0]}».`,
  removedTitle: (channel) => `Se ha quitado Milepost del canal ${channel}`,
  removedLine: (title) =>
    `${title} sigue en los chats de cada persona. Los resúmenes y las noticias no se publican mientras Milepost no esté en el canal.`,
  removedNext: 'Añada Milepost de nuevo al equipo: entonces el canal sabrá, una sola vez, lo que se perdió.',

  endsTitle: (title, day) => `${title} se conserva hasta el ${day} y después se elimina`,
  endsBand: 'Cerrada, se eliminará',
  endsLine: (title) =>
    `${title} está cerrada y entonces termina su plazo. Con ella desaparecen el playbook, el plan, los informes, las firmas, las notas y las personas, y nadie puede recuperarlos.`,
  endsSave: 'Guarde antes lo que deba quedar, en la pestaña, junto a un hito: el acta de su firma y el diario con sus sellos.',
  endsKeep: 'Para conservar la implantación, elija «Reanudar» en la pestaña antes de ese día.',
  staysTitle: (title) => `${title} sigue`,
  staysBand: 'Abierta de nuevo',
  staysLine: 'Se ha abierto de nuevo, así que no se elimina nada de ella.',

  greetTitle: 'Milepost está de nuevo aquí',
  greetBand: 'De vuelta',
  greetSince: (from, until) => `Del ${from} al ${until} no se pudo publicar nada aquí.`,
  missedNothing: 'En ese tiempo no había nada que publicar.',
  missedDigests: (count) => (count === 1 ? 'No se publicó 1 resumen' : `No se publicaron ${counted(count, 'resumen', 'resúmenes')}`),
  missedNews: (count) =>
    count === 1 ? 'No se publicó 1 mensaje más' : `No se publicaron ${counted(count, 'mensaje más', 'mensajes más')}`,
  greetNext: 'Lo que habrían dicho está en la pestaña. El próximo llega como siempre.',

  managerGone: (left, steers) =>
    steers
      ? `${left} ha salido del canal. ${steers} dirige esta implantación hasta que se nombre a quien dirigirá el proyecto.`
      : `${left} ha salido del canal y nadie dirige esta implantación. Nombre en la página Personas a quien dirigirá el proyecto.`,
  channelGone: 'El canal se ha eliminado: allí no se publica nada. Las consultas y las respuestas siguen en los chats de cada persona.',
  botRemoved: 'Se ha quitado Milepost del canal: allí no se publica nada hasta que se añada de nuevo.',
};
