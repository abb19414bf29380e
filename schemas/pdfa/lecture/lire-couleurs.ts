import type { DocumentPdf } from '../../pdf/document-pdf.ts'
import type { InventairePdf, Peinture } from '../../pdf/inventaire.ts'
import {
  type Dictionnaire,
  estDictionnaire,
  estFlux,
  estTableau,
  type FluxPdf,
  nomDe,
  type ObjetPdf,
} from '../../pdf/objets.ts'

export const DISPOSITIFS = ['DeviceRGB', 'DeviceCMYK', 'DeviceGray'] as const
export type Dispositif = (typeof DISPOSITIFS)[number]

const ABREGES: Readonly<Record<string, Dispositif>> = {
  RGB: 'DeviceRGB',
  CMYK: 'DeviceCMYK',
  G: 'DeviceGray',
}

/** Ce qu'un espace de couleur emploie. */
export interface EspaceLu {
  numero: number
  dispositifs: readonly Dispositif[]
  icc: readonly FluxPdf[]
  /** Espace de base d'un espace indexé, ou de remplacement, lui-même interdit ; composantes d'un DeviceN. */
  composantesN: number | null
}

const PROFONDEUR = 8

/** L'espace de dispositif de ce nom, abrégé ou non ; `null` pour un autre espace. */
export const dispositifDe = (nom: string | null): Dispositif | null => {
  const entier = ABREGES[nom ?? ''] ?? nom
  return DISPOSITIFS.find((d) => d === entier) ?? null
}

/** Suit un espace de couleur jusqu'à ses bases. */
export function lireEspace(
  objet: ObjetPdf | undefined,
  numero: number,
  pdf: DocumentPdf,
): EspaceLu {
  const dispositifs: Dispositif[] = []
  const icc: FluxPdf[] = []
  let composantesN: number | null = null
  const suivre = (lu: ObjetPdf | undefined, reste: number): void => {
    const valeur = pdf.resoudre(lu)
    const simple = dispositifDe(nomDe(valeur))
    if (simple !== null) dispositifs.push(simple)
    if (!estTableau(valeur) || reste === 0) return
    const [genre, premier, second] = valeur.elements.map(pdf.resoudre)
    const nom = nomDe(genre)
    const seul = dispositifDe(nom)
    if (seul !== null) dispositifs.push(seul)
    if (nom === 'ICCBased' && estFlux(premier)) icc.push(premier)
    if (nom === 'Indexed' || nom === 'I' || nom === 'Pattern') suivre(premier, reste - 1)
    if (nom === 'Separation' || nom === 'DeviceN') suivre(second, reste - 1)
    if (nom === 'DeviceN' && estTableau(premier)) composantesN = premier.elements.length
  }
  suivre(objet, PROFONDEUR)
  return { numero, dispositifs, icc, composantesN }
}

/** Les espaces par défaut d'une page rendent l'emploi d'un dispositif indépendant de l'appareil. */
export function couvertsParDefaut(ressources: Dictionnaire, pdf: DocumentPdf): Set<Dispositif> {
  const espaces = pdf.resoudre(ressources.entrees.get('ColorSpace'))
  const a = (nom: string) => estDictionnaire(espaces) && espaces.entrees.has(nom)
  return new Set(DISPOSITIFS.filter((d) => a(d.replace('Device', 'Default'))))
}

/** Espaces de couleur des images, des dégradés et des ressources. */
export function lireEspaces(
  { dictionnaires }: InventairePdf,
  peintures: readonly Peinture[],
  pdf: DocumentPdf,
): readonly EspaceLu[] {
  const portes = dictionnaires
    .filter(({ objet }) => {
      const image = nomDe(pdf.resoudre(objet.entrees.get('Subtype'))) === 'Image'
      return image || objet.entrees.has('ShadingType')
    })
    .map(({ objet, numero }) => lireEspace(objet.entrees.get('ColorSpace'), numero, pdf))
  const nommes = peintures.flatMap(({ ressources, numero }) => {
    const espaces = pdf.resoudre(ressources.entrees.get('ColorSpace'))
    if (!estDictionnaire(espaces)) return []
    return [...espaces.entrees.values()].map((espace) => lireEspace(espace, numero, pdf))
  })
  return [...portes, ...nommes]
}
