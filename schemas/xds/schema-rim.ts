import { readFileSync } from 'node:fs'
import { compilerXsd } from '../xml/compiler-xsd.ts'
import type { SchemaXsd } from '../xml/types.ts'

/**
 * Compile notre schéma d'ebRIM, qui juge `RegistryObjectList` et `AdhocQuery` ; à libérer par
 * `libererXsd`. Non officiel : sous-ensemble écrit d'après dmp.md §8 à §11 [V].
 */
export function creerSchemaRim(): SchemaXsd {
  const texte = readFileSync(new URL('./xsd/rim.xsd', import.meta.url), 'utf8')
  return compilerXsd({
    nom: 'rim',
    texte,
    regle: 'dmp.schema-rim',
    source: 'dmp.md §8 à §11',
    marque: 'V',
  })
}
