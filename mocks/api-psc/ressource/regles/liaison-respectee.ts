import { reconnaitreForme } from '../../liaison.ts'
import { ecartApi } from '../../regle.ts'
import { jetonRefuse, type RegleAppel } from '../types.ts'

/** `cnf` désigne le certificat de la connexion, dans l'une des deux formes (psc.md §12 [V], [C]). */
export const liaisonRespectee: RegleAppel = ({ jeton, certificat }) => {
  if (jeton === null || certificat === null) return null
  if (reconnaitreForme(jeton.liaison, certificat.empreinte) !== null) return null
  return jetonRefuse(
    'Certificate does not match the token',
    ecartApi(
      'appel-liaison',
      'psc.md §12',
      'V',
      `Le jeton est lié à un autre certificat que celui de la connexion (${certificat.dit}).`,
    ),
  )
}
