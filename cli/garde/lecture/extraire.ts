import type { Feuille } from '../../../rem/import/index.ts'
import { lireZip } from '../../../schemas/xdm/lire-zip.ts'
import { lireClasseur } from '../../referentiel/classeur/lire-classeur.ts'
import type { Extrait } from '../types.ts'
import { decoderTexte } from './decoder-texte.ts'
import { LIMITES_GARDE } from './limites.ts'
import type { LecteurPdf } from './lire-pdf.ts'
import { natureDe } from './nature.ts'
import { piecesEncodees } from './pieces-encodees.ts'
import { situerLigne } from './situer-ligne.ts'

/** Ce qu’un fichier donne à lire : ses textes, ses octets et ceux de ses membres, ce qui ne se lit pas. */
export interface Contenu {
  extraits: readonly Extrait[]
  /** Le fichier et ses membres, pour les règles de signature. */
  binaires: readonly { membre: string | null; octets: Buffer }[]
  nonLus: readonly { membre: string | null; raison: string }[]
}

interface Place {
  membre: string | null
  profondeur: number
}

const RIEN: Contenu = { extraits: [], binaires: [], nonLus: [] }

const reunir = (contenus: readonly Contenu[]): Contenu => ({
  extraits: contenus.flatMap(({ extraits }) => extraits),
  binaires: contenus.flatMap(({ binaires }) => binaires),
  nonLus: contenus.flatMap(({ nonLus }) => nonLus),
})

const sous = ({ membre, profondeur }: Place, nom: string): Place => ({
  membre: membre === null ? nom : `${membre} › ${nom}`,
  profondeur: profondeur + 1,
})

function extraireFeuille({ nom, rangees }: Feuille, { membre }: Place): Extrait {
  const texte = rangees
    .map((rangee) => rangee.map((cellule) => (cellule ?? '').replace(/\n/g, ' ')).join('\t'))
    .join('\n')
  const situer = situerLigne(texte)
  return { membre, texte, situer: (place) => `feuille « ${nom} », ${situer(place)}` }
}

async function extraireArchive(octets: Buffer, place: Place, pdf: LecteurPdf): Promise<Contenu> {
  const archive = await lireZip(octets, LIMITES_GARDE.archive)
  const { membre } = place
  if (!archive.lu) return { ...RIEN, nonLus: [{ membre, raison: archive.refus }] }
  if (archive.fichiers.has('xl/workbook.xml')) {
    const classeur = await lireClasseur(octets)
    // Illisible comme un classeur, il reste une archive de textes.
    if ('feuilles' in classeur) {
      return {
        ...RIEN,
        extraits: classeur.feuilles.map((feuille) => extraireFeuille(feuille, place)),
      }
    }
  }
  const contenus: Contenu[] = []
  for (const [nom, contenu] of archive.fichiers) {
    contenus.push(await extraire(Buffer.from(contenu), pdf, sous(place, nom)))
  }
  return reunir(contenus)
}

async function extrairePdf(octets: Buffer, { membre }: Place, pdf: LecteurPdf): Promise<Contenu> {
  const lu = await pdf.lire(octets)
  if ('refus' in lu) return { ...RIEN, nonLus: [{ membre, raison: lu.refus }] }
  return {
    ...RIEN,
    extraits: lu.map((texte, rang) => ({ membre, texte, situer: () => `page ${rang + 1}` })),
  }
}

async function extraireTexte(octets: Buffer, place: Place, pdf: LecteurPdf): Promise<Contenu> {
  const texte = decoderTexte(octets)
  const situer = situerLigne(texte)
  const extrait: Extrait = { membre: place.membre, texte, situer }
  const pieces: Contenu[] = []
  for (const piece of piecesEncodees(texte)) {
    const ou = sous(place, `pièce encodée, ${situer(piece.place)}`)
    const lue = await extraire(piece.octets, pdf, ou)
    // Un certificat ou une empreinte n'est pas une pièce à relire.
    const binaire = natureDe(piece.octets) === 'binaire'
    pieces.push(binaire ? { ...lue, nonLus: [] } : lue)
  }
  return reunir([{ ...RIEN, extraits: [extrait] }, ...pieces])
}

/** Tout ce qu’un fichier donne à lire, archives et pièces encodées ouvertes. Ne lève pas sur un fichier hostile. */
export async function extraire(
  octets: Buffer,
  pdf: LecteurPdf,
  place: Place = { membre: null, profondeur: 0 },
): Promise<Contenu> {
  const { membre } = place
  const soi = [{ membre, octets }]
  if (place.profondeur > LIMITES_GARDE.profondeur) {
    return { ...RIEN, binaires: soi, nonLus: [{ membre, raison: 'emboîté trop profond' }] }
  }
  const lire = async (): Promise<Contenu> => {
    switch (natureDe(octets)) {
      case 'texte':
        return extraireTexte(octets, place, pdf)
      case 'archive':
        return extraireArchive(octets, place, pdf)
      case 'pdf':
        return extrairePdf(octets, place, pdf)
      case 'image':
        return { ...RIEN, nonLus: [{ membre, raison: 'image' }] }
      case 'video':
        return { ...RIEN, nonLus: [{ membre, raison: 'vidéo ou son' }] }
      case 'binaire':
        return { ...RIEN, nonLus: [{ membre, raison: 'binaire' }] }
    }
  }
  return reunir([{ ...RIEN, binaires: soi }, await lire()])
}
