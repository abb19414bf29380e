import { z } from 'zod'
import { lireJson } from '../serveur/lire-json.ts'
import type { Commande } from '../service.ts'
import { designerCarte } from './designer-carte.ts'
import { type JeuDeCartes, SCHEMA_JEU, seriesEnDouble } from './jeu-de-cartes.ts'
import type { Lecteur } from './lecteur.ts'

const CORPS_OBJET = z.looseObject({})
const CORPS_CARTES = z.strictObject({ cartes: SCHEMA_JEU })

/**
 * Commandes du lecteur : `insert` pose une carte, qui remplace l'autre ; `remove` la retire ;
 * `cartes` met un jeu à la place de l'autre, jusqu'à la remise à zéro.
 */
export function commandesVitale(
  lecteur: Lecteur,
  cartes: JeuDeCartes,
  charger: (jeu: JeuDeCartes) => void,
): Record<string, Commande> {
  return {
    async insert(c) {
      const lu = await lireJson(c, CORPS_OBJET)
      if ('reponse' in lu) return lu.reponse
      const designee = designerCarte(cartes, lu.corps)
      if ('erreurs' in designee) return c.json({ erreurs: designee.erreurs }, designee.statut)
      lecteur.inserer(designee.nom, designee.carte)
      return c.json(designee)
    },
    async cartes(c) {
      const lu = await lireJson(c, CORPS_CARTES)
      if ('reponse' in lu) return lu.reponse
      const erreurs = seriesEnDouble(lu.corps.cartes)
      if (erreurs.length > 0) return c.json({ erreurs }, 400)
      charger(lu.corps.cartes)
      return c.json({ cartes: Object.keys(cartes) })
    },
    async remove(c) {
      lecteur.retirer()
      return c.json({ carte: null })
    },
  }
}
