import type { DocumentPdf } from '../../pdf/document-pdf.ts'
import type { Peinture } from '../../pdf/inventaire.ts'
import {
  type Dictionnaire,
  estDictionnaire,
  estFlux,
  estReference,
  estTableau,
  type FluxPdf,
  nomDe,
  type ObjetPdf,
} from '../../pdf/objets.ts'
import type { ContenuLu } from './lire-contenus.ts'

/** Une police que le document emploie, et ce qui la décrit. */
export interface PoliceLue {
  /** `BaseFont`, ou vide. */
  nom: string
  /** `Type1`, `TrueType`, `Type0`, `Type3`… */
  genre: string
  numero: number
  dictionnaire: Dictionnaire
  /** Police descendante d'une composite. */
  descendante: Dictionnaire | null
  genreDescendante: string
  descripteur: Dictionnaire | null
  /** Programme incorporé, et la clé qui le porte. */
  programme: { cle: string; flux: FluxPdf } | null
  /** Nom précédé de six capitales : une partie des signes seulement est incorporée. */
  sousEnsemble: boolean
  /** Codes de deux octets que le document écrit avec elle ; sans objet pour une police simple. */
  codes: ReadonlySet<number>
}

const PROGRAMMES = ['FontFile', 'FontFile2', 'FontFile3'] as const

function lirePolice(
  dictionnaire: Dictionnaire,
  numero: number,
  pdf: DocumentPdf,
): Omit<PoliceLue, 'codes'> {
  const lire = (d: Dictionnaire | null, cle: string) => pdf.resoudre(d?.entrees.get(cle))
  const descendants = lire(dictionnaire, 'DescendantFonts')
  const premier = estTableau(descendants) ? pdf.resoudre(descendants.elements[0]) : null
  const descendante = estDictionnaire(premier) ? premier : null
  const decrit = lire(descendante ?? dictionnaire, 'FontDescriptor')
  const descripteur = estDictionnaire(decrit) ? decrit : null
  const nom = nomDe(lire(dictionnaire, 'BaseFont')) ?? ''
  const [programme = null] = PROGRAMMES.flatMap((cle) => {
    const flux = lire(descripteur, cle)
    return estFlux(flux) ? [{ cle, flux }] : []
  })
  return {
    nom,
    genre: nomDe(lire(dictionnaire, 'Subtype')) ?? '',
    numero,
    dictionnaire,
    descendante,
    genreDescendante: nomDe(lire(descendante, 'Subtype')) ?? '',
    descripteur,
    programme,
    sousEnsemble: /^[A-Z]{6}\+/.test(nom),
  }
}

/** Les polices des ressources, dans l'ordre ; celles que les contenus lus n'emploient pas sont passées. */
export function lirePolices(
  peintures: readonly Peinture[],
  contenus: readonly ContenuLu[],
  pdf: DocumentPdf,
): readonly PoliceLue[] {
  const employees = new Map<Dictionnaire, ReadonlySet<number>>()
  for (const contenu of contenus) {
    for (const [police, codes] of contenu.polices)
      employees.set(police, new Set([...(employees.get(police) ?? []), ...codes]))
  }
  // Un contenu illisible a pu tout employer.
  const toutes = contenus.some(({ faute }) => faute !== null)
  const vues = new Map<Dictionnaire, PoliceLue>()
  for (const { ressources, numero } of peintures) {
    const liste = pdf.resoudre(ressources.entrees.get('Font'))
    if (!estDictionnaire(liste)) continue
    for (const reference of liste.entrees.values()) {
      const police: ObjetPdf = pdf.resoudre(reference)
      if (!estDictionnaire(police) || vues.has(police)) continue
      if (!toutes && !employees.has(police)) continue
      const ou = estReference(reference) ? reference.numero : numero
      vues.set(police, {
        ...lirePolice(police, ou, pdf),
        codes: employees.get(police) ?? new Set(),
      })
    }
  }
  return [...vues.values()]
}
