import { readFile } from 'node:fs/promises'
import type { Preuve } from '../../rem/index.ts'
import { MENTION_MODELE } from '../../reports/attestations/composer-modele.ts'
import { normaliser } from '../controles/controle.ts'
import { AFournir } from '../issues.ts'
import type { PieceAttestee } from '../parametres.ts'
import type { Pilote } from '../pilotes/contrat.ts'
import { auteurDeLaPiece } from './auteur-de-la-piece.ts'
import { lireOctets, type PieceLue } from './lire-piece.ts'

/** Une pièce remise, et ce que le banc en a lu. */
export interface AttestationRemise {
  lue: PieceLue
  octets: Uint8Array
  auteur: string | null
  modele: boolean
}

/** Ce que l'éditeur doit faire pour que la preuve existe (convergence.md §3 [V]). */
const direAFournir = ({ id, description }: Preuve): string =>
  `à fournir : ${id}, ${description}. Demandez-la à l'organisme qui la délivre, puis rangez-la sous le nom ${id}.pdf dans le dossier « attestations » de segur.config.ts (docs/attestations.md).`

async function demander(pilote: Pilote, preuve: Preuve) {
  const { id, description, typesAcceptes } = preuve
  const remise = await pilote.remettrePreuve?.({ preuve: id, description, types: typesAcceptes })
  if (!remise) throw new AFournir(direAFournir(preuve))
  return { octets: remise.octets, auteur: remise.auteur, modele: false }
}

async function lireRangee(piece: PieceAttestee, preuve: Preuve) {
  const octets = await readFile(piece.chemin).catch(() => null)
  // Contrôlée avant le premier scénario : elle a été retirée depuis.
  if (octets === null) throw new AFournir(direAFournir(preuve))
  return { octets, auteur: auteurDeLaPiece(piece), modele: piece.modele }
}

/** Remis pour un autre logiciel, le modèle du banc se reconnaît à sa mention : il ne sera pas recevable. */
const estModele = (lue: PieceLue): boolean =>
  'texte' in lue && normaliser(lue.texte).includes(normaliser(MENTION_MODELE))

/** La pièce rangée sous ce numéro, sinon celle que la personne guidée remet ; lève `AFournir` sans elle. */
export async function obtenirAttestation(
  pilote: Pilote,
  preuve: Preuve,
  rangee: PieceAttestee | undefined,
): Promise<AttestationRemise> {
  const remise = rangee ? await lireRangee(rangee, preuve) : await demander(pilote, preuve)
  const lue = await lireOctets(remise.octets)
  return { ...remise, lue, modele: remise.modele || estModele(lue) }
}
