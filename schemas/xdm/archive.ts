import type { Anomalie } from '../anomalie.ts'
import { type LectureCda, lireEnTete } from '../cda/lire-en-tete.ts'
import { type DocumentXdm, lireMetadonnees, type MetadonneesXdm } from './lire-metadonnees.ts'
import { type FichiersZip, lireZip } from './lire-zip.ts'

/** Un document de l'archive : sa fiche, et son fichier s'il est là. */
export interface DocumentArchive {
  fiche: DocumentXdm
  /** Les métadonnées du lot qui le décrit. */
  metadonnees: MetadonneesXdm
  /** Chemin tel qu'écrit dans l'archive ; `null` quand la fiche ne mène à aucun fichier. */
  chemin: string | null
  octets: Uint8Array | null
  cda: LectureCda | null
}

export interface ArchiveXdm {
  fichiers: FichiersZip
  /** Celles du premier lot. */
  metadonnees: MetadonneesXdm
  /** Un lot par dossier : SUBSET01, SUBSET02… */
  lots: readonly MetadonneesXdm[]
  documents: readonly DocumentArchive[]
}

export type OuvertureXdm =
  | { ouverte: true; archive: ArchiveXdm }
  | { ouverte: false; anomalie: Anomalie }

// Un lecteur tolère la casse et un dossier de lot d'un autre nom (dmp.md §12 [V]).
const METADONNEES = /^(IHE_XDM\/[^/]+\/)METADATA\.XML$/i

const refuser = (regle: string, message: string): OuvertureXdm => ({
  ouverte: false,
  anomalie: { regle, source: 'dmp.md §12', marque: 'V', message, ligne: 0 },
})

interface Lot {
  dossier: string
  metadonnees: MetadonneesXdm
}

function rattacher(
  fichiers: FichiersZip,
  { dossier, metadonnees }: Lot,
  fiche: DocumentXdm,
): DocumentArchive {
  const voulu = `${dossier}${fiche.uri ?? ''}`.toLowerCase()
  const trouve = [...fichiers].find(([chemin]) => chemin.toLowerCase() === voulu)
  if (!trouve) return { fiche, metadonnees, chemin: null, octets: null, cda: null }
  const [chemin, octets] = trouve
  return { fiche, metadonnees, chemin, octets, cda: lireEnTete(octets) }
}

/**
 * Ouvre une archive IHE XDM reçue de n'importe qui. Rend ses fichiers, ses métadonnées et chaque
 * document avec son en-tête CDA ; ou l'anomalie qui l'empêche : ZIP, métadonnées absentes ou fautives.
 */
export async function ouvrirArchive(octets: Uint8Array): Promise<OuvertureXdm> {
  const zip = await lireZip(octets)
  if (!zip.lu) return refuser('xdm.zip', `L’archive ne s’ouvre pas : ${zip.refus}.`)
  const lus: Lot[] = []
  for (const [chemin, octetsDuLot] of zip.fichiers) {
    if (!METADONNEES.test(chemin)) continue
    const lecture = lireMetadonnees(octetsDuLot)
    if (!lecture.lue) return { ouverte: false, anomalie: lecture.anomalie }
    lus.push({
      dossier: chemin.slice(0, -'METADATA.XML'.length),
      metadonnees: lecture.metadonnees,
    })
  }
  const [premier] = lus
  if (!premier) return refuser('xdm.metadonnees-absentes', 'Aucun IHE_XDM/…/METADATA.XML.')
  return {
    ouverte: true,
    archive: {
      fichiers: zip.fichiers,
      metadonnees: premier.metadonnees,
      lots: lus.map(({ metadonnees }) => metadonnees),
      documents: lus.flatMap((lot) =>
        lot.metadonnees.documents.map((fiche) => rattacher(zip.fichiers, lot, fiche)),
      ),
    },
  }
}
