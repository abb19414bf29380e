import type { AnomalieSituee } from '../../anomalie-situee.ts'
import { LIMITES_IMAGE, type LimitesImage } from '../../images/limites.ts'
import { ouvrirDocument } from '../../images/ouvrir.ts'
import { refuser } from '../../images/refuser.ts'
import type { PageImage } from '../../images/types.ts'
import { lirePage } from './lire-page.ts'
import type { LectureSymboles, SymboleLu } from './types.ts'
import { preparerZxing, type Symbologie } from './zxing.ts'

/** Un PDF se rend à 150 puis 300 points par pouce ; une image se lit d'abord telle quelle. */
const ECHELLES_PDF = [150 / 72, 300 / 72] as const
const ECHELLES_IMAGE = [1] as const

const echellesDe = ({ page }: PageImage) => (page === null ? ECHELLES_IMAGE : ECHELLES_PDF)

function pageIllisible(page: number | null): AnomalieSituee {
  const lieu = page === null ? 'document' : `page ${page}`
  return refuser(page === null ? 'image.illisible' : 'pdf.page-illisible', {
    lieu,
    message: page === null ? 'L’image ne se rend pas.' : `La page ${page} ne se rend pas.`,
    remede: 'Produire à nouveau le document.',
  })
}

/** Part du temps accordé après laquelle on ne commence plus de page : ce qui est lu est rendu, pas perdu. */
const PART_DU_TEMPS = 0.6

function pagesSansTemps(page: number): AnomalieSituee {
  return refuser('pdf.pages-non-lues', {
    lieu: `page ${page}`,
    message: `Le temps accordé est passé : les pages à partir de la page ${page} ne sont pas lues.`,
    remede: 'Donner les pages qui portent un datamatrix dans un document plus court.',
  })
}

/**
 * Lit tous les datamatrix, ou tous les QR, d'un PNG, d'un JPEG ou de chaque page d'un PDF, dans ce processus et sans limite
 * dure : pour un document hostile, passer par `ouvrirLecteur`. Ne lève pas.
 */
export async function lireSymboles(
  octets: Uint8Array,
  limites: LimitesImage = LIMITES_IMAGE,
  symbologie: Symbologie = 'DataMatrix',
): Promise<LectureSymboles> {
  const echeance = performance.now() + limites.dureeMs * PART_DU_TEMPS
  const document = await ouvrirDocument(octets, limites)
  if (!document.ouvert) return { symboles: [], pages: 0, anomalies: document.anomalies }
  const cadre = { lire: await preparerZxing(symbologie), pixels: limites.pixels }
  const symboles: SymboleLu[] = []
  const anomalies = [...document.anomalies]
  for (const page of document.pages) {
    if (page.page !== null && performance.now() > echeance) {
      anomalies.push(pagesSansTemps(page.page))
      break
    }
    try {
      symboles.push(...(await lirePage(page, echellesDe(page), cadre)))
    } catch {
      anomalies.push(pageIllisible(page.page))
    }
  }
  document.fermer()
  return { symboles, pages: document.pages.length, anomalies }
}
