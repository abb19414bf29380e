import { authentifier } from '../authentification/authentifier.ts'
import { acrDemande } from '../autorisation/observations/acr-demande.ts'
import { donneesDemandees } from '../autorisation/observations/donnees-demandees.ts'
import type { DemandePsc } from '../demande.ts'
import { adresserEcps } from '../ecps/adresser.ts'
import { refuserFormulaire } from '../formulaire.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { prendrePanne } from '../pannes-de-contenu.ts'
import { designerPersonne } from '../personnes.ts'
import { ecart } from '../regle.ts'
import { erreur, json, type Sortie } from '../sortie.ts'
import { REGLES_CIBA } from './regles.ts'

/** La demande CIBA : elle part vers l'e-CPS, le logiciel interroge ensuite `token` (psc.md §10). */
export function repondreCiba(fournisseur: Fournisseur, recue: DemandePsc): Sortie {
  const mauvais = refuserFormulaire(recue)
  if (mauvais) return mauvais
  const parametres = recue.formulaire ?? new URLSearchParams()
  const authentifie = authentifier(recue, fournisseur.clients)
  if ('refus' in authentifie) return authentifie.refus
  const { client, methode } = authentifie
  const refuser = (code: string, description: string, message: string) =>
    erreur(400, code, description, {
      appelant: client.id,
      ecarts: [ecart('ciba', 'psc.md §10', 'V', message)],
    })
  if (!client.ciba)
    return refuser(
      'unauthorized_client',
      'Client not allowed OIDC CIBA Grant',
      `CIBA n’est pas activé pour le client « ${client.id} ».`,
    )
  for (const regle of REGLES_CIBA) {
    const refus = regle(parametres)
    if (refus)
      return erreur(400, refus.code, refus.description, {
        appelant: client.id,
        ecarts: [refus.ecart],
      })
  }
  const designee = designerPersonne(fournisseur.personnes, parametres.get('login_hint') ?? '')
  if ('erreur' in designee)
    return erreur(
      400,
      designee.statut === 403 ? 'access_denied' : 'unknown_user_id',
      'Invalid user',
      { appelant: client.id },
    )
  const panne = prendrePanne(fournisseur, 'error', 'ciba')
  if (panne) return erreur(400, panne.valeur, 'Simulated failure', { appelant: client.id })
  const demande = adresserEcps(fournisseur, designee.personne, {
    client: client.id,
    message: parametres.get('binding_message') ?? '',
    moyen: parametres.get('channel') === 'CARD' ? 'CARD' : 'MOBILE',
    scope: parametres.get('scope') ?? '',
    origine: 'ciba',
  })
  const faits = { parametres, client }
  return json(
    200,
    {
      auth_req_id: demande.id,
      expires_in: demande.expire - demande.cree,
      interval: demande.intervalle,
    },
    {
      appelant: client.id,
      ecarts: [acrDemande(faits), donneesDemandees(faits)].filter((releve) => releve !== null),
      details: { methode, personne: designee.personne.identifiant, moyen: demande.moyen },
    },
  )
}
