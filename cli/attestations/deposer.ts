import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Environnement, Preuve, Referentiel, ScenarioRetenu } from '../../rem/index.ts'
import { type Depot, type Journal, ouvrirDepot, ouvrirJournal } from '../../reports/index.ts'
import type { PieceAttestee } from '../../steps/parametres.ts'
import { auteurDeLaPiece } from '../../steps/pieces/auteur-de-la-piece.ts'
import { typeDeLaPiece } from '../../steps/pieces/type-du-contenu.ts'
import { environnementDePrise } from '../../steps/services/environnement.ts'

export interface Depose {
  dossier: string
  /** Rang du journal, que nul exécutant n’emploie. */
  poste: number
  referentiel: Referentiel
  scenarios: readonly ScenarioRetenu[]
  pieces: Readonly<Record<string, PieceAttestee>>
  services: Record<string, Environnement>
  versionLgc: string
}

interface Ouverts extends Depose {
  journal: Journal
  depot: Depot
}

const maintenant = (): string => new Date().toISOString()

async function deposerPiece(
  { journal, depot, services, versionLgc }: Ouverts,
  { exigence, scenario }: ScenarioRetenu,
  preuve: Preuve,
  piece: PieceAttestee,
): Promise<void> {
  const octets = await readFile(piece.chemin)
  const fichier = depot.deposer(
    octets,
    typeDeLaPiece(octets, piece.chemin) ?? 'application/octet-stream',
  )
  journal.ajouter({
    genre: 'etape',
    scenario: scenario.id,
    rang: scenario.preuves.indexOf(preuve),
    texte: `Étant donné que l'éditeur a remis ${path.basename(piece.chemin)}`,
    statut: 'passee',
    dureeMs: 0,
    date: maintenant(),
    capture: null,
    texteEcran: null,
    captureManquee: null,
    constats: [],
    messages: [],
    documents: [fichier],
  })
  journal.ajouter({
    genre: 'preuve',
    scenario: scenario.id,
    preuve: preuve.id,
    date: maintenant(),
    ecrans: [],
    fichiers: [fichier],
    aria: null,
    environnement: environnementDePrise(exigence.services, services),
    versionLgc,
    auteur: auteurDeLaPiece(piece),
    ...(piece.modele ? { modele: true } : {}),
  })
}

async function deposerScenario(ouverts: Ouverts, retenu: ScenarioRetenu): Promise<void> {
  const { journal, poste, referentiel, pieces } = ouverts
  const { exigence, scenario } = retenu
  const debut = performance.now()
  journal.ajouter({
    genre: 'scenario-debut',
    rem: referentiel.code,
    scenario: scenario.id,
    exigence: exigence.id,
    titre: scenario.objectif,
    fichier: 'attestations',
    poste,
    date: maintenant(),
  })
  for (const preuve of scenario.preuves) {
    const piece = pieces[preuve.id]
    if (piece !== undefined) await deposerPiece(ouverts, retenu, preuve, piece)
  }
  journal.ajouter({
    genre: 'scenario-fin',
    scenario: scenario.id,
    verdict: 'atteste',
    fauteBanc: null,
    cause: null,
    dureeMs: Math.round(performance.now() - debut),
    date: maintenant(),
  })
}

/**
 * Dépose les pièces des scénarios que personne ne joue : chacun est attesté. Elles ont été contrôlées
 * avant le premier scénario.
 */
export async function deposerPieces(demande: Depose): Promise<void> {
  if (demande.scenarios.length === 0) return
  const { dossier, poste } = demande
  const journal = ouvrirJournal(dossier, poste)
  try {
    const ouverts = { ...demande, journal, depot: ouvrirDepot(dossier) }
    for (const retenu of demande.scenarios) await deposerScenario(ouverts, retenu)
  } finally {
    journal.fermer()
  }
}
