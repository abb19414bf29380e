import type { EcartProtocole } from '../../contrat.ts'
import { estEnregistree } from '../clients/redirection.ts'
import type { ClientPsc } from '../clients/types.ts'
import { type DemandePsc, repetes } from '../demande.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { pageErreur } from '../pages/page-erreur.tsx'
import { pageFermee } from '../pages/page-fermee.tsx'
import { ecart } from '../regle.ts'
import { page, rediriger, type Sortie } from '../sortie.ts'

const SOURCE = 'psc.md §9'

const refuser = (message: string, releve: EcartProtocole, appelant: string | null): Sortie =>
  page(400, pageErreur('Déconnexion refusée', message), {
    appelant,
    code: 'invalid_request',
    ecarts: [releve],
  })

/** Le client d'un jeton d'identité : `azp`, ou `aud`. */
function clientDe(
  { clients }: Fournisseur,
  attributs: Record<string, unknown>,
): ClientPsc | undefined {
  return clients.parId(String(attributs.azp)) ?? clients.parId(String(attributs.aud))
}

/** Le retour demandé : aucun, enregistré, ou refusé. */
function lireRetour(
  parametres: URLSearchParams,
  client: ClientPsc,
): string | null | { refus: string } {
  const adresse = parametres.get('post_logout_redirect_uri')
  if (adresse === null) return null
  if (!estEnregistree(adresse, client.retoursDeconnexion, client))
    return { refus: `L’adresse de retour « ${adresse} » n’est pas enregistrée pour ce client.` }
  const state = parametres.get('state')
  if (state === null) return adresse
  return `${adresse}${adresse.includes('?') ? '&' : '?'}${new URLSearchParams({ state })}`
}

/**
 * La déconnexion : GET du navigateur ou POST du serveur (psc.md §9 [V]). Le jeton d'identité peut
 * être périmé, pas mal signé ; toute la session meurt : jetons, rafraîchissement, mire. Un refus est
 * une page, jamais une redirection.
 */
export async function repondreDeconnexion(
  fournisseur: Fournisseur,
  recue: DemandePsc,
): Promise<Sortie> {
  const parametres = recue.methode === 'POST' ? (recue.formulaire ?? recue.adresse) : recue.adresse
  const doubles = repetes(parametres)
  const annonce = parametres.get('client_id')
  const refus = (regle: string, message: string) =>
    refuser(message, ecart(regle, SOURCE, 'V', message), annonce)
  if (doubles.length > 0)
    return refus('parametres-repetes', `Paramètres répétés : ${doubles.join(', ')}.`)
  const hint = parametres.get('id_token_hint')
  if (hint === null) return refus('logout-sans-jeton', 'Le paramètre id_token_hint manque.')
  const attributs = await fournisseur.trousseau.ouvrir(hint)
  if (attributs?.typ !== 'ID')
    return refus(
      'logout-jeton',
      'id_token_hint n’est pas un jeton d’identité signé par ce service.',
    )
  const client = clientDe(fournisseur, attributs)
  if (!client || (annonce !== null && annonce !== client.id))
    return refus('logout-client', 'id_token_hint n’a pas été émis pour ce client.')
  const retour = lireRetour(parametres, client)
  if (typeof retour === 'object' && retour !== null) return refus('logout-retour', retour.refus)
  const session = fournisseur.etat.sessions.parId(String(attributs.sid))
  if (session) session.fermee = true
  const jugement = {
    appelant: client.id,
    details: {
      session: String(attributs.sid),
      voie: recue.methode === 'POST' ? 'serveur' : 'navigateur',
    },
  }
  if (retour !== null) return rediriger(retour, jugement)
  const sansRetour =
    recue.methode === 'GET'
      ? [
          ecart(
            'logout-sans-retour',
            SOURCE,
            'V',
            'Sans adresse de retour, l’utilisateur reste sur la page de PSC.',
          ),
        ]
      : []
  return page(200, pageFermee(), { ...jugement, informations: sansRetour })
}
