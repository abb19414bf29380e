import type { DocumentCda } from '../../lecture/lire-document.ts'
import type { Noeud } from '../../lecture/parcourir.ts'
import { ORDRES_CORPS, ORDRES_ENTETE, type Ordres } from '../../tables/ordres.ts'

/** La place et le nombre admis d'un enfant. */
export interface Place {
  nom: string
  rang: number
  obligatoire: boolean
  unique: boolean
}

const lirePlaces = (ordre: string): ReadonlyMap<string, Place> =>
  new Map(
    ordre.split(' ').map((ecrit, rang) => {
      const nom = ecrit.replace(/[?+*]$/, '')
      const signe = ecrit.slice(nom.length)
      return [
        nom,
        {
          nom,
          rang,
          obligatoire: signe === '' || signe === '+',
          unique: signe === '' || signe === '?',
        },
      ]
    }),
  )

const lireOrdres = (ordres: Ordres): ReadonlyMap<string, ReadonlyMap<string, Place>> =>
  new Map(Object.entries(ordres).map(([nom, ordre]) => [nom, lirePlaces(ordre)]))

const ENTETE = lireOrdres(ORDRES_ENTETE)
const CORPS = lireOrdres(ORDRES_CORPS)

/** Les éléments dont l'ordre des enfants est connu, avec la place de chacun. */
export function* aOrdonner(
  document: DocumentCda,
): Generator<readonly [Noeud, ReadonlyMap<string, Place>]> {
  for (const [nom, places] of ENTETE) {
    const noeuds = nom === 'ClinicalDocument' ? [document.racine] : document.index.entete(nom)
    for (const noeud of noeuds) yield [noeud, places]
  }
  for (const [nom, places] of CORPS) {
    for (const noeud of document.index.corps(nom)) yield [noeud, places]
  }
}
