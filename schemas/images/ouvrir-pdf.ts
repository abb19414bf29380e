import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { AnomalieSituee } from '../anomalie-situee.ts'
import { contenuActif } from './contenu-actif.ts'
import type { LimitesImage } from './limites.ts'
import { refuser } from './refuser.ts'
import type { DocumentImage, ImageGrise, PageRendue } from './types.ts'

type Pdf = Awaited<ReturnType<PDFiumLibrary['loadDocument']>>

// Le module vient du disque, jamais du réseau.
const chemin = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')

// pdfium ferme une page qu'il vient de rendre : chaque rendu la rouvre.
async function rendrePage(pdf: Pdf, rang: number, echelle: number): Promise<ImageGrise> {
  const page = pdf.getPage(rang)
  const image = await page.render({ scale: echelle, render: 'bitmap', colorSpace: 'Gray' })
  return { largeur: image.width, hauteur: image.height, gris: image.data }
}

function refusOuverture(erreur: unknown): AnomalieSituee {
  const raison = erreur instanceof Error ? erreur.message : String(erreur)
  if (/password/i.test(raison)) {
    return refuser('pdf.protege', {
      lieu: 'document',
      message: 'Le PDF est protégé par un mot de passe : ses pages ne se lisent pas.',
      remede:
        'Produire le document sans chiffrement ; un document de santé échangé n’en porte pas.',
    })
  }
  return refuser('pdf.illisible', {
    lieu: 'document',
    message: 'Le PDF ne s’ouvre pas : sa structure est endommagée ou inconnue.',
    remede: 'L’ouvrir dans un lecteur de PDF pour voir s’il s’affiche, puis le produire à nouveau.',
  })
}

// Un texte qui ne se lit pas n'empêche pas de lire l'image de la page.
function lireTexte(pdf: Pdf, rang: number): string | null {
  try {
    const texte = pdf.getPage(rang).getText()
    return texte.trim() === '' ? null : texte
  } catch {
    return null
  }
}

type PageOuverte = { page: PageRendue } | { refus: AnomalieSituee }

function ouvrirPage(pdf: Pdf, rang: number): PageOuverte {
  try {
    const { originalWidth, originalHeight } = pdf.getPage(rang).getOriginalSize()
    if (originalWidth > 0 && originalHeight > 0) {
      const page = {
        page: rang + 1,
        largeur: originalWidth,
        hauteur: originalHeight,
        rendre: (echelle: number) => rendrePage(pdf, rang, echelle),
        lireTexte: () => lireTexte(pdf, rang),
      }
      return { page }
    }
  } catch {
    // La page fautive est nommée ; les autres se lisent.
  }
  const refus = refuser('pdf.page-illisible', {
    lieu: `page ${rang + 1}`,
    message: `La page ${rang + 1} ne s’ouvre pas.`,
    remede: 'Produire à nouveau le document.',
  })
  return { refus }
}

function pagesNonLues(nombre: number, pages: number): readonly AnomalieSituee[] {
  if (nombre <= pages) return []
  return [
    refuser('pdf.pages-non-lues', {
      lieu: `page ${pages + 1}`,
      message: `Le PDF a ${nombre} pages ; seules les ${pages} premières sont lues.`,
      remede: 'Donner les pages qui portent un datamatrix dans un document plus court.',
    }),
  ]
}

/** Ouvre un PDF : ses pages, dans la limite de leur nombre. Ne lève pas sur un document hostile. */
export async function ouvrirPdf(octets: Uint8Array, limites: LimitesImage): Promise<DocumentImage> {
  const module = Uint8Array.from(readFileSync(chemin)).buffer
  const bibliotheque = await PDFiumLibrary.init({ wasmBinary: module })
  try {
    const pdf = await bibliotheque.loadDocument(octets)
    const nombre = pdf.getPageCount()
    const rangs = Array.from({ length: Math.min(nombre, limites.pages) }, (_, rang) => rang)
    const ouvertes = rangs.map((rang) => ouvrirPage(pdf, rang))
    const pages = ouvertes.flatMap((ouverte) => ('page' in ouverte ? [ouverte.page] : []))
    const refus = ouvertes.flatMap((ouverte) => ('refus' in ouverte ? [ouverte.refus] : []))
    const anomalies = [...contenuActif(octets), ...refus, ...pagesNonLues(nombre, limites.pages)]
    return { ouvert: true, pages, anomalies, fermer: () => bibliotheque.destroy() }
  } catch (erreur) {
    return { ouvert: false, anomalies: [refusOuverture(erreur)] }
  }
}
