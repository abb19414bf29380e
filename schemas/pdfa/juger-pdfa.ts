import type { AnomalieSituee } from '../anomalie-situee.ts'
import { ouvrirDocumentPdf } from '../pdf/document-pdf.ts'
import { ANOMALIES_MAX } from '../xml/limites.ts'
import { etablirFaits, type FaitsPdf } from './faits.ts'
import { ESPACES_XMP, proprieteXmp } from './lecture/lire-xmp.ts'
import { REGLES_PDFA } from './regles/index.ts'
import type { ReglePdfa } from './regles/types.ts'

/** Ce qu'un PDF vaut au regard de PDF/A-1b. */
export interface JugementPdfa {
  /** Partie et niveau annoncés, « 1B » ; `null` sans annonce lisible. */
  annonce: string | null
  /** Nombre de pages ; `null` quand le fichier ne se lit pas. */
  pages: number | null
  anomalies: readonly AnomalieSituee[]
  /** Ce qui n'a pas été contrôlé, une phrase par manque. */
  nonControles: readonly string[]
}

/** Ce que nos règles ne regardent pas, dans tous les cas. */
const HORS_DE_PORTEE =
  'D’un PDF, ni le dessin de chaque signe, ni les largeurs des polices simples, ni les données des images, ni les signets ne sont contrôlés.'

function illisible(raison: string): AnomalieSituee {
  return {
    regle: 'pdfa.lecture',
    source: 'ISO 19005-1 §6.1',
    marque: 'C',
    message: `Le PDF ne se lit pas : ${raison}.`,
    ligne: 0,
    gravite: 'bloquante',
    lieu: 'fichier',
    remede: 'L’ouvrir dans un lecteur de PDF pour voir s’il s’affiche, puis le produire à nouveau.',
  }
}

function appliquer(regle: ReglePdfa, faits: FaitsPdf): readonly AnomalieSituee[] {
  const { regle: nom, source, marque, gravite } = regle
  const releves = regle.juger(faits)
  const reste = releves.length - ANOMALIES_MAX
  return releves.slice(0, ANOMALIES_MAX).map((releve, rang) => {
    const dernier = reste > 0 && rang === ANOMALIES_MAX - 1
    // Un document peut se tromper mille fois : les premières suffisent, le nombre est dit.
    const suite = dernier ? ` (${releves.length} endroits en tout.)` : ''
    return {
      ...releve,
      regle: nom,
      source,
      marque,
      gravite,
      ligne: 0,
      message: `${releve.message}${suite}`,
    }
  })
}

/**
 * Juge un PDF par nos règles de PDF/A-1b, sans rien exécuter de ce qu'il porte. Ne lève pas sur des octets
 * hostiles : ce qui empêche de lire est la seule anomalie.
 */
export function jugerPdfa(octets: Uint8Array): JugementPdfa {
  const ouverture = ouvrirDocumentPdf(octets)
  if (!ouverture.ouvert) {
    const nonControles = ['Le PDF n’a pas pu être lu : rien d’autre n’est contrôlé.']
    return { annonce: null, pages: null, anomalies: [illisible(ouverture.raison)], nonControles }
  }
  const faits = etablirFaits(ouverture.pdf)
  const partie = proprieteXmp(faits.xmp, ESPACES_XMP.pdfaid, 'part')
  const niveau = proprieteXmp(faits.xmp, ESPACES_XMP.pdfaid, 'conformance')
  return {
    annonce: partie === null ? null : `${partie}${niveau ?? ''}`,
    pages: faits.inventaire.pages.length,
    anomalies: REGLES_PDFA.flatMap((regle) => appliquer(regle, faits)),
    nonControles: [HORS_DE_PORTEE],
  }
}
