// What is said in Spanish of a template file: why it cannot be read, in plain words.
import type * as en from '../en/templateFile.ts';
import type { ListName } from '../en/templateFile.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const kinds: Record<ListName, { one: string; many: string; none: string; all: string }> = {
  phases: { one: 'fase', many: 'fases', none: 'ninguna', all: 'Todas las' },
  roles: { one: 'papel', many: 'papeles', none: 'ningún', all: 'Todos los' },
  teams: { one: 'equipo', many: 'equipos', none: 'ningún', all: 'Todos los' },
  milestones: { one: 'hito', many: 'hitos', none: 'ningún', all: 'Todos los' },
  deliverables: { one: 'entregable', many: 'entregables', none: 'ningún', all: 'Todos los' },
  sections: { one: 'sección', many: 'secciones', none: 'ninguna', all: 'Todas las' },
  benefits: { one: 'beneficio', many: 'beneficios', none: 'ningún', all: 'Todos los' },
  metrics: { one: 'indicador', many: 'indicadores', none: 'ningún', all: 'Todos los' },
  exercises: { one: 'ejercicio', many: 'ejercicios', none: 'ningún', all: 'Todos los' },
};

/** The sides as the program calls them. */
const sides: Record<string, string> = { customer: 'del cliente', integrator: 'del integrador', vendor: 'del fabricante' };

const shortened = (text: string) => (text.length > 60 ? `${Array.from(text).slice(0, 59).join('')}…` : text);
const quoted = (text: string) => `«${shortened(text.replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd'))}»`;

