import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { enPng } from './png.ts'

/** Au-delà, le médecin télécharge le fichier. */
export const PAGES_MONTREES = 40
/** Largeur d'une page rendue, en pixels. */
const LARGEUR = 1100
const ECHELLE_MAX = 3

/** Ce qu'un PDF montre : le texte de ses pages, ou pourquoi il ne s'ouvre pas. */
export type PdfOuvert =
  | { genre: 'ouvert'; total: number; textes: readonly string[] }
  | { genre: 'illisible'; raison: string }

export interface PagesPdf {
  ouvrir(octets: Uint8Array): Promise<PdfOuvert>
  /** L'image PNG d'une page, comptée de 1 ; `null` quand elle ne se rend pas. */
  page(octets: Uint8Array, numero: number): Promise<Uint8Array | null>
}

/**
 * Les pages d'un PDF en images, rendues ici : aucun script, formulaire ni lien du fichier n'atteint
 * le navigateur. Le module se charge au premier PDF.
 */
export function creerPagesPdf(): PagesPdf {
  let bibliotheque: ReturnType<typeof PDFiumLibrary.init> | null = null
  const charger = () => {
    bibliotheque ??= PDFiumLibrary.init({ wasmBinary: module() })
    return bibliotheque
  }
  const avec = async <T>(octets: Uint8Array, lire: (pdf: Pdf) => Promise<T> | T): Promise<T> => {
    const pdf = await (await charger()).loadDocument(Buffer.from(octets))
    try {
      return await lire(pdf)
    } finally {
      pdf.destroy()
    }
  }
  return {
    ouvrir: async (octets) => {
      try {
        return await avec(octets, (pdf) => {
          const total = pdf.getPageCount()
          const montrees = Array.from({ length: Math.min(total, PAGES_MONTREES) }, (_, i) => i)
          return { genre: 'ouvert' as const, total, textes: montrees.map((i) => texte(pdf, i)) }
        })
      } catch (erreur) {
        const protege = erreur instanceof Error && /password/i.test(erreur.message)
        const raison = protege
          ? 'Le PDF est protégé par un mot de passe.'
          : 'Le PDF ne s’ouvre pas : sa structure est abîmée.'
        return { genre: 'illisible', raison }
      }
    },
    page: async (octets, numero) => {
      try {
        return await avec(octets, (pdf) => rendre(pdf, numero))
      } catch {
        return null
      }
    },
  }
}

type Pdf = Awaited<ReturnType<Awaited<ReturnType<typeof PDFiumLibrary.init>>['loadDocument']>>

/** Le module WASM vient du disque, jamais du réseau. */
function module(): ArrayBuffer {
  const chemin = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
  return new Uint8Array(readFileSync(chemin)).buffer
}

function texte(pdf: Pdf, rang: number): string {
  try {
    return pdf.getPage(rang).getText().replace(/\s+/g, ' ').trim()
  } catch {
    return ''
  }
}

async function rendre(pdf: Pdf, numero: number): Promise<Uint8Array | null> {
  if (numero < 1 || numero > Math.min(pdf.getPageCount(), PAGES_MONTREES)) return null
  const rang = numero - 1
  const { originalWidth, originalHeight } = pdf.getPage(rang).getOriginalSize()
  // Une page très haute ne fait pas une image sans fin.
  const scale = Math.min(ECHELLE_MAX, LARGEUR / originalWidth, 3 * (LARGEUR / originalHeight))
  const image = await pdf.getPage(rang).render({ scale, render: 'bitmap', colorSpace: 'BGRA' })
  return enPng(image)
}
