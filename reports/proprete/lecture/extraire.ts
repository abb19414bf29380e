import type { Morceau } from '../types.ts'
import { type Contexte, type LecteurClasseur, nonLu, ouvrirBudget, type Place } from './contexte.ts'
import { extraireArchive } from './extraire-archive.ts'
import { extraireBinaire } from './extraire-binaire.ts'
import { extraireImage } from './extraire-image.ts'
import { extraireNom } from './extraire-nom.ts'
import { extrairePdf } from './extraire-pdf.ts'
import { extraireTexte } from './extraire-texte.ts'
import { extraireVideo } from './extraire-video.ts'
import { LIMITES_LECTURE } from './limites.ts'
import type { LecteurPdf } from './lire-pdf.ts'
import { type Nature, natureDe } from './nature.ts'

/** Ce que la bibliothèque de chaque format sait ouvrir. */
export interface Lecteurs {
  pdf: LecteurPdf
  classeur: LecteurClasseur | null
}

type Extracteur = (octets: Buffer, place: Place, contexte: Contexte) => AsyncGenerator<Morceau>

const EXTRACTEURS: Readonly<Record<Nature, Extracteur>> = {
  texte: extraireTexte,
  archive: extraireArchive,
  pdf: extrairePdf,
  image: extraireImage,
  video: extraireVideo,
  binaire: extraireBinaire,
}

async function* ouvrir(octets: Buffer, place: Place, contexte: Contexte): AsyncGenerator<Morceau> {
  const { membre, profondeur } = place
  yield { genre: 'octets', membre, octets }
  if (profondeur > LIMITES_LECTURE.profondeur) {
    yield nonLu(membre, { cause: 'limite', raison: 'emboîté trop profond' })
    return
  }
  yield* EXTRACTEURS[natureDe(octets)](octets, place, contexte)
}

/** Un morceau trouvé dans un autre : il compte dans ce que le fichier peut déplier. */
async function* deplier(octets: Buffer, place: Place, contexte: Contexte): AsyncGenerator<Morceau> {
  if (!contexte.budget.prendre(octets.length)) {
    yield nonLu(place.membre, { cause: 'limite', raison: 'trop gros une fois déplié' })
    return
  }
  try {
    yield* extraireNom(place.membre, place.membre?.split(' › ').at(-1) ?? '')
    yield* ouvrir(octets, place, contexte)
  } finally {
    contexte.budget.rendre(octets.length)
  }
}

/**
 * Tout ce qu’un fichier donne à juger, archives, messages et pièces encodées ouverts, un morceau à la fois.
 * Ne lève pas sur un fichier hostile : ce qui ne se lit pas est un fait.
 */
export function extraire(octets: Buffer, { pdf, classeur }: Lecteurs): AsyncGenerator<Morceau> {
  const contexte: Contexte = {
    pdf,
    classeur,
    budget: ouvrirBudget(),
    deplier: (dedans, place) => deplier(dedans, place, contexte),
  }
  return ouvrir(octets, { membre: null, profondeur: 0 }, contexte)
}
