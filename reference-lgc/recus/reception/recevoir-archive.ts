import type { Noyau } from '../../serveur/dependances.ts'
import { Illisible } from '../lecture/illisible.ts'
import { natureDesOctets } from '../lecture/nature.ts'
import { type ArchiveLue, lireArchive } from '../xdm/lire-archive.ts'
import type { Depot, IssueArchive } from './issue.ts'
import { recevoirDocument } from './recevoir-document.ts'

/** Reçoit une archive IHE_XDM : un document par fiche, chacun avec sa feuille de style. */
export async function recevoirArchive(noyau: Noyau, depot: Depot): Promise<IssueArchive> {
  try {
    const { pieces, remarques } = await lireArchive(depot.octets)
    const contradiction = patientsMeles({ pieces, remarques })
    // Les CDA d'abord : un PDF de l'archive se joint à celui dont il est la copie.
    const ordonnees = [...pieces].sort((a, b) => Number(estPdf(a)) - Number(estPdf(b)))
    const documents = ordonnees.map(({ chemin, octets, fiche, feuille }) => ({
      fichier: chemin,
      issue: recevoirDocument(
        noyau,
        { ...depot, nom: chemin, octets },
        { fiche, feuille, contradiction },
      ),
    }))
    return { refus: null, documents, remarques }
  } catch (erreur) {
    if (!(erreur instanceof Illisible)) throw erreur
    return { refus: erreur.message, documents: [], remarques: [] }
  }
}

const estPdf = ({ octets }: { octets: Uint8Array }): boolean => natureDesOctets(octets) === 'pdf'

/** Une archive n'a qu'un patient (dmp.md §12) : sinon, aucun de ses documents ne se classe d'un clic. */
function patientsMeles({ pieces }: ArchiveLue): string | null {
  const matricules = new Set(pieces.flatMap(({ fiche }) => fiche?.ins?.matricule ?? []))
  return matricules.size > 1
    ? "L'archive contient les documents de plusieurs patients : vérifiez à qui est celui-ci."
    : null
}

/** Un fichier dont on ne sait pas ce qu'il est : archive ou document, selon ses octets. */
export async function recevoirFichier(noyau: Noyau, depot: Depot): Promise<IssueArchive> {
  if (natureDesOctets(depot.octets) === 'zip') return recevoirArchive(noyau, depot)
  const issue = recevoirDocument(noyau, depot)
  return { refus: null, documents: [{ fichier: depot.nom, issue }], remarques: [] }
}
