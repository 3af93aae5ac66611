import type * as en from '../../en/cards/finding.ts';
import type { Spoken } from '../../spoken.ts';

/** What the playbook answers. */
export const findingWords: Spoken<typeof en.findingWords> = {
  find: {
    asked: (said) => `Usted preguntó: ${said}`,
    from: (section, version) => `Playbook, sección «${section}», versión ${version}.`,
    fromPart: (section, part, version) => `Playbook, sección «${section}», en «${part}», versión ${version}.`,
    keeper: (person, changed) => ` La cuida ${person}; último cambio: ${changed}.`,
    also: 'También puede servirle',
    read: 'Leer',
    nothing: 'El playbook aún no dice nada sobre esto',
    asks: (who) => `Quizá aparezca con otras palabras. ¿Pregunto a ${who}? La respuesta llegará aquí y se podrá guardar en el playbook.`,
    otherWords: 'Quizá aparezca con otras palabras.',
  },
  lookedUp: {
    said: (said) => `Usted escribió: ${said}`,
    title: 'No he encontrado nada sobre eso',
    before: 'Lo he buscado en el playbook. Escriba ',
    find: 'busca',
    after: ' y una o dos palabras, o empiece por aquí.',
    noRollout: 'Aún no participa en ninguna implantación. Añada Milepost a un canal o pida a quien dirige el proyecto que le incluya.',
    emptyTitle: 'En este canal no ha empezado nada',
    emptyChannel: 'Añada aquí Milepost como pestaña y elija un playbook. Sobre sus otras implantaciones, pregúnteme en nuestro chat.',
  },
};
