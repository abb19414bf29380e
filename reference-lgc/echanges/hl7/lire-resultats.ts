import type { Message } from 'node-hl7-client'
import { champDe, repetitionsDe, segmentsDe } from './noeuds.ts'

export interface Resultat {
  libelle: string
  valeur: string
  unite: string
  reference: string
}

/** Une donnée de santé reçue : un compte rendu et ses résultats. */
export interface Donnee {
  titre: string
  resultats: readonly Resultat[]
}

const RESULTATS_MAX = 200
const LONGUEUR_MAX = 500

const borner = (texte: string) => texte.slice(0, LONGUEUR_MAX)

/** Un document joint reste dans le message reçu ; la page dit qu'il est là. */
const valeurDe = (genre: string, valeur: string) =>
  genre === 'ED' || genre === 'RP' ? 'Document joint' : valeur

/** Les résultats d'un ORU, ou `null` quand il n'en porte aucun. */
export function lireResultats(message: Message): Donnee | null {
  const [obr] = segmentsDe(message, 'OBR')
  const resultats = segmentsDe(message, 'OBX')
    .slice(0, RESULTATS_MAX)
    .map((obx) => ({
      libelle: borner(champDe(obx, 3, 2) || champDe(obx, 3, 1)),
      valeur: borner(
        valeurDe(
          champDe(obx, 2),
          repetitionsDe(obx, 5)
            .map((valeur) => valeur.toString())
            .join(', '),
        ),
      ),
      unite: borner(champDe(obx, 6)),
      reference: borner(champDe(obx, 7)),
    }))
  if (!obr || resultats.length === 0) return null
  return { titre: borner(champDe(obr, 4, 2) || champDe(obr, 4, 1)) || 'Résultats', resultats }
}
