import { formeAns } from '../../liaison.ts'
import { ecartApi } from '../../regle.ts'
import { type ObservationEchange, TYPE_JWT } from '../types.ts'

/** Les deux noms du type sont admis ; lequel est employé intéresse l'éditeur (psc.md §12 [V]). */
const typeEmploye: ObservationEchange = ({ formulaire }) =>
  ecartApi(
    'echange-type-employe',
    'psc.md §12',
    'V',
    formulaire.get('subject_token_type') === TYPE_JWT
      ? 'subject_token_type « jwt », la forme du volume de transport du CI-SIS.'
      : 'subject_token_type « access_token », la forme de la RFC 8693 et de l’exemple de l’ANS.',
  )

const acteurFutur: ObservationEchange = ({ formulaire }) =>
  formulaire.has('actor_token')
    ? ecartApi('echange-acteur-futur', 'psc.md §12', 'V', 'actor_token est annoncé : non lu ici.')
    : null

/** Un jeton de PSC sert une fois, à ouvrir la session de l'API (psc.md §12). */
const dejaEchange: ObservationEchange = ({ dejaEchange: deja }) =>
  deja
    ? ecartApi(
        'echange-rejoue',
        'psc.md §12',
        'I',
        'Ce jeton de PSC a déjà été échangé : le jeton de l’API sert sans PSC tant qu’il vaut.',
      )
    : null

/** Le CI-SIS veut le même certificat de bout en bout ; chez PSC, il n'est pas imposé (psc.md §12 [V]). */
const autreCertificat: ObservationEchange = ({ sujet, certificat }) => {
  const lie = sujet.cnf?.['x5t#S256']
  if (lie === undefined || lie === certificat.empreinte || lie === formeAns(certificat.empreinte))
    return null
  return ecartApi(
    'echange-autre-certificat',
    'psc.md §12',
    'I',
    'Le jeton de PSC est lié à un autre certificat que celui de l’échange.',
  )
}

/** Ce qui est dit d'un échange admis. */
export const OBSERVATIONS_ECHANGE: readonly ObservationEchange[] = [
  typeEmploye,
  acteurFutur,
  dejaEchange,
  autreCertificat,
]
