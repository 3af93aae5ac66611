// The library of what the rollout gives and what it asks, in Spanish (P5, P6, P99-P103).
import { dayWords } from '../dates.ts';
import type * as en from '../en/benefits.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const titled = (title: string) => `«${title}»`;

export const benefitWords: Spoken<typeof en.benefitWords> = {
  categories: { efficiency: 'Tiempo', growth: 'Ingresos', customers: 'Clientes', people: 'Menos riesgo, personas' },
  limits: {
    title: 'El beneficio',
    evidence: 'La prueba',
    source: 'La fuente',
    caseTitle: 'El nombre del caso',
    caseText: 'El caso',
    effort: 'La dedicación',
    askTitle: 'Lo que se pide',
    askWhy: 'El motivo de la petición',
  },
  missing: {
    title: 'Diga en una frase qué gana quien lo lee.',
    ask: 'Diga en una frase qué necesita de quien lo lee.',
    roles: 'Elija al menos un papel al que se dirige.',
    days: 'Escriba en cuántos días laborables, de 0 a 365.',
    category: 'Elija de qué trata.',
  },
  labels: {
    title: 'Qué ganan, con sus palabras',
    roles: 'Para quién es',
    category: 'De qué trata',
    evidence: 'Prueba',
    source: 'De dónde sale la prueba',
    caseTitle: 'Un caso: su nombre',
    caseText: 'El caso',
    effort: 'Qué les cuesta y por qué vale la pena',
    askTitle: 'Qué necesitamos de ellos',
    askWhy: 'Por qué ahora',
    withinDays: 'En cuántos días laborables',
    deliverable: 'El entregable al que sirve',
    section: 'Más información en',
  },
  examples: {
    title: 'Dos horas libres más a la semana para cada comercial',
    askTitle: 'Nombre a 12 comerciales para el piloto',
    effort: 'Una hora el lunes. Le ahorra la segunda ronda.',
  },
  noDeliverable: 'Ninguno, vale por sí solo',
  noSection: 'Ninguna',
  actions: {
    write: 'Añadir un beneficio',
    writeTitle: '¿Qué aporta la implantación, y a quién?',
    edit: 'Editar',
    editTitle: (title) => `Editar ${titled(title)}`,
    drop: 'Quitar',
  },
  unchanged: (title) => `${titled(title)} ya está escrito así`,
  full: 'La biblioteca está tan llena como puede estarlo un playbook. Acorte un beneficio o quite uno antes.',
  laterChange: 'un cambio posterior',
  told: (people, on) => (people ? `Contado a ${counted(people, 'persona')}, la última vez el ${dayWords(on)}` : 'Aún no se ha contado'),
  needsNobody: 'Nadie en particular',
  by: (day) => `a más tardar el ${dayWords(day)}`,
  met: 'hecho',
  within: (days) => (days === 0 ? 'enseguida' : `en ${counted(days, 'día laborable', 'días laborables')} desde el aviso`),
  everybody: 'Nadie todavía',
  gaps: {
    ask: (roles) => `Aún no se pide nada a estos papeles: ${roles}. Diga de qué responde cada uno`,
    effort: (roles) => `Aún no está dicho qué les cuesta: ${roles}`,
    benefit: (roles) => `Aún no está dicho qué gana: ${roles}`,
    gains: (roles) => `Aún no está dicho qué ganan: ${roles}`,
  },
  history: {
    written: (title) => `Se añadió ${titled(title)} a lo que aporta la implantación`,
    changed: (title) => `Se cambió ${titled(title)} en lo que aporta la implantación`,
    dropped: (title) => `Se quitó ${titled(title)} de lo que aporta la implantación`,
    restored: (title) => `${titled(title)} vuelve a estar, como antes, en lo que aporta la implantación`,
  },
};
