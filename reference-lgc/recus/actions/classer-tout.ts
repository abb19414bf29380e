import type { Noyau } from '../../serveur/dependances.ts'
import type { Filtres } from '../filtres.ts'
import { rapprocherDocument } from '../identite/rapprocher.ts'
import { listerAClasser } from '../lister.ts'
import { classerRecu } from './classer.ts'

/** Ce que le classement en lot a fait, et ce qu'il laisse à comparer. */
export interface Lot {
  classes: number
  restent: number
}

/**
 * Classe d'un coup ce que la liste offre de classer d'un clic, et rien d'autre : chaque document est
 * rapproché de nouveau, va au seul dossier de son INS et de ses cinq traits, et garde sa trace (MSS.25).
 */
export function classerTout(
  noyau: Noyau,
  { filtres, auteur }: { filtres: Filtres; auteur: string },
): Lot {
  const documents = listerAClasser(noyau, filtres)
  let classes = 0
  noyau.base.transaction(() => {
    for (const recu of documents) {
      const { cas, candidats } = rapprocherDocument(noyau, recu.lu)
      const [candidat] = candidats
      if (cas !== 'parfaite' || !candidat) continue
      const patientId = candidat.patient.id
      const { genre } = classerRecu(noyau, recu, { patientId, auteur, confirme: false })
      if (genre === 'classe') classes += 1
    }
  })
  return { classes, restent: documents.length - classes }
}

const accord = (n: number, un: string, plusieurs: string): string =>
  n === 1 ? `1 ${un}` : `${n} ${plusieurs}`

/** La phrase que l'utilisateur lit. */
export function direLot({ classes, restent }: Lot): string {
  const faits =
    classes === 0
      ? 'Aucun document n’a l’identité exacte d’un dossier.'
      : `${accord(classes, 'document classé', 'documents classés')} au dossier de leur patient.`
  return restent === 0 ? faits : `${faits} ${accord(restent, 'reste', 'restent')} à comparer.`
}
