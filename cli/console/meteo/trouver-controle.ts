import { ANNONCE_SIMULATEURS } from '../../chemins.ts'
import type { Controle } from '../../meteo/demander.ts'
import { lireAnnonce, lireJeton } from '../../simulateurs/annonce.ts'
import type { Course } from '../campagne-en-cours/course.ts'

/** Des simulateurs en marche, et d'où l'on sait qu'ils le sont. */
export interface ControleTrouve extends Controle {
  origine: 'campagne' | 'annonce'
}

/** Ceux de la campagne qui joue, sinon ceux qui se sont annoncés sur cette machine. */
export function trouverControle(enCours: Course | null): ControleTrouve | null {
  const poste = enCours?.postes.find(({ controle }) => controle !== null)
  if (poste?.controle)
    return { adresse: poste.controle, jeton: poste.jeton ?? null, origine: 'campagne' }
  const adresse = lireAnnonce(ANNONCE_SIMULATEURS)
  return adresse === null
    ? null
    : { adresse, jeton: lireJeton(ANNONCE_SIMULATEURS, adresse), origine: 'annonce' }
}
