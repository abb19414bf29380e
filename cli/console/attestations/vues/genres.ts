import { estDeclaration, estSurLHonneur } from '../../../attestations/declaration.ts'
import type { LigneAttestation } from '../lister.ts'

/** Comment une pièce s’obtient. */
export interface GenrePiece {
  cle: string
  titre: string
  aide: string
  convient(ligne: LigneAttestation): boolean
}

/** La première qui convient l’emporte. */
export const GENRES: readonly GenrePiece[] = [
  {
    cle: 'declarations',
    titre: 'À déclarer vous-même',
    aide: 'Le banc rédige le PDF avec vous ; vous le signez.',
    convient: ({ preuve }) => estDeclaration(preuve),
  },
  {
    cle: 'honneur',
    titre: 'À remplir dans Convergence',
    aide: 'Attestations sur l’honneur, au modèle de l’ANS ; déposez ici la copie signée.',
    convient: ({ preuve }) => estSurLHonneur(preuve),
  },
  {
    cle: 'organismes',
    titre: 'À obtenir d’un organisme',
    aide: 'Autorisations, homologations et habilitations : demandez-les tôt.',
    convient: ({ preuve }) => preuve.type === 'attestation',
  },
  {
    cle: 'documents',
    titre: 'Documents que vous rédigez ou exportez',
    aide: 'Rapports, configurations, documentations.',
    convient: () => true,
  },
]

export const genreDe = (ligne: LigneAttestation): GenrePiece | undefined =>
  GENRES.find(({ convient }) => convient(ligne))
