import type { Anomalie } from '../../schemas/anomalie.ts'
import { evenementDe } from '../../schemas/hl7/evenements.ts'
import { segmentDe, valeurDe } from '../../schemas/hl7/parcourir.ts'
import type { MessageHl7 } from '../../schemas/hl7/types.ts'
import type { EntreeSansRang, Journal } from '../journal.ts'

/** Un segment par ligne : le journal et la preuve se lisent sans outil. */
export const lisible = (texte: string): string => texte.replace(/\r\n?/g, '\n')

/** `GAP-FICTIF (CH-FICTIF)` : qui a écrit ce message. */
export function auteurDe(message: MessageHl7 | null): string | null {
  const msh = message && segmentDe(message, 'MSH')
  const [application, etablissement] = [valeurDe(msh, 3), valeurDe(msh, 4)]
  if (application === '' && etablissement === '') return null
  return `${application} (${etablissement})`
}

/** `ADT^A31`, ou le MSH-9 tel quel quand il n'est aucun des messages jugés. */
export function operationDe(message: MessageHl7 | null): string | null {
  if (!message) return null
  const msh = segmentDe(message, 'MSH')
  return evenementDe(message) ?? ([1, 2].map((rang) => valeurDe(msh, 9, rang)).join('^') || null)
}

/** Un échange MLLP, dans un sens ou dans l'autre. */
export interface EchangeMllp {
  sens: 'recu' | 'emis'
  appelant: string | null
  operation: string | null
  texte: string
  reponse: string
  resultat: EntreeSansRang['resultat']
  /** AA, AE, AR, ou `null` sans acquittement. */
  code: string | null
  ecarts: readonly Anomalie[]
}

/** Consigne un échange au journal du service ; MLLP n'a ni chemin ni statut HTTP. */
export function consigner(journal: Journal, echange: EchangeMllp): void {
  const { sens, texte, reponse, ecarts, ...reste } = echange
  journal.ecrire({
    ...reste,
    requete: {
      methode: 'MLLP',
      chemin: sens === 'recu' ? 'reçu du logiciel' : 'envoyé au logiciel',
      entetes: {},
      corps: lisible(texte),
    },
    reponse: { statut: 0, entetes: {}, corps: lisible(reponse) },
    ecarts: ecarts.map(({ regle, source, marque, message }) => ({
      regle,
      source,
      marque,
      message,
    })),
  })
}
