import { lireMetadonnees } from '../../../schemas/xdm/lire-metadonnees.ts'
import { verifierMetadonnees } from '../../../schemas/xdm/verifier.ts'
import type { Examen, Reconnaisseur } from '../types.ts'

/** Ce que des métadonnées demandent encore, et que nous n'avons pas. */
export const SANS_SCHEMA_EBRIM =
  'Le schéma XML d’ebRIM 3.0 et les jeux de valeurs XDS ne sont pas appliqués : ils ne font pas partie de l’import.'

const CHEVRON = 0x3c
const DEBUT = 64 * 1024

function reconnait(octets: Uint8Array): boolean {
  if (!octets.subarray(0, 64).includes(CHEVRON)) return false
  return Buffer.from(octets.subarray(0, DEBUT)).includes('SubmitObjectsRequest')
}

async function examiner(octets: Uint8Array): Promise<Examen> {
  const lecture = lireMetadonnees(octets)
  const anomalies = lecture.lue
    ? verifierMetadonnees(lecture.metadonnees)
    : [
        {
          ...lecture.anomalie,
          gravite: 'bloquante' as const,
          lieu: `ligne ${lecture.anomalie.ligne}`,
          remede: 'Écrire une demande SubmitObjectsRequest d’ebRIM 3.0, en UTF-8, sans DOCTYPE.',
        },
      ]
  const nombre = lecture.lue ? lecture.metadonnees.documents.length : 0
  const titre = `lot de ${nombre} document${nombre > 1 ? 's' : ''}`
  return {
    nature: 'métadonnées XDS (METADATA.XML)',
    objets: [{ titre, brut: null, champs: [], anomalies }],
    anomalies: [],
    nonControles: [
      'Les documents ne sont pas là : empreintes, tailles et accord avec les en-têtes ne sont pas contrôlés.',
      SANS_SCHEMA_EBRIM,
    ],
  }
}

/** Les métadonnées d'une archive, données seules. */
export const metadonneesXdm: Reconnaisseur = {
  nom: 'métadonnées METADATA.XML d’une archive IHE_XDM',
  reconnait,
  examiner,
}
