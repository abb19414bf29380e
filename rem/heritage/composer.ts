import type { FichierLu } from '../lecture/lire-fichier.ts'
import { listeOuVide, objetOuVide, texteOuVide } from '../lecture/valeurs.ts'
import { creerEtiqueteur } from './anciens-numeros.ts'
import type { Composition, Element } from './composition.ts'
import { appliquerDifferences } from './differences.ts'
import type { Ecart } from './operation.ts'

/** `REM-MDV-LGC-Va1` donne `MDV-LGC-Va1`, le nom des étiquettes et de `--rem` (conception.md §3). */
export function codeDuRem(rem: string): string {
  return rem.replace(/^REM-/, '')
}

function elementsDe(fichier: FichierLu, champ: string): readonly Element[] {
  return listeOuVide(objetOuVide(fichier.contenu)[champ]).map((valeur, rang) => ({
    valeur: objetOuVide(valeur),
    lieu: (sous) => ({ fichier, chemin: [champ, rang, ...sous] }),
  }))
}

const aliasDe = (entete: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(objetOuVide(entete.alias)).map(([ancien, id]) => [ancien, texteOuVide(id)]),
  )

/** Un référentiel écrit en entier : tout ce qu'il contient est à lui. */
function composerEntier(fichier: FichierLu): Composition {
  const entete = objetOuVide(fichier.contenu)
  const rem = texteOuVide(entete.rem)
  const code = codeDuRem(rem)
  const alias = aliasDe(entete)
  const etiqueter = creerEtiqueteur(code, alias)
  return {
    fichier,
    rem,
    code,
    revision: texteOuVide(entete.revision),
    entete,
    parent: null,
    alias,
    retires: listeOuVide(entete.retires).map(texteOuVide),
    etiqueter,
    differences: [],
    profils: elementsDe(fichier, 'profils'),
    chapitres: elementsDe(fichier, 'chapitres'),
    sources: objetOuVide(entete.sources),
    regleOpposables: texteOuVide(entete.regle_opposables),
    opposables: elementsDe(fichier, 'opposables'),
    exigences: elementsDe(fichier, 'exigences').map((element) => ({
      ...element,
      etiqueter: (scenario) => etiqueter(texteOuVide(objetOuVide(scenario).id)),
      difference: null,
    })),
  }
}

/**
 * Déroule l'héritage d'un fichier : sans parent, ce qu'il contient ; avec un parent, le parent puis
 * les différences dans leur ordre. `ecarts` dit les différences qui ne s'appliquent pas.
 */
export function composer(
  fichier: FichierLu,
  parent: Composition | null,
): { composition: Composition; ecarts: readonly Ecart[] } {
  const propre = composerEntier(fichier)
  if (parent === null) return { composition: propre, ecarts: [] }
  const { fichier: soi, rem, code, revision, entete, sources } = propre
  const depart: Composition = {
    ...parent,
    ...{ fichier: soi, rem, code, revision, entete, parent, differences: [] },
    // Les numéros sont ceux du parent, alias et retraits compris ; seule l'étiquette est la sienne.
    etiqueter: creerEtiqueteur(code, parent.alias),
    sources: { ...parent.sources, ...sources },
    // Une différence du parent avec le sien n'en est pas une avec lui.
    exigences: parent.exigences.map((element) => ({ ...element, difference: null })),
  }
  return appliquerDifferences(depart, listeOuVide(entete.differences))
}
