import { rm } from 'node:fs/promises'
import type { Referentiel } from '../../rem/index.ts'
import type { PieceAttestee } from '../../steps/parametres.ts'
import type { ConfigChargee } from '../config/charger.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { controlerPiece } from './controler.ts'
import { redigerModeles } from './modeles.ts'
import type { PieceRangee } from './piece.ts'
import { rangerPieces } from './ranger.ts'

export interface DemandePieces {
  referentiel: Referentiel
  cible: string
  config: Pick<ConfigChargee, 'attestations' | 'fichier'>
}

/** Par numéro de preuve. */
export type PiecesPretes = Readonly<Record<string, PieceAttestee>>

/** Les pièces de l’éditeur, toutes contrôlées ; lève SEGUR-ATT-001 avec tous les problèmes. */
export async function lirePieces({
  referentiel,
  cible,
  config: { attestations, fichier },
}: DemandePieces): Promise<readonly PieceRangee[]> {
  const { candidates, problemes } = rangerPieces({ attestations, fichier }, referentiel)
  const refus = await Promise.all(candidates.map((candidate) => controlerPiece(candidate, cible)))
  const details = [...problemes, ...refus.filter((raison) => raison !== null)]
  if (details.length > 0)
    throw new ErreurSegur(
      'SEGUR-ATT-001',
      { nombre: details.length === 1 ? '1 pièce' : `${details.length} pièces` },
      { details },
    )
  return candidates.map(({ preuve, chemin, date, signataire }) => ({
    preuve: preuve.id,
    chemin,
    date,
    signataire,
    modele: false,
  }))
}

const parPreuve = (pieces: readonly PieceRangee[]): PiecesPretes =>
  Object.fromEntries(pieces.map(({ preuve, ...piece }) => [preuve, piece]))

/**
 * Confie au travail les pièces d’une campagne : celles de l’éditeur et, sur le LGC de référence, un
 * modèle pour chaque attestation qu’il ne donne pas. Les modèles sont effacés ensuite ; les pièces de
 * l’éditeur ne sont jamais touchées.
 */
export async function employerPieces<T>(
  demande: DemandePieces,
  travail: (pieces: PiecesPretes) => Promise<T>,
): Promise<T> {
  const remises = await lirePieces(demande)
  if (demande.cible !== 'reference') return travail(parPreuve(remises))
  const { dossier, pieces: modeles } = await redigerModeles(demande.referentiel)
  try {
    return await travail(parPreuve([...modeles, ...remises]))
  } finally {
    await rm(dossier, { recursive: true, force: true })
  }
}
