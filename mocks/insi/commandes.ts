import { z } from 'zod'
import { lireJson } from '../serveur/lire-json.ts'
import type { Commande } from '../service.ts'
import type { EtatInsi } from './etat.ts'
import { SCHEMA_IDENTITES } from './identite.ts'
import { SCHEMA_REGLAGES } from './reglages.ts'

const CORPS_IDENTITES = z.strictObject({ identites: SCHEMA_IDENTITES })
const CORPS_REGLAGES = SCHEMA_REGLAGES.partial()

/**
 * Commandes propres à INSi : `identites` remplace la base `{ identites: […] }`, chaque ligne fautive
 * listée ; `reglages` change les réglages donnés et rend l'ensemble (ins.md §5.8).
 */
export function commandesInsi(etat: EtatInsi): Record<string, Commande> {
  return {
    async identites(c) {
      const lu = await lireJson(c, CORPS_IDENTITES)
      if ('reponse' in lu) return lu.reponse
      etat.identites = lu.corps.identites
      return c.json({ identites: etat.identites.length })
    },
    async reglages(c) {
      const lu = await lireJson(c, CORPS_REGLAGES)
      if ('reponse' in lu) return lu.reponse
      etat.reglages = SCHEMA_REGLAGES.parse({ ...etat.reglages, ...lu.corps })
      return c.json(etat.reglages)
    },
  }
}
