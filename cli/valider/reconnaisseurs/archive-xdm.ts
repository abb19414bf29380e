import type { FaitsFichier } from '../../../schemas/croises/types.ts'
import { type ArchiveXdm, ouvrirArchive } from '../../../schemas/xdm/archive.ts'
import { verifierArchive } from '../../../schemas/xdm/verifier.ts'
import type { Atelier, Examen, Objet, Reconnaisseur } from '../types.ts'
import { examinerCda } from './document-cda.ts'
import { SANS_SCHEMA_EBRIM } from './metadonnees-xdm.ts'

async function examinerDocuments({ documents }: ArchiveXdm, atelier: Atelier) {
  const objets: Objet[] = []
  const nonControles = new Set<string>()
  const faits: FaitsFichier[] = []
  for (const { chemin, octets } of documents) {
    if (chemin === null || octets === null) continue
    const examen = await examinerCda(octets, { lieu: chemin, atelier })
    objets.push(examen.objet)
    for (const phrase of examen.nonControles) nonControles.add(phrase)
    faits.push(...examen.faits)
  }
  return { objets, nonControles: [...nonControles], faits }
}

async function examiner(octets: Uint8Array, atelier: Atelier): Promise<Examen> {
  const ouverture = await ouvrirArchive(octets)
  if (!ouverture.ouverte) {
    const anomalie = {
      ...ouverture.anomalie,
      gravite: 'bloquante' as const,
      lieu: 'archive',
      remede: 'Produire une archive ZIP avec IHE_XDM/SUBSET01/METADATA.XML et les documents.',
    }
    const nonControles = ['L’archive n’a pas pu être lue : rien d’autre n’est contrôlé.']
    return { nature: 'archive ZIP', objets: [], anomalies: [anomalie], nonControles }
  }
  const { archive } = ouverture
  const { objets, nonControles, faits } = await examinerDocuments(archive, atelier)
  const nombre = archive.documents.length
  return {
    nature: `archive IHE_XDM, ${nombre} document${nombre > 1 ? 's' : ''}`,
    objets: [
      {
        titre: 'archive et métadonnées',
        brut: null,
        champs: [],
        anomalies: verifierArchive(archive),
      },
      ...objets,
    ],
    anomalies: [],
    nonControles: [...nonControles, SANS_SCHEMA_EBRIM],
    faits,
  }
}

/** Une archive IHE_XDM : sa composition, ses métadonnées, et chacun de ses documents. */
export const archiveXdm: Reconnaisseur = {
  nom: 'archive IHE_XDM.ZIP : métadonnées et documents',
  // « PK », puis 3 pour une première entrée, 5 pour une archive vide.
  reconnait: ([p, k, sorte]) => p === 0x50 && k === 0x4b && (sorte === 3 || sorte === 5),
  examiner,
}
