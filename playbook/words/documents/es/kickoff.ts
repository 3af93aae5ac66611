// What the kickoff deck says in Spanish, slide by slide, with what is said aloud beside it.
import type { SignoffMode } from '../../../journal/Entry.ts';
import type { KickoffWords } from '../en/kickoff.ts';
import type { Say } from '../Say.ts';
import { workingDays } from './units.ts';

const numerals = ['Ningún', 'Un', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez'];

const modes: Record<SignoffMode, string> = {
  off: 'Nadie firma. Un hito se da por alcanzado cuando todo lo que contiene está cumplido y sus usuarios han podido trabajar con él.',
  single: 'Basta una firma.',
  anyOf: 'Firma cualquiera de las personas nombradas.',
  allOf: 'Firman todas las personas nombradas.',
  inOrder: 'Firman todas las personas nombradas, una tras otra.',
};

/** The deck in Spanish. */
export const kickoffEs = (say: Say): KickoffWords => ({
  kicker: 'Reunión de inicio',
  with: (customer) => `Reunión de inicio con ${customer}`,
  led: (accountable, manager) =>
    [accountable ? `${accountable} responde del resultado` : '', manager ? `${manager} dirige el proyecto` : '']
      .filter(Boolean)
      .join('  ·  '),
  page: (title) => `${title} (continuación)`,
  more: (count) => `y ${say.number(count)} más, en el playbook`,
  nobody: 'Aún sin nombrar',
  sides: { customer: 'Cliente', integrator: 'Lo implanta', vendor: 'Fabricante' },

  cover: {
    notes: (title, day) =>
      `Les damos la bienvenida. Dos horas, y ningún producto en pantalla hasta que los nombres estén claros. Diga quién está en la sala y quién escucha desde otro lugar. Esta presentación se creó a partir del playbook de ${title} el ${day}: lo que aquí se dice está también allí, y el playbook sigue vivo cuando estas diapositivas ya son viejas.`,
  },
  ownership: {
    title: 'Depende de nosotros',
    missing:
      'El éxito de esta implantación pertenece a las personas que van a usarla. Quien la construye y quien fabrica el producto ayudan todo lo que pueden.',
    by: (name) => `${name}, responsable del resultado`,
    notes: (name) =>
      `${name || 'La persona responsable'} lo lee en voz alta y guarda silencio un momento. Pregunte a la sala: ¿qué haría falsa esta frase? Anote lo que salga. El éxito pertenece a las personas de esta sala, y todo lo demás también.`,
  },
  success: {
    title: 'Cómo reconoceremos el éxito',
    notes:
      'Quien patrocina el proyecto dice cuánto vale: en horas, en ingresos o en clientes que se quedan; una lista de funciones no es un valor. Pregunte a cada responsable por turno: ¿reconoce aquí su trabajo? Quien no lo reconozca, que lo diga antes del viernes. Ambas partes confirman en esta página objetivos, fechas y resultado.',
  },
  roles: {
    title: 'Quién responde de qué',
    notes:
      'Lea los nombres, una parte tras otra. Cada persona asiente o dice que no. Un papel sin nombre se cubre antes de la siguiente diapositiva, o recibe un día y una persona que lo resuelva. Un papel, una persona; quien dirige el proyecto no tiene otro.',
  },
  owes: {
    title: 'Qué debe cada parte a las demás',
    notes:
      'Cada parte lee en voz alta su columna. Pregunte a las otras dos: ¿es suficiente? Lo que falte entra hoy en el playbook. La parte que no pueda prometer su columna lo dice ahora; sale más barato que dentro de tres meses.',
  },
  impacts: {
    title: 'Qué cambia para nuestros equipos y clientes',
    lead: 'Lo que sabemos que cambiará, lo que esperamos y de qué se quejan hoy los clientes. Lo más valioso, primero.',
    notes:
      'La primera pregunta de esta implantación: ¿qué supondrá para nuestros equipos y para los clientes que ya tenemos? Treinta minutos, tres rondas: lo que sabemos, lo que podemos prever, de qué se quejan los clientes. Cada línea sale con una solución, una persona y un día. Nombre el día del seguimiento antes de continuar.',
  },
  plan: {
    title: (count) => (count === 1 ? 'Un hito' : `${numerals[count] ?? say.number(count)} hitos, cada uno un sistema que funciona`),
    lead: (last, day) =>
      `${last} está previsto para el ${day}. Las primeras fechas acordadas quedan siempre a la vista; las previsiones están a su lado.`,
    late: (last, day, forecast, days) =>
      `${last} estaba previsto para el ${day} y ahora se espera para el ${forecast}, ${workingDays(say, days)} después.`,
    none: 'Aún no hay ningún hito previsto. Quien dirige el proyecto escribe el primero en el plan.',
    today: 'Hoy',
    signed: (day) => `firmado ${day}`,
    leftOut: 'descartado',
    forecast: (day) => `previsión ${day}`,
    notes:
      'No es una lista de fechas: cada uno de estos hitos se puede tocar y probar, y cada uno puede ser el último si hace falta. Si un hito no va a estar listo, hay dos caminos: ampliarlo o aceptar el anterior como definitivo. Pregunte quién tiene una fecha fija impuesta desde fuera.',
  },
  systems: {
    title: 'Qué podrá usar después de cada hito',
    by: (day) => `para el ${day}`,
    none: 'Aún no hay ningún hito previsto.',
    notes:
      'Para cada uno: ¿quién de esta sala será el primero en usarlo? Lo difícil va primero, así que los primeros pueden parecer toscos. Dos personas de cada grupo prueban cada versión en dos días y anotan lo que falló.',
  },
  cadence: {
    title: 'Cómo mantenemos el paso',
    lead: 'Dos minutos al día para una persona de cada equipo. Una semana es mucho tiempo de espera para un problema.',
    check: {
      name: 'Consulta diaria',
      text: (teams) =>
        teams
          ? `Milepost pregunta a una persona de cada equipo, ${say.count(teams, { one: '# equipo', other: '# equipos' })} a su propia hora: ¿qué se ha hecho, cuántos días de adelanto o retraso, hay algún problema?`
          : 'Milepost pregunta a una persona de cada equipo a su propia hora. Aún no hay ningún equipo activo.',
    },
    digest: { name: 'Resumen diario', text: 'Un mensaje al canal: qué avanzó, qué está bloqueado, quién falta.' },
    live: {
      name: 'Revisión en directo',
      unset: 'Si hace falta',
      text: (minutes) => `Los equipos por turno, ${minutes} minutos como máximo. Lo que necesite más lo ven después unos pocos.`,
      place: (place) => `Lugar: ${place}.`,
    },
    notes: {
      name: 'Avisos para usted',
      when: (weeks) => (weeks === 1 ? 'Cada semana' : `Cada ${weeks} semanas`),
      text: 'Como máximo con esta frecuencia: qué le aporta y qué necesitamos de usted a continuación.',
    },
    said: 'La tarjeta no sustituye ninguna conversación. Lleva dos minutos, y «sin cambios» es una respuesta. ¿Estará ausente? Nombre a un compañero en la tarjeta. Pregunte a cada representante: ¿le va bien su hora? Las semanas malas se comunican igual que las buenas.',
  },
  communication: {
    title: 'Quién informa a quién',
    missing:
      'Aún no está escrito quién informa a quién, de qué, cuándo y dónde. Quien dirige el proyecto y la persona responsable lo hacen antes de empezar.',
    notes:
      'Estos son los requisitos de comunicación: acordados antes de empezar el trabajo. Recorra las líneas y pregunte quién falta. Una línea sin nombre detiene el inicio. Nadie debería tener que preguntar cómo va la implantación; si alguien tiene que hacerlo, aquí hay una línea equivocada.',
  },
  badNews: {
    title: 'Las malas noticias viajan rápido',
    lead: 'Quien ve un problema lo dice enseguida, y a nadie se le reprocha. Un problema rojo sube hasta que alguien lo asume.',
    you: 'Usted lo ve',
    say: 'Escriba «mala noticia» a Milepost',
    at: (minutes) => (minutes === 0 ? 'enseguida' : `a los ${minutes} min`),
    severities: [
      ['Leve', 'Cuesta horas. Dígalo en la próxima consulta diaria.'],
      ['Grave', 'Cuesta días o un entregable. Quien dirige el proyecto lo sabe enseguida.'],
      ['Rojo', 'Pone en peligro un hito o el trabajo de alguien hoy.'],
    ],
    notes:
      'Más vale un problema de más que quienes deciden se enteren los últimos. En caso de duda, elija el grado más alto. No hace falta conocer la causa. Asumir un problema significa decir cuándo habrá noticias, no resolverlo en solitario. La persona responsable da las gracias, aquí y ahora, a la primera que comunique uno.',
  },
  effort: {
    title: 'Qué cuesta y por qué vale la pena',
    columns: ['Papel', 'Dedicación', 'Por qué vale la pena'],
    none: 'Aún no está escrita la dedicación de cada papel.',
    notes:
      'Horas honestas, papel por papel. Pregunte a cada responsable de la sala: ¿están libres esas horas? ¿Desde cuándo? Un sí que no se puede mantener es un no; dígalo ahora y planificamos con ello. Irá más despacio antes de ir más deprisa.',
  },
  weeks: {
    title: 'Las dos primeras semanas',
    later: 'Las próximas dos semanas',
    none: 'El plan no tiene nada todavía para estos días.',
    columns: ['Cuándo', 'Qué', 'Quién'],
    notes:
      'Cada persona dice una cosa que hará antes del viernes. Anótela con su nombre. Lo que no esté en esta diapositiva y debería estar entra hoy en el plan.',
  },
  signing: {
    title: 'Cómo firmamos la aceptación',
    lead: 'Una firma dice cuándo acordamos qué. No sustituye la confianza ni es una trampa.',
    steps: (mode, roles) => [
      [
        'Los usuarios lo prueban',
        'Las personas que van a usarlo lo prueban con una tarea real y dicen si ha superado la prueba o qué ha fallado.',
      ],
      ['Cada entregable se cumple', 'Cada criterio es una pregunta que se responde con sí o no, con una prueba al lado.'],
      [
        'Responden quienes aprueban',
        `${modes[mode]} ${roles.length ? `En nuestro caso: ${say.listed(roles)}.` : ''} Sí, sí con una condición, o no con un motivo.`.trim(),
      ],
      ['Se guarda palabra por palabra', 'Lo firmado queda sellado. Un cambio posterior aparece como cambio desde la firma.'],
    ],
    tolerance: (days) =>
      `Si un hito se espera más de ${workingDays(say, days)} tarde, hay que decidir: ampliarlo o aceptar el anterior como definitivo.`,
    notes:
      'A quienes aprueban: ¿qué necesita ver antes de firmar? Dígalo hoy, no el último día. Un hito firmado con una reserva abierta sigue teniendo la reserva, y esta figura junto a la firma. Quien por costumbre no firma lo dice ahora; un sí de palabra que se anota también cuenta.',
  },
  where: {
    title: 'Dónde está todo',
    lead: 'Un solo lugar, en el canal de Teams, el mismo para todos. Nadie debería tener que preguntar cómo vamos.',
    open: 'Abrir la pestaña',
    places: [
      ['Visión general', 'Dónde estamos y qué se necesita de quién'],
      ['Plan', 'Hitos, entregables, fechas y previsiones'],
      ['Estado', 'Lo que dicen los equipos y todos los problemas abiertos'],
      ['Playbook', 'Cómo trabajamos: busque en él o escriba «busca» y una palabra a Milepost'],
    ],
    contact: 'Primeros contactos',
    notes:
      'Muestre la pestaña una vez en pantalla, en el canal que todos tienen. Deje que cada persona encuentre por sí misma una respuesta en el playbook. Quien dirige el proyecto fija el mensaje que lleva hasta ella. Gracias por estas dos horas; lo siguiente llegará con la consulta diaria.',
  },
});
