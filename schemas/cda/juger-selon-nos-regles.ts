import type { Anomalie } from '../anomalie.ts'
import type { AnomalieSituee } from '../anomalie-situee.ts'
import { ANOMALIES_MAX } from '../xml/limites.ts'
import { type DocumentCda, lireDocument } from './lecture/lire-document.ts'
import { creerRepere, type Repere } from './lecture/situer.ts'
import { type CdaLu, lireCda } from './lire-cda.ts'
import { REGLES_DOCUMENT } from './regles/index.ts'
import type { RegleDocument } from './regles/types.ts'

/** Ce que nos règles disent d'un document ; `document` est `null` quand il ne se lit pas. */
export interface JugementPropre {
  document: DocumentCda | null
  /** Dans l'ordre des règles ; `lieu` est un chemin XPath en noms locaux. Vide quand tout est juste. */
  constats: readonly AnomalieSituee[]
}

function appliquer(regle: RegleDocument, document: DocumentCda, repere: Repere): AnomalieSituee[] {
  const { regle: nom, source, marque, gravite } = regle
  const releves = regle.juger(document)
  const constats = releves.slice(0, ANOMALIES_MAX).map(
    ({ noeud, message, remede }): AnomalieSituee => ({
      regle: nom,
      source,
      marque,
      message,
      ligne: repere.ligne(noeud),
      gravite,
      lieu: repere.chemin(noeud),
      remede,
    }),
  )
  const dernier = constats.at(-1)
  // Un document peut se tromper à chaque ligne : les premières fois suffisent, le nombre est dit.
  if (dernier !== undefined && releves.length > ANOMALIES_MAX) {
    dernier.message += ` (${releves.length} endroits en tout ; les ${ANOMALIES_MAX} premiers sont donnés.)`
  }
  return constats
}

const illisible = (anomalie: Anomalie): AnomalieSituee => ({
  ...anomalie,
  gravite: 'bloquante',
  lieu: anomalie.ligne > 0 ? `ligne ${anomalie.ligne}` : 'document',
  remede:
    'Produire un document XML bien formé, en UTF-8, sans DOCTYPE, dont ClinicalDocument est l’élément.',
})

function jugerTexte(texte: string): JugementPropre {
  const document = lireDocument(texte)
  if (document === null) return { document, constats: [] }
  const repere = creerRepere(texte)
  const constats = REGLES_DOCUMENT.flatMap((regle) => appliquer(regle, document, repere))
  return { document, constats }
}

/**
 * Juge un document CDA R2 par nos seules règles, sans aucun import. Prend des octets hostiles, ou un document
 * déjà lu par `lireCda`. Ne lève pas : ce qui empêche de lire est le seul constat.
 */
export function jugerSelonNosRegles(source: Uint8Array | CdaLu): JugementPropre {
  if (!(source instanceof Uint8Array)) return jugerTexte(source.texte)
  // L'arbre de l'analyseur est rendu avant que le nôtre ne soit fait : un seul est en mémoire.
  const lecture = lireCda(source, ({ texte }) => texte)
  if (lecture.lu) return jugerTexte(lecture.valeur)
  return { document: null, constats: [illisible(lecture.anomalie)] }
}
