// Templates as people read of them in Spanish: starting from one, and taking in what a newer one brings.
import type * as en from '../en/templates.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

/** The sides as the program calls them. */
const sides: Record<string, string> = { customer: 'el cliente', integrator: 'el integrador', vendor: 'el fabricante' };

export const templateWords: Spoken<typeof en.templateWords> = {
  unreadable: (first) => `Con esta plantilla no se puede empezar. ${first}`,
  shorter: 'Con los nombres de las empresas, sus textos son demasiado largos. Acorte los más largos.',
  peopleNow: (most) =>
    `${most === 0 ? 'Nombre a las personas' : `Nombre ahora como máximo a ${counted(most, 'persona')}, y a las demás`} en la página Personas, una vez iniciada la implantación.`,

  offered: [
    {
      name: 'template.json',
      label: 'Hacer una plantilla de esta implantación',
      said: 'El playbook tal como está ahora para la próxima implantación, sin personas, nombres de empresas, secretos ni fechas. Léala antes de pasarla a otros.',
    },
    {
      name: 'template.zip',
      label: 'La misma plantilla en Markdown',
      said: 'Un archivo zip con textos que las personas leen y cambian en cualquier editor.',
    },
  ],
  file: (name, ending) => `${name}, plantilla.${ending}`,
  days: (first, last) => `días laborables ${first} a ${last}`,
  the: (side) => sides[side] ?? side,
  noSuch: 'No existe esa plantilla.',
  somebody: 'alguien',
  removed: '[quitado]',
};