export const templateFileWords: Spoken<typeof en.templateFileWords> = {
  quoted,
  empty: 'está vacío',
  tooLong: (longest) => `tiene más de ${longest}\u00a0caracteres`,
  unprintable: 'contiene caracteres que no se pueden mostrar',
  id: 'tiene que empezar por una letra y contener solo letras, cifras, - y _, 60 como máximo',
  hour: 'tiene que ser una hora, por ejemplo 16:00',
  practice: 'tiene que ser una práctica, por ejemplo P61',
  of: (name, what) => `${quoted(name)} ${what}.`,
  missing: 'falta',
  typed: (kind) => `tiene que ser ${kind}`,
  kinds: {
    string: 'un texto',
    number: 'un número',
    int: 'un número entero',
    boolean: 'true o false (en una tabla: yes o no)',
    array: 'una lista',
    object: 'un grupo de valores con nombre',
    null: 'null',
  },
  other: 'otra cosa',
  oneOf: (values) => `tiene que ser uno de estos: ${values.join(', ')}`,
  atLeast: (least) => `tiene que ser ${least} o más`,
  atMost: (most) => `tiene que ser ${most} o menos`,
  atLeastOne: 'necesita al menos uno',
  tooMany: (most) => `puede contener ${most} como máximo: más no se guarda de una vez`,
  unknownName: (names) =>
    names.length === 1
      ? `${names.map(quoted).join('')} no se conoce aquí. Quítelo o mire si es una errata.`
      : `${names.map(quoted).join(', ')} no se conocen aquí. Quítelos o mire si son erratas.`,
  notSo: 'no es lo que corresponde aquí',

  twiceElsewhere: (list, id) => `Hay dos ${kinds[list].many} con el id ${quoted(id)}.`,
  nameTwice: (name) => `Hay dos hitos llamados ${quoted(name)}.`,
  dangling: (field, id, list) => `${quoted(field)} nombra ${quoted(id)}, y no existe ${kinds[list].none} ${kinds[list].one} así.`,
  noRole: (role, side) => `No hay ningún papel ${quoted(role)} en la parte ${sides[side] ?? side}. Una implantación empieza con uno.`,
  endsBeforeStart: (due, start) => `Vence el día ${due}, antes de empezar el día ${start}.`,
  beyondMilestone: (days) =>
    `Sus días se cuentan desde el primer día de su hito, que dura ${counted(days, 'día laborable', 'días laborables')}: se salen de él.`,
  needsOrder: (id) => `Necesita ${quoted(id)}, que no está antes.`,
  needsCircle: (id) => `Espera a ${quoted(id)}, que le espera a él.`,
  tooMuch: (list, most) =>
    `${kinds[list].all} ${kinds[list].many} suman más de ${most}\u00a0caracteres de JSON, más de lo que se guarda de una vez. Acorte los textos o quite algo.`,

  file: 'template.json',
  large: (most) => `El archivo tiene más de ${most}\u00a0caracteres. Una plantilla con la que se puede empezar es más corta.`,
  emptyFile: 'El archivo está vacío.',
  notUtf8: 'Esto no es texto en UTF-8. Guarde el archivo como UTF-8 e inténtelo de nuevo.',
  deep: 'Hay grupos dentro de grupos a demasiada profundidad.',
  json: {
    value: 'Aquí se espera un valor: un texto entre comillas, un número, true, false, null, [ o {.',
    name: 'Aquí se espera un nombre entre comillas dobles.',
    colon: (name) => `Faltan los dos puntos después de ${quoted(name)}.`,
    comma: (end) => `Aquí se espera una coma o ${end}.`,
    text: 'Un texto entre comillas no termina o contiene un signo que hay que escribir con una barra invertida.',
    twice: (name) => `${quoted(name)} aparece dos veces en el mismo grupo.`,
    after: 'El archivo sigue después de su último corchete o llave.',
    end: 'El archivo termina demasiado pronto: falta cerrar un corchete, una llave o unas comillas.',
  },
  md: {
    looksLikeMarkdown: 'Esto es un solo archivo Markdown. Ponga toda la carpeta en un archivo zip y elija ese.',
    noTemplate: 'En el archivo zip no hay ningún template.md.',
    notZip: 'Este archivo zip está dañado o no es un archivo zip.',
    tooManyFiles: (most) => `En el archivo zip hay más de ${most}\u00a0archivos.`,
    tooLarge: 'El contenido del archivo zip es más grande que una plantilla con la que se puede empezar.',
    path: (name) => `${quoted(name)} apunta fuera de su carpeta. No se ha leído nada de él.`,
    stranger: 'Este archivo no forma parte de una plantilla. Quítelo o llévelo a donde corresponde.',
    fileName: 'El nombre de este archivo tiene que ser un número, un guion y el id de lo que contiene, por ejemplo 03-ownership.md.',
    twice: (name) => `${quoted(name)} está dos veces en el archivo zip.`,
    noFront: 'El archivo empieza con una línea de ---, después sus datos, uno por línea, y después otra línea de ---.',
    frontEnd: 'Los datos del principio no terminan: falta una línea de ---.',
    yaml: (said) => `Los datos del principio no se pueden leer aquí: ${said.replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd').replace(/[.:]?$/, '.')}`,
    alias: 'Escríbalo por extenso: una referencia a otro lugar (* o &) no se lee.',
    facts: 'Los datos del principio son, en cada línea, un nombre, dos puntos y un valor.',
    heading: (name) => `Aquí no se conoce ninguna parte llamada ${quoted(name)}.`,
    headingTwice: (name) => `Hay dos partes llamadas ${quoted(name)}.`,
    noTable: (columns) => `Aquí se espera una tabla con ${columns.length === 1 ? 'la columna' : 'las columnas'} ${columns.join(', ')}.`,
    column: (name) => `La columna ${quoted(name)} no se conoce aquí o aparece dos veces.`,
    cells: (has, wants) => `Esta fila tiene ${counted(has, 'celda')}, y la tabla tiene ${counted(wants, 'columna')}.`,
  },
  first: (count) => (count === 1 ? 'Aquí está la primera.' : `Aquí están las ${count} primeras.`),
  toMend: (count) => `${counted(count, 'cosa')} por corregir, y no se ha guardado nada.`,
};
