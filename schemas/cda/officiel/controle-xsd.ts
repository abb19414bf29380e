import { readFileSync } from 'node:fs'
import type { CdaLu } from '../lire-cda.ts'
import type { AnomalieOfficielle } from './anomalie-officielle.ts'
import { compilerXsdOfficiel } from './xsd-officiel.ts'

/** Ce que le cache garde du schéma : le point d'entrée et le texte de chaque fichier. */
export interface TextesXsd {
  entree: string
  textes: Readonly<Record<string, string>>
}

/** Le schéma XML d'un jeu, compilé au premier document. */
export function creerControleXsd(fichier: string, jeu: string) {
  let compile: ReturnType<typeof compilerXsdOfficiel> | null = null
  const schema = () => {
    if (compile !== null) return compile
    const { entree, textes }: TextesXsd = JSON.parse(readFileSync(fichier, 'utf8'))
    compile = compilerXsdOfficiel(textes, entree, jeu)
    return compile
  }
  return {
    juger: ({ document, element }: CdaLu): readonly AnomalieOfficielle[] =>
      document.valider(schema(), element).map((anomalie) => ({
        ...anomalie,
        gravite: 'bloquante',
        lieu: `ligne ${anomalie.ligne}`,
        remede: 'Corriger l’ordre, le nom ou le type de l’élément cité, selon le schéma CDA.',
        controle: 'XSD',
        jeu,
      })),
    liberer() {
      compile?.liberer()
      compile = null
    },
  }
}
