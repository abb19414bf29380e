import type { Base, Valeur } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Issue } from '../client/issue.ts'
import { type Identite, MOTS_MODE } from '../vihf/identite.ts'

/** Les transactions du connecteur, et ce qu'elles font, en clair (dmp.md §2). */
export const TRANSACTIONS = {
  'TD0.2': 'Vérification du dossier',
  'TD0.3': 'Autorisation d’accès',
  'TD0.4': 'Liste de mes patients',
  'TD0.9': 'Accès web au DMP',
  'TD2.1': 'Envoi d’un document',
  'TD3.1a': 'Liste des documents',
  'TD3.1b': 'Recherche d’un document du cabinet',
  'TD3.2': 'Lecture d’un document',
  'TD3.3a': 'Masquage aux professionnels',
  'TD3.3b': 'Document rendu visible',
  'TD3.3c': 'Suppression d’un document',
  'TD3.3d': 'Archivage d’un document',
} as const
export type Transaction = keyof typeof TRANSACTIONS

export interface Trace {
  id: number
  le: string
  auteur: string
  /** Identifiant national du professionnel. */
  identifiant: string
  structure: string
  patientId: number | null
  transaction: Transaction
  mode: string
  /** Titres ou numéros des documents visés. */
  documents: readonly string[]
  resultat: string
  reussi: boolean
  /** Motif d'un bris de glace ou d'une suppression. */
  motif: string | null
}

export interface ATracer {
  auteur: string
  identite: Identite
  patientId: number | null
  transaction: Transaction
  documents?: readonly string[]
  motif?: string | null
}

/** Inscrit un appel au DMP et son résultat ; aucun contenu, aucun jeton (SC.DMP/CONF.14). */
export function tracer(
  { base, horloge, mutations }: Noyau,
  t: ATracer,
  issue: Issue<unknown>,
): void {
  if (mutations.active('dmp-acces-non-trace') && t.transaction === 'TD3.2') return
  const reussi = 'valeur' in issue
  base.executer(
    `INSERT INTO dmp_trace (le, auteur, identifiant, structure, patient_id, transaction_dmp, mode,
       documents, resultat, reussi, motif)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      horloge.maintenant().toISOString(),
      t.auteur,
      t.identite.porteur.identifiant,
      t.identite.porteur.structure,
      t.patientId,
      t.transaction,
      MOTS_MODE[t.identite.mode],
      JSON.stringify(t.documents ?? []),
      reussi ? 'Réussi' : `${issue.echec.code} : ${issue.echec.message}`,
      reussi ? 1 : 0,
      t.motif ?? null,
    ],
  )
}

interface Ligne {
  id: number
  le: string
  auteur: string
  identifiant: string
  structure: string
  patient_id: number | null
  transaction_dmp: Transaction
  mode: string
  documents: string
  resultat: string
  reussi: number
  motif: string | null
}

export interface FiltreTraces {
  patientId?: number
  transaction?: Transaction
  auteur?: string
  /** Instants ISO, début compris, fin exclue. */
  de?: string
  a?: string
}

/** Les traces, de la plus récente à la plus ancienne. */
export function lireTraces(base: Base, filtre: FiltreTraces, limite: number): Trace[] {
  const conditions: [string, Valeur | undefined][] = [
    ['patient_id = ?', filtre.patientId],
    ['transaction_dmp = ?', filtre.transaction],
    ['auteur = ?', filtre.auteur],
    ['le >= ?', filtre.de],
    ['le < ?', filtre.a],
  ]
  const retenues = conditions.filter(([, valeur]) => valeur !== undefined)
  const ou = retenues.length ? `WHERE ${retenues.map(([sql]) => sql).join(' AND ')}` : ''
  return base
    .lire<Ligne>(`SELECT * FROM dmp_trace ${ou} ORDER BY id DESC LIMIT ?`, [
      ...retenues.map(([, valeur]) => valeur ?? null),
      limite,
    ])
    .map((l) => ({
      id: l.id,
      le: l.le,
      auteur: l.auteur,
      identifiant: l.identifiant,
      structure: l.structure,
      patientId: l.patient_id,
      transaction: l.transaction_dmp,
      mode: l.mode,
      documents: JSON.parse(l.documents) as string[],
      resultat: l.resultat,
      reussi: l.reussi === 1,
      motif: l.motif,
    }))
}

export const auteursDesTraces = (base: Base): string[] =>
  base
    .lire<{ auteur: string }>('SELECT DISTINCT auteur FROM dmp_trace ORDER BY auteur')
    .map((l) => l.auteur)
