import { readdirSync } from 'node:fs'
import path from 'node:path'
import { lireCampagneJson } from '../campagne/campagne-json.ts'
import { ErreurDossier } from '../campagne/erreurs.ts'
import type { Campagne } from '../campagne/types.ts'
import { empreintesVues } from './empreintes-vues.ts'
import type { CampagneAnterieure } from './types.ts'

/** Au-delà, relire chaque écran de chaque campagne coûterait sans rien apprendre. */
const COMPAREES = 3

/** Ce qui n'est pas une campagne, ou n'en est plus une, n'a rien à comparer. */
function essayer<T>(lire: () => T): T | null {
  try {
    return lire()
  } catch (erreur) {
    if (erreur instanceof ErreurDossier) return null
    throw erreur
  }
}

const memeLogiciel = (a: Campagne, b: Campagne): boolean =>
  a.produit === b.produit &&
  a.versionLgc === b.versionLgc &&
  a.cible === b.cible &&
  a.mutations.length === 0

/** Les campagnes voisines qui l'ont précédée sur le même produit et la même version, la plus récente d'abord. */
export function listerAnterieures(dossier: string): CampagneAnterieure[] {
  const racine = path.dirname(path.resolve(dossier))
  const celleCi = lireCampagneJson(dossier)
  return readdirSync(racine, { withFileTypes: true })
    .filter((entree) => entree.isDirectory())
    .flatMap(({ name }) => {
      const voisine = path.join(racine, name)
      const campagne = essayer(() => lireCampagneJson(voisine))
      return campagne ? [{ dossier: voisine, campagne }] : []
    })
    .filter(({ campagne }) => campagne.debut < celleCi.debut && memeLogiciel(campagne, celleCi))
    .sort((a, b) => b.campagne.debut.localeCompare(a.campagne.debut))
    .slice(0, COMPAREES)
    .flatMap(({ dossier: voisine, campagne: { produit, versionLgc, debut } }) => {
      const vues = essayer(() => empreintesVues(voisine))
      return vues ? [{ dossier: voisine, produit, versionLgc, debut, vues }] : []
    })
}
