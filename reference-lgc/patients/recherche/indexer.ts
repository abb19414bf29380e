import type { Base } from '../../base/base.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { ChampSaisi, Identite } from '../identite.ts'
import { cleEnregistree } from './cle.ts'

/** Les noms et les prénoms, de naissance et utilisés (règle 17 du guide INS). */
export const CHAMPS_CHERCHES = [
  'nomNaissance',
  'nomUtilise',
  'premierPrenom',
  'prenomsNaissance',
  'prenomUtilise',
] as const satisfies readonly ChampSaisi[]
export type ChampCherche = (typeof CHAMPS_CHERCHES)[number]

/** Récrit les clés de recherche d'un dossier. */
export function indexer(base: Base, id: number, identite: Identite, mutations: Mutations): void {
  base.executer('DELETE FROM cle_recherche WHERE patient_id = ?', [id])
  for (const champ of CHAMPS_CHERCHES)
    for (const texte of textesDe(champ, identite[champ])) {
      const cle = cleEnregistree(texte, champ, mutations)
      if (cle === '') continue
      base.executer('INSERT INTO cle_recherche (patient_id, champ, cle) VALUES (?, ?, ?)', [
        id,
        champ,
        cle,
      ])
    }
}

/** Chaque prénom de la liste ouvre une recherche, et la liste entière aussi (INS.07.04). */
function textesDe(champ: ChampCherche, valeur: string): string[] {
  if (champ !== 'prenomsNaissance') return [valeur]
  return [...new Set([valeur, ...valeur.split(' ')])]
}
