import { readFileSync } from 'node:fs'
import type { Anomalie } from '../anomalie.ts'
import { compilerXsd, libererXsd } from '../xml/compiler-xsd.ts'
import type { DocumentXml, ElementXml, SchemaXsd } from '../xml/types.ts'
import { ESPACES } from './espaces.ts'

/** Les éléments que nos XSD décrivent, et le fichier de chacun. */
const FICHIERS = {
  [`${ESPACES.ctxlps} ContexteLPS`]: 'contexte-lps',
  [`${ESPACES.ctxbam} ContexteBAM`]: 'contexte-bam',
  [`${ESPACES.rs} RECSANSVITALE`]: 'recsansvitale',
  [`${ESPACES.rv} RECVITALE`]: 'recvitale',
  [`${ESPACES.res} RESULTAT`]: 'resultat',
  [`${ESPACES.siram} Erreur`]: 'erreur-siram',
}

export interface SchemasInsi {
  /** Anomalies `insi.schema` d'un élément connu ; une anomalie aussi quand il est inconnu. */
  valider(document: DocumentXml, element: ElementXml): readonly Anomalie[]
  /** Rend la mémoire des six schémas. */
  liberer(): void
}

const REGLE = { regle: 'insi.schema', source: 'ins.md §1.1, §2 et §3.2', marque: 'V' } as const

/**
 * Compile nos six XSD INSi (quelques millisecondes) ; l'objet se garde et se libère.
 * Schémas non officiels, écrits d'après ins.md §1–§3 [V]. Lève si un fichier manque ou est faux.
 */
export function creerSchemasInsi(): SchemasInsi {
  const schemas = new Map<string, SchemaXsd>()
  for (const [element, fichier] of Object.entries(FICHIERS)) {
    const texte = readFileSync(new URL(`./xsd/${fichier}.xsd`, import.meta.url), 'utf8')
    schemas.set(element, compilerXsd({ nom: fichier, texte, ...REGLE }))
  }
  return {
    valider(document, element) {
      const schema = schemas.get(`${element.espace} ${element.nom}`)
      if (schema) return document.valider(schema, element)
      const message = `Élément ${element.nom} inconnu du téléservice (espace « ${element.espace} »).`
      return [{ ...REGLE, message, ligne: element.ligne }]
    },
    liberer() {
      for (const schema of schemas.values()) libererXsd(schema)
      schemas.clear()
    },
  }
}
