import { authentifier } from '../authentification/authentifier.ts'
import type { DemandePsc } from '../demande.ts'
import { refuserFormulaire } from '../formulaire.ts'
import type { Fournisseur } from '../fournisseur.ts'
import type { PannePsc } from '../pannes.ts'
import { prendrePanne } from '../pannes-de-contenu.ts'
import { ecart } from '../regle.ts'
import { erreur, type Sortie } from '../sortie.ts'
import { parCiba } from './par-ciba.ts'
import { parCode } from './par-code.ts'
import { rafraichir } from './rafraichir.ts'
import type { Echange } from './types.ts'

const CIBA = 'urn:openid:params:grant-type:ciba'

const ECHANGES: Record<string, { nom: NonNullable<PannePsc['grant']>; repondre: Echange }> = {
  authorization_code: { nom: 'authorization_code', repondre: parCode },
  refresh_token: { nom: 'refresh_token', repondre: rafraichir },
  [CIBA]: { nom: 'ciba', repondre: parCiba },
}

/** Le point `token` : reconnaît le client, puis l'échange demandé (psc.md §5 et §18). */
export async function repondreJeton(fournisseur: Fournisseur, recue: DemandePsc): Promise<Sortie> {
  const mauvais = refuserFormulaire(recue)
  if (mauvais) return mauvais
  const formulaire = recue.formulaire ?? new URLSearchParams()
  const authentifie = authentifier(recue, fournisseur.clients)
  if ('refus' in authentifie) return authentifie.refus
  const { client, methode } = authentifie
  const type = formulaire.get('grant_type')
  if (type === null)
    return erreur(400, 'invalid_request', 'Missing form parameter: grant_type', {
      appelant: client.id,
    })
  const echange = Object.hasOwn(ECHANGES, type) ? ECHANGES[type] : undefined
  if (!echange)
    return erreur(400, 'unsupported_grant_type', 'Unsupported grant_type', {
      appelant: client.id,
      ecarts: [ecart('grant', 'psc.md §16 et §18', 'C', `grant_type « ${type} » n’est pas servi.`)],
    })
  const panne = prendrePanne(fournisseur, 'error', 'token', echange.nom)
  if (panne) return erreur(400, panne.valeur, 'Simulated failure', { appelant: client.id })
  return echange.repondre({ fournisseur, recue, formulaire, client, methode })
}
