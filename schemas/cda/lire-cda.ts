import type { Anomalie } from '../anomalie.ts'
import { lireXml } from '../xml/lire-xml.ts'
import type { DocumentXml, ElementXml } from '../xml/types.ts'

const CDA = 'urn:hl7-org:v3'

/** Un document CDA lu ; il ne vaut que pendant l'appel qui le reçoit. */
export interface CdaLu {
  /** Le texte entier du fichier. */
  texte: string
  document: DocumentXml
  /** `ClinicalDocument`, lu à la demande. */
  element: ElementXml
  /** Enveloppé dans une feuille de style, qui n'est jamais exécutée (cda.md §2 [V]). */
  autoPresentable: boolean
}

export type LectureCdaComplete<T> = { lu: true; valeur: T } | { lu: false; anomalie: Anomalie }

/** Un CDA porte ses pièces en base64 : les exemples publiés vont jusqu'à 3 Mo (cda.md §17 [V]). */
export const TAILLE_MAX_CDA = 20 * 1024 * 1024
/** Dix fois le plus fourni des documents publiés ; au-delà, juger prendrait plus de 512 Mio de mémoire. */
const NOEUDS_MAX_CDA = 200_000

/** Trouvé par son espace de noms, à toute profondeur : un auto-présentable a une feuille de style pour racine. */
function trouver(element: ElementXml): ElementXml | null {
  if (element.nom === 'ClinicalDocument' && element.espace === CDA) return element
  for (const enfant of element.enfants) {
    const trouve = trouver(enfant)
    if (trouve !== null) return trouve
  }
  return null
}

/** Les règles du lecteur XML, dites pour un document et non pour un message. */
const SOURCES: Readonly<Record<string, string>> = {
  'xml.charset': 'cda.md §3, UTF-8',
  'xml.doctype': 'cda.md §3 et §17, sans DTD',
}

const sansCda = (): Anomalie => ({
  regle: 'cda.racine',
  source: 'cda.md §2',
  marque: 'V',
  message: 'Aucun élément ClinicalDocument de l’espace de noms urn:hl7-org:v3.',
  ligne: 1,
})

const tropGrand = (octets: number): Anomalie => ({
  regle: 'cda.taille',
  source: 'banc, limite de 20 Mio',
  marque: 'C',
  message: `Document de ${Math.ceil(octets / 1024 / 1024)} Mio ; la limite est de 20 Mio.`,
  ligne: 0,
})

/**
 * Lit des octets hostiles et passe le document CDA à `usage`. Rend l'anomalie qui l'a fait refuser : trop
 * grand, autre encodage qu'UTF-8, DOCTYPE, mal formé, trop profond, trop de nœuds, pas de ClinicalDocument.
 */
export function lireCda<T>(octets: Uint8Array, usage: (cda: CdaLu) => T): LectureCdaComplete<T> {
  if (octets.byteLength > TAILLE_MAX_CDA)
    return { lu: false, anomalie: tropGrand(octets.byteLength) }
  const lecture = lireXml(
    octets,
    (document): LectureCdaComplete<T> => {
      const element = trouver(document.racine)
      if (element === null) return { lu: false, anomalie: sansCda() }
      // Le lecteur XML a déjà vu que ces octets sont de l'UTF-8.
      const texte = new TextDecoder('utf-8').decode(octets)
      const autoPresentable = document.racine !== element
      return { lu: true, valeur: usage({ texte, document, element, autoPresentable }) }
    },
    { tailleMax: TAILLE_MAX_CDA, noeudsMax: NOEUDS_MAX_CDA, arbre: 'vivant' },
  )
  if (lecture.lu) return lecture.valeur
  const { anomalie } = lecture
  return {
    lu: false,
    anomalie: { ...anomalie, source: SOURCES[anomalie.regle] ?? anomalie.source },
  }
}
