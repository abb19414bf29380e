import { rppsDe } from '../../identite/professionnel.ts'
import type { RegleRapprochement } from '../issue.ts'

/** Poste partagé : la session ouverte est celle d'un autre RPPS, ou déjà liée à une autre identité. */
export const sessionDUnAutre: RegleRapprochement = ({ professionnel, ouvert, liaisonOuvert }) => {
  if (!ouvert) return null
  const autreRpps = ouvert.rpps !== null && ouvert.rpps !== rppsDe(professionnel.identifiant)
  return autreRpps || liaisonOuvert ? { genre: 'refuser', code: 'PSC-AUTRE-PERSONNE' } : null
}
