// What is said when an answer is missing or does not fit, in Spanish.
import type * as en from '../en/inputs.ts';
import type { Spoken } from '../spoken.ts';

/** Said for a text that is too long; the numbers tell how much to take out. */
export const tooLong: Spoken<typeof en.tooLong> = (what, most) =>
  `${what}: como máximo ${most}\u00a0caracteres. Acorte el texto y envíelo de nuevo.`;

export const inputWords: Spoken<typeof en.inputWords> = {
  done: 'Escriba una cosa que se haya hecho o pulse «Sin cambios».',
  days: 'Elija cuántos días de adelanto o de retraso.',
  issueText: 'Diga cuál es el problema y qué bloquea.',
  severity: 'Elija la gravedad: leve, grave o rojo.',
  reason: 'Escriba el motivo en una frase, para que todos lo entiendan.',
  signReason: 'Escriba qué tiene que cambiar, para que el equipo sepa qué hacer.',
  resolution: 'Escriba en una frase cómo se resolvió.',
  evidence: 'Diga qué demuestra que está cumplido: una cifra, una prueba, un documento.',
  title: 'Póngale un nombre.',
  defects: 'Escriba cuántos defectos se encontraron; 0 si no hubo ninguno.',
  testFound: 'Escriba qué falló, para que se pueda arreglar.',
  workaround: 'Escriba la solución provisional en una o dos frases.',
  tolerance: 'Escriba cuántos días laborables, de 0 a 40.',
  criterion: 'Escriba una pregunta que se responda con sí o no.',
  person: 'Elija a una persona.',
  role: 'Elija un papel.',
  team: 'Elija un equipo.',
  day: 'Elija un día.',
  zone: 'Elija una zona horaria, por ejemplo Europe/Paris.',
  hour: 'Elija una hora, por ejemplo 16:00.',
  link: 'Un enlace empieza por https://.',
  company: 'Escriba el nombre de la empresa.',
  byDays: 'Escriba cuántos días laborables, por ejemplo 5, o -2 para adelantar.',
  newDays: 'Diga el nuevo día o cuántos días laborables se mueve.',
  tooFar: 'Elija un día dentro de los diez años siguientes a la reunión de inicio.',
  table: 'Pegue la tabla con su primera fila, la que da nombre a las columnas.',
  choice: 'Elija una de las respuestas.',
};
