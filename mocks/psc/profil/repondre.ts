import type { EcartProtocole } from '../../contrat.ts'
import { type DemandePsc, jetonPorteur } from '../demande.ts'
import { empreinteDite } from '../empreinte.ts'
import { jetonVivant } from '../etat/jeton-vivant.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { prendrePanne } from '../pannes-de-contenu.ts'
import { ecart } from '../regle.ts'
import { type Jugement, json, type Sortie } from '../sortie.ts'
import { composerProfil } from './composer.ts'
import { oterAttribut } from './oter-attribut.ts'

const REALM = 'Bearer realm="esante-wallet"'

/** 401 : sans jeton, le défi seul ; avec un mauvais jeton, `invalid_token` (psc.md §7 [V]). */
function refuser(description: string | null, jugement: Jugement): Sortie {
  const defi =
    description === null
      ? REALM
      : `${REALM}, error="invalid_token", error_description="${description}"`
  const corps =
    description === null
      ? { error: 'invalid_request', error_description: 'Token not provided' }
      : { error: 'invalid_token', error_description: description }
  const reponse = json(401, corps, { code: corps.error, ...jugement })
  return { ...reponse, entetes: { ...reponse.entetes, 'www-authenticate': defi } }
}

const DANS_L_ADRESSE = 'Le jeton est dans l’adresse : il y serait journalisé.'

/** Le point `userinfo` : GET ou POST, jeton d'accès en en-tête seulement (psc.md §7). */
export function repondreProfil(fournisseur: Fournisseur, recue: DemandePsc): Sortie {
  const jetonRecu = jetonPorteur(recue)
  if (jetonRecu === null) {
    const releves: EcartProtocole[] = recue.adresse.has('access_token')
      ? [ecart('jeton-dans-adresse', 'psc.md §14', 'C', DANS_L_ADRESSE)]
      : [ecart('jeton-absent', 'psc.md §7', 'V', 'Aucun jeton d’accès n’est présenté.')]
    return refuser(null, { ecarts: releves })
  }
  const details = { jeton: empreinteDite(jetonRecu) }
  const vivant = jetonVivant(fournisseur, jetonRecu)
  if ('mort' in vivant || vivant.jeton.genre !== 'Bearer') {
    const raison = 'mort' in vivant ? vivant.mort : 'ce n’est pas un jeton d’accès'
    return refuser('Token verification failed', { details: { ...details, raison } })
  }
  const { jeton, session } = vivant
  const jugement = { appelant: jeton.client, details: { ...details, session: session.id } }
  if (jeton.certificat !== null && jeton.certificat !== recue.certificat?.empreinte)
    return refuser('Client certificate missing, or its thumbprint does not match', {
      ...jugement,
      ecarts: [
        ecart('jeton-certificat', 'RFC 8705 §3', 'V', 'Ce jeton est lié à un autre certificat.'),
      ],
    })
  if (prendrePanne(fournisseur, 'expiredToken', 'userinfo'))
    return refuser('Token is not active', jugement)
  const profil = composerProfil(session.personne, jeton.scope)
  const autre = prendrePanne(fournisseur, 'wrongSub', 'userinfo')
  const manque = prendrePanne(fournisseur, 'userinfoMissing', 'userinfo')
  const rendu = autre ? { ...profil, sub: `${String(profil.sub)}-autre` } : profil
  return json(200, manque ? oterAttribut(rendu, manque.valeur.split('.')) : rendu, jugement)
}
