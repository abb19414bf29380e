import { closeSync, openSync, readSync } from 'node:fs'
import { arbreParesseux } from '../../schematron/arbre/arbre-paresseux.ts'
import { lireArbre } from '../../schematron/arbre/lire-arbre.ts'
import type { Noeud } from '../../schematron/arbre/noeud.ts'
import type { Noms } from '../../schematron/arbre/noms.ts'
import type { Place } from './jeu.ts'

/** Les jeux de valeurs et terminologies d'un import, lus un par un quand une règle les ouvre. */
export interface References {
  ouvrir(chemin: string): Noeud | null
  fermer(): void
}

/** Au-delà, les documents lus les premiers sont rendus : 6 Mio de texte font près de 60 Mio d'arbres. */
const GARDES_MAX = 6 * 1024 * 1024

const plier = (chemin: string): string => chemin.normalize('NFC').toLowerCase()

/**
 * Ouvre les documents de référence d'un import, rangés bout à bout dans `fichier`. Chacun n'est lu qu'à son
 * premier emploi ; les plus anciens sont rendus quand la mémoire le demande.
 */
export function ouvrirReferences(
  fichier: string,
  places: readonly Place[],
  noms: Noms,
): References {
  const parChemin = new Map(places.map((place) => [plier(place.chemin), place]))
  const ouverts = new Map<string, Noeud>()
  /** Les documents lus dont l'arbre est en mémoire, du plus ancien au plus récent. */
  const lus = new Map<string, number>()
  let poignee: number | null = null

  const lire = ({ chemin, debut, longueur }: Place): Noeud => {
    let poids = [...lus.values()].reduce((total, taille) => total + taille, longueur)
    for (const [ancien, taille] of lus) {
      if (poids <= GARDES_MAX) break
      lus.delete(ancien)
      // Ses tables partent avec lui : rouvert, il sera un autre document.
      ouverts.delete(ancien)
      poids -= taille
    }
    lus.set(chemin, longueur)
    poignee ??= openSync(fichier, 'r')
    const octets = Buffer.allocUnsafe(longueur)
    readSync(poignee, octets, 0, longueur, debut)
    return lireArbre(octets.toString('utf8'), noms, chemin)
  }
  return {
    ouvrir(demande) {
      const place = parChemin.get(plier(demande))
      if (place === undefined) return null
      const deja = ouverts.get(place.chemin)
      if (deja !== undefined) return deja
      const { chemin } = place
      const document = arbreParesseux(
        chemin,
        () => lire(place),
        () => lus.delete(chemin),
      )
      ouverts.set(chemin, document)
      return document
    },
    fermer() {
      if (poignee !== null) closeSync(poignee)
      poignee = null
      ouverts.clear()
      lus.clear()
    },
  }
}
