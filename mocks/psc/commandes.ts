import { z } from 'zod'
import { lireJson } from '../serveur/lire-json.ts'
import { verifier } from '../serveur/verifier.ts'
import type { Commande } from '../service.ts'
import { SCHEMA_CLIENT } from './clients/types.ts'
import { decider } from './ecps/decider.ts'
import type { Fournisseur } from './fournisseur.ts'
import { SCHEMA_REGLAGES } from './reglages.ts'

const identifiant = z.string().min(1).max(100)
const CORPS_ECPS = z.strictObject({
  authReqId: identifiant.optional(),
  nationalId: identifiant.optional(),
  decision: z.enum(['approve', 'deny']),
})
const CORPS_CLIENTS = z.strictObject({ clients: z.array(SCHEMA_CLIENT).min(1).max(100) })
const CORPS_FERMETURE = z.strictObject({ nationalId: identifiant.optional() })
/** Sans défaut : une clé absente garde sa valeur. */
const CORPS_REGLAGES = z.looseObject({})

/**
 * Commandes propres à PSC : `ecps` décide sur le téléphone simulé (404 si rien n'attend), `clients`
 * enregistre des fournisseurs de service, `fermer-session` ferme d'autorité les sessions d'une
 * personne ou de toutes, `reglages` change les durées et l'acr (psc.md §16).
 */
export function commandesPsc(fournisseur: Fournisseur): Record<string, Commande> {
  const { etat, clients } = fournisseur
  return {
    async ecps(c) {
      const lu = await lireJson(c, CORPS_ECPS)
      if ('reponse' in lu) return lu.reponse
      const demande = decider(fournisseur, lu.corps, lu.corps.decision)
      if (!demande) return c.json({ erreurs: ['Aucune demande n’attend sur cette e-CPS.'] }, 404)
      return c.json({
        bindingMessage: demande.message,
        nationalId: demande.personne.identifiant,
        decision: demande.decision,
      })
    },
    async clients(c) {
      const lu = await lireJson(c, CORPS_CLIENTS)
      if ('reponse' in lu) return lu.reponse
      for (const client of lu.corps.clients) clients.enregistrer(client)
      return c.json({ clients: clients.tous().map(({ id }) => id) })
    },
    async 'fermer-session'(c) {
      const lu = await lireJson(c, CORPS_FERMETURE)
      if ('reponse' in lu) return lu.reponse
      const { nationalId } = lu.corps
      const visees = etat.sessions
        .toutes()
        .filter(
          (session) =>
            etat.sessions.vivante(session) &&
            (nationalId === undefined || session.personne.identifiant === nationalId),
        )
      for (const session of visees) session.fermee = true
      return c.json({ fermees: visees.map(({ id }) => id) })
    },
    async reglages(c) {
      const lu = await lireJson(c, CORPS_REGLAGES)
      if ('reponse' in lu) return lu.reponse
      const complet = verifier(SCHEMA_REGLAGES, { ...etat.reglages, ...lu.corps })
      if ('erreurs' in complet) return c.json({ erreurs: complet.erreurs }, 400)
      etat.reglages = complet.valeur
      return c.json(etat.reglages)
    },
  }
}
