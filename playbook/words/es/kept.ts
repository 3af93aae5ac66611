// Why something cannot be taken back, in Spanish.
import type * as en from '../en/kept.ts';
import type { Spoken } from '../spoken.ts';

export const keptWords: Spoken<typeof en.keptWords> = {
  signoffAnswer: 'Una respuesta queda como se dio, porque alguien puede haber decidido con ella. Si era errónea, escriba a esa persona.',
  signoffQuestion: 'Una pregunta queda junto a la firma, para que se entienda su respuesta. Decida o pregunte de nuevo.',
  lookUp: 'Lo que se busca solo se cuenta. No dice nada de quién preguntó.',
  pointer: 'Lo que se publicó está en el canal; elimínelo allí.',
  rollout: 'Una implantación iniciada no se deshace, se cierra: pulse «Cerrar implantación» en la página Personas.',
  undo: 'Lo que se deshizo se vuelve a hacer como se hizo la primera vez.',
  withdrawal: 'Una petición retirada queda en el acta. Pida la firma de nuevo: será otra ronda.',
  asItWas: 'Esto se conserva como estaba.',
};
