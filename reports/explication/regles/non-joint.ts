import { accorder } from '../../libelles.ts'
import type { RegleEchec } from '../faits.ts'

/** Aucun message n'est arrivé, et des connexions ont échoué : l'écran ne dit que la conséquence. */
export const serviceNonJoint: RegleEchec = ({ connexions, messages }) =>
  connexions.length > 0 && messages === 0
    ? {
        responsable: 'configuration',
        pourquoi: `Le logiciel n’a pas pu joindre un service simulé : ${accorder(connexions.length, 'connexion')} sans requête (${[...new Set(connexions.map(({ code }) => code))].join(', ')}).`,
        suite:
          'Lancez « npx segur docteur » : il nomme le certificat, l’adresse ou le compte à corriger.',
        page: 'docs/lire-un-echec.md#la-configuration',
      }
    : null

/** Le pilote a trouvé porte close. */
export const logicielInjoignable: RegleEchec = ({ origine }) =>
  origine === 'injoignable'
    ? {
        responsable: 'configuration',
        pourquoi: 'Le logiciel ne répond pas à l’adresse que le pilote connaît.',
        suite:
          'Démarrez le logiciel, vérifiez son adresse dans le pilote, puis rejouez ce scénario.',
        page: 'docs/lire-un-echec.md#la-configuration',
      }
    : null
