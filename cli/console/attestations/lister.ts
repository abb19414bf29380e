import { type Exigence, type Preuve, selectionner } from '../../../rem/index.ts'
import { seRemet } from '../../attestations/piece.ts'
import { type Candidate, rangerPieces } from '../../attestations/ranger.ts'
import { choisirProfils } from '../../campagne/profils.ts'
import { dossierAttestations } from '../../config/dossier-attestations.ts'
import { lireIndexAttestations, type PieceIndexee } from '../../config/index-attestations.ts'
import type { Contexte } from '../contexte.ts'
import { controleurDe } from './controleur.ts'

/** Une preuve que l’éditeur remet, et ce qu’il en a remis. */
export interface LigneAttestation {
  exigence: Exigence
  preuve: Preuve
  piece: Candidate | null
  /** Ce que la console sait d’elle ; nul quand elle vient de segur.config.ts ou d’une main. */
  fiche: PieceIndexee | null
  taille: number | null
  /** Pourquoi la pièce ne peut pas servir. */
  refus: string | null
}

export interface ListeAttestations {
  dossier: string
  lignes: readonly LigneAttestation[]
  /** Ce qui traîne dans le dossier sans être la pièce d’une preuve. */
  problemes: readonly string[]
}

/** Les preuves du référentiel et des profils choisis que le banc ne prend pas lui-même. */
export function preuvesARemettre(contexte: Contexte): { exigence: Exigence; preuve: Preuve }[] {
  const { config } = contexte
  const referentiel = contexte.referentiel()
  const { scenarios } = selectionner(referentiel, {
    profils: choisirProfils(config.profils ?? [], config.cible, referentiel),
    declarees: config.conditions.map(({ exigence }) => exigence),
  })
  return scenarios.flatMap(({ exigence, preuves }) =>
    preuves.filter((preuve) => seRemet(exigence, preuve)).map((preuve) => ({ exigence, preuve })),
  )
}

/** Toutes les pièces attendues, et l’état de chacune. */
export async function listerAttestations(contexte: Contexte): Promise<ListeAttestations> {
  const { config } = contexte
  const { juger } = controleurDe(contexte)
  const { candidates, problemes } = rangerPieces(config, contexte.referentiel())
  const dossier = dossierAttestations(config)
  const fiches = lireIndexAttestations(dossier)?.pieces ?? {}
  const lignes = preuvesARemettre(contexte).map(async ({ exigence, preuve }) => {
    const piece = candidates.find((candidate) => candidate.preuve.id === preuve.id) ?? null
    const juge = piece === null ? { refus: null, taille: null } : await juger(piece)
    return { exigence, preuve, piece, fiche: fiches[preuve.id] ?? null, ...juge }
  })
  return { dossier, problemes, lignes: await Promise.all(lignes) }
}
