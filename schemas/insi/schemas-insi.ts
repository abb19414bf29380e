import { readFileSync } from 'node:fs'
import type { Anomalie } from '../anomalie.ts'
import { compilerXsd, libererXsd } from '../xml/compiler-xsd.ts'
import type { DocumentXml, ElementXml, SchemaXsd } from '../xml/types.ts'
import { ESPACES } from './espaces.ts'

const PUBLIC = { source: 'ins.md §1.1, §2 et §3.2', marque: 'V' } as const
/** Un écart à une forme que nous avons choisie ne condamne pas un logiciel. */
const CHOISI = { source: 'ins.md §2.4, forme non officielle', marque: 'C' } as const

/** Les éléments que nos XSD décrivent, le fichier de chacun et la force de sa forme. */
const FICHIERS = {
  [`${ESPACES.ctxlps} ContexteLPS`]: { fichier: 'contexte-lps', ...PUBLIC },
  [`${ESPACES.ctxbam} ContexteBAM`]: { fichier: 'contexte-bam', ...PUBLIC },
  [`${ESPACES.rs} RECSANSVITALE`]: { fichier: 'recsansvitale', ...PUBLIC },
  [`${ESPACES.rv} RECVITALE`]: { fichier: 'recvitale', ...PUBLIC },
  [`${ESPACES.res} RESULTAT`]: { fichier: 'resultat', ...PUBLIC },
  [`${ESPACES.siram} Erreur`]: { fichier: 'erreur-siram', ...PUBLIC },
  [`${ESPACES.vreq} RequeteUnitaire`]: { fichier: 'verification-demande', ...CHOISI },
  [`${ESPACES.vrep} RESULTAT`]: { fichier: 'verification-reponse', ...CHOISI },
  [`${ESPACES.lot} DepotLot`]: { fichier: 'lot-verification', ...CHOISI },
  [`${ESPACES.lot} ResultatDepot`]: { fichier: 'lot-verification', ...CHOISI },
  [`${ESPACES.lot} CollecteLot`]: { fichier: 'lot-verification', ...CHOISI },
  [`${ESPACES.lot} ResultatCollecte`]: { fichier: 'lot-verification', ...CHOISI },
}

/** Les noms de nos XSD, sans extension. */
export const FICHIERS_XSD: readonly string[] = [
  ...new Set(Object.values(FICHIERS).map(({ fichier }) => fichier)),
]

/** Un XSD autonome et l'élément qu'il décrit, pour une forme qu'un adaptateur apporte. */
export interface SchemaApporte {
  espace: string
  nom: string
  texte: string
}

export interface SchemasInsi {
  /** Anomalies `insi.schema` d'un élément connu ; une anomalie aussi quand il est inconnu. */
  valider(document: DocumentXml, element: ElementXml): readonly Anomalie[]
  /** Rend la mémoire des schémas. */
  liberer(): void
}

const REGLE = 'insi.schema'

/**
 * Compile nos XSD INSi (quelques millisecondes) et ceux qu'une autre forme apporte, qui l'emportent ;
 * l'objet se garde et se libère. Schémas non officiels, écrits d'après ins.md §1–§3 [V], et §2.4 [C]
 * pour les vérifications. Lève si un fichier manque ou est faux.
 */
export function creerSchemasInsi(apportes: readonly SchemaApporte[] = []): SchemasInsi {
  const schemas = new Map<string, SchemaXsd>()
  const cles = new Set(apportes.map(({ espace, nom }) => `${espace} ${nom}`))
  for (const [element, { fichier, source, marque }] of Object.entries(FICHIERS)) {
    if (cles.has(element)) continue
    const texte = readFileSync(new URL(`./xsd/${fichier}.xsd`, import.meta.url), 'utf8')
    schemas.set(element, compilerXsd({ nom: fichier, texte, regle: REGLE, source, marque }))
  }
  for (const { espace, nom, texte } of apportes) {
    schemas.set(`${espace} ${nom}`, compilerXsd({ nom, texte, regle: REGLE, ...CHOISI }))
  }
  return {
    valider(document, element) {
      const schema = schemas.get(`${element.espace} ${element.nom}`)
      if (schema) return document.valider(schema, element)
      const message = `Élément ${element.nom} inconnu du téléservice (espace « ${element.espace} »).`
      return [{ regle: REGLE, ...PUBLIC, message, ligne: element.ligne }]
    },
    liberer() {
      for (const schema of schemas.values()) libererXsd(schema)
      schemas.clear()
    },
  }
}
