import { empreintesPdf } from '../../../schemas/croises/empreintes-pdf.ts'
import { natureImage } from '../../../schemas/images/nature.ts'
import { type JugementPdfa, jugerPdfa } from '../../../schemas/pdfa/juger-pdfa.ts'
import type { Atelier, Examen, Objet, Reconnaisseur } from '../types.ts'
import { lireDatamatrix } from './image.ts'

const NON_ANNONCE =
  'Le PDF n’annonce pas suivre PDF/A : seul son datamatrix est jugé. Un document échangé doit être un PDF/A-1.'

function objetPdfa({ annonce, pages, anomalies }: JugementPdfa): Objet {
  const champs = [
    {
      champ: 'annonce',
      valeur: annonce === null ? 'aucune' : `PDF/A-${annonce}`,
      sens: 'ce que le fichier dit suivre',
    },
    {
      champ: 'pages',
      valeur: String(pages ?? 'illisible'),
      sens: 'comptées dans la structure',
    },
  ]
  return { titre: 'conformité PDF/A-1', brut: null, champs, anomalies }
}

async function examiner(octets: Uint8Array, atelier: Atelier): Promise<Examen> {
  const { nature, objets, anomalies } = await lireDatamatrix(octets, atelier)
  const jugement = jugerPdfa(octets)
  // Une étiquette imprimée n'est pas un document échangé : son datamatrix suffit.
  const datamatrixSeul = jugement.annonce === null && jugement.pages !== null && objets.length > 0
  return {
    nature,
    objets: datamatrixSeul ? objets : [...objets, objetPdfa(jugement)],
    anomalies,
    nonControles: datamatrixSeul ? [NON_ANNONCE] : jugement.nonControles,
    faits: [{ genre: 'pdf', lieu: '', ...empreintesPdf(octets) }],
  }
}

/** Un PDF : sa conformité PDF/A-1, et les datamatrix de ses pages. */
export const pdf: Reconnaisseur = {
  nom: 'PDF : conformité PDF/A-1, et datamatrix de ses pages',
  reconnait: (octets) => natureImage(octets) === 'pdf',
  examiner,
}
