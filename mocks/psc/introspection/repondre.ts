import { authentifier } from '../authentification/authentifier.ts'
import type { DemandePsc } from '../demande.ts'
import { empreinteDite } from '../empreinte.ts'
import { refuserFormulaire } from '../formulaire.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { prendrePanne } from '../pannes-de-contenu.ts'
import { erreur, json, type Sortie } from '../sortie.ts'
import { introspecter } from './introspecter.ts'

/** Le point `token/introspect` : réservé à un client reconnu (psc.md §8 [V]). */
export function repondreIntrospection(fournisseur: Fournisseur, recue: DemandePsc): Sortie {
  const mauvais = refuserFormulaire(recue)
  if (mauvais) return mauvais
  const authentifie = authentifier(recue, fournisseur.clients)
  if ('refus' in authentifie) return authentifie.refus
  const appelant = authentifie.client.id
  const jeton = recue.formulaire?.get('token') ?? null
  if (jeton === null) return erreur(400, 'invalid_request', 'Token not provided', { appelant })
  const details = { jeton: empreinteDite(jeton), methode: authentifie.methode }
  if (prendrePanne(fournisseur, 'expiredToken', 'introspect'))
    return json(200, { active: false }, { appelant, details })
  return json(200, introspecter(fournisseur, jeton), { appelant, details })
}
