import { lireJson } from '../serveur/lire-json.ts'
import type { Commande } from '../service.ts'
import type { EtatInsi } from './etat.ts'
import { composerBase } from './jeu/composer-base.ts'
import { lireJeuRecu } from './lire-jeu-recu.ts'
import { SCHEMA_REGLAGES } from './reglages.ts'

const CORPS_REGLAGES = SCHEMA_REGLAGES.partial()

/**
 * Commandes propres à INSi : `identites` remplace la base ou y ajoute, JSON ou CSV, chaque ligne
 * fautive listée ; `reglages` change les réglages donnés et rend l'ensemble (ins.md §5.8).
 */
export function commandesInsi(etat: EtatInsi): Record<string, Commande> {
  return {
    async identites(c) {
      const lu = await lireJeuRecu(c)
      if ('reponse' in lu) return lu.reponse
      etat.identites = composerBase(etat.identites, lu.identites, lu.mode)
      return c.json({ identites: etat.identites.length, avertissements: lu.avertissements })
    },
    async reglages(c) {
      const lu = await lireJson(c, CORPS_REGLAGES)
      if ('reponse' in lu) return lu.reponse
      etat.reglages = SCHEMA_REGLAGES.parse({ ...etat.reglages, ...lu.corps })
      return c.json(etat.reglages)
    },
  }
}
