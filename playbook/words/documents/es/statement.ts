// What the statement-of-work section says around the playbook's own words, in Spanish.
import type { Side } from '../../../contract.ts';
import type { SignoffMode } from '../../../journal/Entry.ts';
import type { StatementWords } from '../en/statement.ts';
import type { Say } from '../Say.ts';
import { workingDays } from './units.ts';

const sides: Record<Side, string> = { customer: 'El cliente', integrator: 'El integrador', vendor: 'El fabricante' };

const modes: Record<SignoffMode, string> = {
  off: 'Nadie firma: un hito queda aceptado cuando todos los entregables están cumplidos y sus usuarios han podido trabajar con él.',
  single: 'Una firma lo acepta: la de la primera persona nombrada.',
  anyOf: 'Lo acepta la firma de cualquiera de las personas nombradas.',
  allOf: 'Queda aceptado cuando han firmado todas las personas nombradas.',
  inOrder: 'Queda aceptado cuando han firmado todas las personas nombradas, una tras otra en el orden indicado.',
};

/** The section in Spanish. */
export const statementEs = (say: Say): StatementWords => ({
  kicker: 'Sección del alcance del trabajo',
  title: (rollout) => `Cómo se entrega y se acepta ${rollout}`,
  made: (day) => `Según el playbook a ${day}`,
  page: ['Página', 'de'],
  unwritten: (title) => `El playbook aún no dice nada al respecto. Una sección del playbook titulada «${title}» figurará aquí.`,
  nobody: 'por nombrar',
  source: (title, version, day) => `Del playbook: ${title}, versión ${version} del ${day}.`,

  chapters: {
    parties: 'Partes y objeto',
    definitions: 'Definiciones',
    scope: 'Alcance por hito',
    acceptance: 'Aceptación',
    roles: 'Papeles y responsabilidades',
    governance: 'Gobierno y ritmo de trabajo',
    communication: 'Requisitos de comunicación',
    escalation: 'Escalado',
    change: 'Cambios',
    assumptions: 'Supuestos',
    outOfScope: 'Fuera del alcance',
    signatures: 'Firmas',
  },

  parties: {
    text: (customer, integrator, vendor, rollout) =>
      `Esta sección dice qué entrega ${integrator} a ${customer} en el proyecto «${rollout}», con el producto de ${vendor}, para cuándo, cómo se acepta y cómo trabajan juntas las partes. El éxito de la implantación pertenece a ${customer}; ${integrator} y ${vendor} deben lo que aquí se nombra.`,
    columns: ['Parte', 'Nombre', 'Primer contacto'],
    sides,
  },
  definitions: {
    columns: ['Término', 'Significado'],
    rows: (tolerance, city) => [
      ['Hito', 'Un sistema que funciona y que se puede tocar y probar, con una fecha y personas que lo aprueban.'],
      ['Entregable', 'Un resultado dentro de un hito, con una persona responsable y un criterio de aceptación.'],
      ['Criterio de aceptación', 'Una pregunta que se responde con sí o no; se cumple cuando la respuesta es sí y se indica una prueba.'],
      ['Línea base', 'El primer día acordado para un hito. Queda tal como se acordó.'],
      ['Previsión', 'El día en que se espera un hito según lo que comunican los equipos.'],
      ['Tolerancia', `Un hito que se espera más de ${workingDays(say, tolerance)} después del día acordado exige una decisión.`],
      ['Firma de aceptación', 'La aceptación por escrito de un hito por quienes lo aprueban, guardada palabra por palabra.'],
      ['Día laborable', `De lunes a viernes salvo los festivos acordados, según la hora de ${city}.`],
      ['Problema rojo', 'Un problema que pone en peligro un hito o el trabajo de alguien ese día.'],
    ],
  },
  scope: {
    intro: 'El plan es una serie de sistemas que funcionan. Cada uno se puede usar por sí solo una vez aceptado.',
    none: 'Aún no hay ningún hito previsto.',
    facts: {
      touch: 'Los usuarios tienen',
      works: 'Funciona por sí solo',
      from: 'Inicio del trabajo',
      due: 'Día acordado',
      forecast: 'Previsión',
      state: 'Estado',
      approvers: 'Aprueban',
      needs: 'Necesita',
    },
    signed: (day) => `Firmado el ${day}`,
    leftOut: 'Descartado, por decisión',
    columns: ['Entregable', 'Se acepta cuando', 'Responsable', 'Para'],
    noDeliverables: 'Aún no se ha acordado ningún entregable.',
  },
  acceptance: {
    mode: modes,
    rules: [
      'Las personas que van a usar el sistema lo prueban con una tarea real antes de que se pida la aceptación, y su resultado queda por escrito.',
      'La aceptación se pide cuando todos los entregables están cumplidos, con una prueba junto a su criterio.',
      'Quien aprueba acepta, acepta con una condición o rechaza con un motivo. Puede ceder la tarea a otra persona o nombrar a quien le sustituya.',
      'Lo aceptado se guarda palabra por palabra y queda sellado. Un cambio posterior aparece como cambio desde la aceptación y no la anula.',
      'Un hito rechazado se vuelve a presentar en una nueva ronda; las rondas anteriores quedan registradas.',
    ],
  },
  roles: {
    of: (name) => `Responsabilidades de ${name}`,
    columns: ['Papel y persona', 'Debe', 'Para cuándo'],
    none: 'Aún no se ha acordado ningún papel de esta parte.',
  },
  governance: {
    columns: ['Qué', 'Cuándo', 'Cómo'],
    check: [
      'Consulta diaria de estado',
      'Una persona de cada equipo activo dice qué se ha hecho, cuántos días de adelanto o retraso lleva y nombra los problemas',
    ],
    checkAt: (hours) =>
      hours ? `Cada día laborable, ${hours}, cada equipo en su hora local` : 'Cada día laborable, cada equipo en su hora local',
    digest: ['Resumen diario', 'Un mensaje al canal: qué avanzó, qué está bloqueado, quién falta'],
    digestAt: (time) => (time ? `Cada día laborable, ${time}` : 'Cada día laborable'),
    live: ['Revisión en directo', 'Los equipos por turno, con tiempo limitado; lo que necesita más lo ven después unos pocos'],
    liveAt: (time, minutes) =>
      time ? `${time}, ${minutes} minutos como máximo` : `Cuando la convoca quien dirige el proyecto, ${minutes} minutos como máximo`,
    weekly: ['Informe semanal', 'Resumen de la semana en el canal'],
    weeklyAt: 'Con el resumen diario de cada viernes',
    steering: ['Comité de dirección', 'Una página del proyecto en marcha: previsión, decisiones, problemas, lo que se necesita'],
    steeringAt: 'En cada hito y cuando hay una decisión abierta',
    meeting: ['Reunión del hito', 'En persona, al menos para las personas clave'],
    meetingAt: 'Antes de firmar cada hito',
  },
  escalation: {
    columns: ['Paso', 'Quién', 'Cuándo'],
    red: 'Un problema rojo llega a estas personas, una tras otra, hasta que alguien lo asume. No espera al horario de oficina.',
    at: (minutes) => (minutes === 0 ? 'enseguida' : `${minutes} minutos después de comunicarse`),
  },
  change: {
    text: (tolerance) =>
      `Cuando un hito se espera más de ${workingDays(say, tolerance)} después del día acordado, la persona responsable del cliente decide entre dos caminos, con el coste de cada uno a la vista:`,
    ways: [
      'ampliarlo: se acuerda un nuevo día, y los que dependen de él se desplazan con él; o',
      'aceptar el hito anterior como definitivo: lo aceptado sigue en uso, y el resto se descarta o se planifica de nuevo.',
    ],
    after: 'La línea base sigue a la vista en ambos casos. Queda guardado quién decidió, cuándo y por qué.',
  },
  assumptions: {
    effort: 'Las partes liberan a las personas nombradas durante el tiempo que necesitan:',
    columns: ['Papel', 'Dedicación'],
  },
  signatures: { text: 'Firmado por las partes:', columns: ['Parte', 'Nombre y papel', 'Fecha', 'Firma'] },
});
