import type { DocumentPdf } from './document-pdf.ts'
import {
  type Dictionnaire,
  estDictionnaire,
  estFlux,
  estReference,
  estTableau,
  type FluxPdf,
  nomDe,
  type ObjetPdf,
  VIDE,
} from './objets.ts'

/** Un dictionnaire du fichier, et l'objet qui le contient. */
export interface Place<T> {
  objet: T
  /** Numéro de l'objet indirect ; 0 pour le dictionnaire de fin. */
  numero: number
}

/** Ce qui peint : une page, un formulaire, un motif, une apparence ; ses données et ses ressources. */
export interface Peinture {
  numero: number
  nature: 'page' | 'formulaire' | 'motif'
  dictionnaire: Dictionnaire
  ressources: Dictionnaire
  flux: readonly FluxPdf[]
}

/** Les objets d'un PDF, rangés en un passage : les règles n'ont plus à le parcourir. */
export interface InventairePdf {
  dictionnaires: readonly Place<Dictionnaire>[]
  flux: readonly Place<FluxPdf>[]
  /** Toutes les valeurs simples et les tableaux. */
  valeurs: readonly Place<ObjetPdf>[]
  pages: readonly Place<Dictionnaire>[]
  annotations: readonly Place<Dictionnaire>[]
  peintures: readonly Peinture[]
}

const PAGES_MAX = 10_000
const PROFONDEUR_PAGES = 50

function lirePages(pdf: DocumentPdf): readonly (Place<Dictionnaire> & { ressources: ObjetPdf })[] {
  const pages: (Place<Dictionnaire> & { ressources: ObjetPdf })[] = []
  const vues = new Set<number>()
  const visiter = (objet: ObjetPdf | undefined, herite: ObjetPdf, profondeur: number): void => {
    const numero = estReference(objet) ? objet.numero : 0
    if (numero !== 0 && vues.has(numero)) return
    vues.add(numero)
    const noeud = pdf.resoudre(objet)
    if (!estDictionnaire(noeud) || profondeur > PROFONDEUR_PAGES || pages.length >= PAGES_MAX)
      return
    const ressources = pdf.resoudre(noeud.entrees.get('Resources')) ?? herite
    const enfants = pdf.resoudre(noeud.entrees.get('Kids'))
    if (!estTableau(enfants)) {
      pages.push({ objet: noeud, numero, ressources })
      return
    }
    for (const enfant of enfants.elements) visiter(enfant, ressources, profondeur + 1)
  }
  visiter(pdf.catalogue.entrees.get('Pages'), null, 0)
  return pages
}

function fluxDe(objet: ObjetPdf | undefined, pdf: DocumentPdf): readonly FluxPdf[] {
  const valeur = pdf.resoudre(objet)
  const liste = estTableau(valeur) ? valeur.elements.map(pdf.resoudre) : [valeur]
  return liste.filter(estFlux)
}

function peinturesDe(
  flux: readonly Place<FluxPdf>[],
  pages: ReturnType<typeof lirePages>,
  pdf: DocumentPdf,
): readonly Peinture[] {
  const propres = (objet: ObjetPdf): Dictionnaire => (estDictionnaire(objet) ? objet : VIDE)
  const dePages = pages.map(({ objet, numero, ressources }): Peinture => {
    const contenu = fluxDe(objet.entrees.get('Contents'), pdf)
    return {
      numero,
      nature: 'page',
      dictionnaire: objet,
      ressources: propres(ressources),
      flux: contenu,
    }
  })
  const deFlux = flux.flatMap(({ objet, numero }): readonly Peinture[] => {
    const { dictionnaire } = objet
    const formulaire = nomDe(pdf.resoudre(dictionnaire.entrees.get('Subtype'))) === 'Form'
    const motif = pdf.resoudre(dictionnaire.entrees.get('PatternType')) === 1
    if (!formulaire && !motif) return []
    const ressources = propres(pdf.resoudre(dictionnaire.entrees.get('Resources')))
    const nature = formulaire ? 'formulaire' : 'motif'
    return [{ numero, nature, dictionnaire, ressources, flux: [objet] }]
  })
  return [...dePages, ...deFlux]
}

/** Range les objets d'un PDF ouvert. */
export function inventorier(pdf: DocumentPdf): InventairePdf {
  const dictionnaires: Place<Dictionnaire>[] = []
  const flux: Place<FluxPdf>[] = []
  const valeurs: Place<ObjetPdf>[] = []
  const ranger = (objet: ObjetPdf, numero: number): void => {
    valeurs.push({ objet, numero })
    if (typeof objet !== 'object' || objet === null) return
    if (objet.genre === 'tableau') for (const element of objet.elements) ranger(element, numero)
    if (objet.genre === 'flux') flux.push({ objet, numero })
    const dictionnaire = objet.genre === 'flux' ? objet.dictionnaire : objet
    if (dictionnaire.genre !== 'dictionnaire') return
    dictionnaires.push({ objet: dictionnaire, numero })
    for (const valeur of dictionnaire.entrees.values()) ranger(valeur, numero)
  }
  ranger(pdf.renvois.annexe, 0)
  for (const { valeur, numero } of pdf.objets) ranger(valeur, numero)
  const pages = lirePages(pdf)
  const annotations = pages.flatMap(({ objet, numero }) => {
    const liste = pdf.resoudre(objet.entrees.get('Annots'))
    if (!estTableau(liste)) return []
    return liste.elements.flatMap((element): readonly Place<Dictionnaire>[] => {
      const annotation = pdf.resoudre(element)
      if (!estDictionnaire(annotation)) return []
      return [{ objet: annotation, numero: estReference(element) ? element.numero : numero }]
    })
  })
  return {
    dictionnaires,
    flux,
    valeurs,
    pages,
    annotations,
    peintures: peinturesDe(flux, pages, pdf),
  }
}
