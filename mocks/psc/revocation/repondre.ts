import { authentifier } from '../authentification/authentifier.ts'
import type { DemandePsc } from '../demande.ts'
import { empreinte, empreinteDite } from '../empreinte.ts'
import { refuserFormulaire } from '../formulaire.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { revoquerLignee } from '../jeton/revoquer-lignee.ts'
import { ecart } from '../regle.ts'
import { erreur, type Sortie, vide } from '../sortie.ts'

/**
 * Le point `revoke` : 200 pour un jeton inconnu aussi. Révoquer un jeton de rafraîchissement fait
 * tomber les jetons de la même connexion (RFC 7009 §2.1 et §2.2).
 */
export function repondreRevocation(fournisseur: Fournisseur, recue: DemandePsc): Sortie {
  const mauvais = refuserFormulaire(recue)
  if (mauvais) return mauvais
  const authentifie = authentifier(recue, fournisseur.clients)
  if ('refus' in authentifie) return authentifie.refus
  const appelant = authentifie.client.id
  const recu = recue.formulaire?.get('token') ?? null
  if (recu === null) return erreur(400, 'invalid_request', 'Token not provided', { appelant })
  const jugement = { appelant, details: { jeton: empreinteDite(recu) } }
  const jeton = fournisseur.etat.jetons.lire(empreinte(recu))
  if (!jeton) return vide(200, jugement)
  if (jeton.client !== appelant)
    return erreur(400, 'unauthorized_client', 'Unmatching clients', {
      ...jugement,
      ecarts: [ecart('revocation', 'RFC 7009 §2.1', 'V', 'Ce jeton est celui d’un autre client.')],
    })
  if (jeton.genre === 'Refresh') revoquerLignee(fournisseur.etat, jeton.lignee)
  jeton.revoque = true
  return vide(200, jugement)
}
