import { readFileSync } from 'node:fs'
import type { Anomalie } from '../anomalie.ts'
import { ESPACES } from '../insi/espaces.ts'
import { compilerXsd, libererXsd } from '../xml/compiler-xsd.ts'
import type { DocumentXml, ElementXml } from '../xml/types.ts'
import { ESPACE_APCV } from './espaces.ts'

export interface SchemasApcv {
  /** Anomalies `apcv.schema` d'un élément ; une anomalie aussi quand il est inconnu. */
  valider(document: DocumentXml, element: ElementXml): readonly Anomalie[]
  /** Rend la mémoire des schémas. */
  liberer(): void
}

const REGLE = 'apcv.schema'
/** Les noms des demandes sont publics, leur schéma ne l'est pas. */
const DEMANDES = { source: 'ins.md §15, forme non officielle', marque: 'I' } as const
const CONTEXTE = { source: 'ins.md §1.1', marque: 'V' } as const

/**
 * Compile notre XSD ApCV et celui du contexte du logiciel, commun avec INSi ; l'objet se garde et se
 * libère. FORME NON OFFICIELLE, écrite d'après ins.md §15. Lève si un fichier manque ou est faux.
 */
export function creerSchemasApcv(): SchemasApcv {
  const apcv = compilerXsd({
    nom: 'apcv-auth',
    texte: readFileSync(new URL('./xsd/apcv-auth.xsd', import.meta.url), 'utf8'),
    regle: REGLE,
    ...DEMANDES,
  })
  const contexte = compilerXsd({
    nom: 'contexte-lps',
    texte: readFileSync(new URL('../insi/xsd/contexte-lps.xsd', import.meta.url), 'utf8'),
    regle: REGLE,
    ...CONTEXTE,
  })
  return {
    valider(document, element) {
      if (element.espace === ESPACE_APCV) return document.valider(apcv, element)
      if (element.espace === ESPACES.ctxlps) return document.valider(contexte, element)
      const message = `Élément ${element.nom} inconnu du service ApCV (espace « ${element.espace} »).`
      return [{ regle: REGLE, ...DEMANDES, message, ligne: element.ligne }]
    },
    liberer() {
      libererXsd(apcv)
      libererXsd(contexte)
    },
  }
}
