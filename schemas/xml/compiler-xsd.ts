import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm'
import type { MarqueRegle } from '../anomalie.ts'
import type { SchemaXsd } from './types.ts'

interface SchemaCompile extends SchemaXsd {
  valideur: XsdValidator
  regle: string
  source: string
  marque: MarqueRegle
}

export interface DefinitionSchema {
  /** Nom court, montré dans les erreurs de compilation. */
  nom: string
  /** Texte du XSD, sans include ni import : aucun fichier n'est ouvert. */
  texte: string
  /** Identifiant des anomalies produites, `insi.schema`. */
  regle: string
  source: string
  marque: MarqueRegle
}

/** Compile un XSD autonome. Lève si le schéma lui-même est faux. À libérer par `libererXsd`. */
export function compilerXsd(definition: DefinitionSchema): SchemaXsd {
  const document = XmlDocument.fromString(definition.texte, {
    option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE,
  })
  try {
    const { nom, regle, source, marque } = definition
    const compile: SchemaCompile = {
      nom,
      regle,
      source,
      marque,
      valideur: XsdValidator.fromDoc(document),
    }
    return compile
  } catch (cause) {
    throw new Error(`Schéma « ${definition.nom} » invalide`, { cause })
  } finally {
    document.dispose()
  }
}

/** Le valideur natif d'un schéma rendu par `compilerXsd` ; lève pour tout autre objet. */
export function valideurDe(schema: SchemaXsd): SchemaCompile {
  if (!('valideur' in schema)) throw new Error(`Schéma « ${schema.nom} » non compilé`)
  return schema as SchemaCompile
}

/** Rend la mémoire d'un schéma ; il ne doit plus servir ensuite. */
export function libererXsd(schema: SchemaXsd): void {
  valideurDe(schema).valideur.dispose()
}
