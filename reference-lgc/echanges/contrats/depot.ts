import { type Base, lireUn } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'

/** Un émetteur lié au cabinet par un contrat de confiance (INS.39, règle 30). */
export interface Contrat {
  id: number
  /** Code de l'établissement, tel que ses messages le portent (MSH-4). */
  etablissement: string
  libelle: string
  concluLe: string
  inscritPar: string
}

interface Ligne {
  id: number
  etablissement: string
  libelle: string
  conclu_le: string
  inscrit_par: string
}

export const lireContrats = (base: Base): Contrat[] =>
  base
    .lire<Ligne>('SELECT * FROM contrat_confiance ORDER BY libelle, id')
    .map(({ conclu_le, inscrit_par, ...c }) => ({
      ...c,
      concluLe: conclu_le,
      inscritPar: inscrit_par,
    }))

export const aContrat = (base: Base, etablissement: string): boolean =>
  lireUn(base, 'SELECT 1 AS n FROM contrat_confiance WHERE etablissement = ?', [etablissement]) !==
  null

export const inscrireContrat = (
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  contrat: { etablissement: string; libelle: string; auteur: string },
): void =>
  void base.executer(
    `INSERT INTO contrat_confiance (etablissement, libelle, conclu_le, inscrit_par)
     VALUES (?, ?, ?, ?)
     ON CONFLICT (etablissement) DO UPDATE SET libelle = excluded.libelle`,
    [contrat.etablissement, contrat.libelle, horloge.maintenant().toISOString(), contrat.auteur],
  )

export const retirerContrat = (base: Base, id: number): void =>
  void base.executer('DELETE FROM contrat_confiance WHERE id = ?', [id])

const CLE = 'prise-en-charge'

/** Sans réglage, un cabinet reçoit ses patients : le contrat de confiance n'y joue pas. */
export const priseEnChargeDirecte = (base: Base): boolean =>
  lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])?.valeur !==
  'indirecte'

export const reglerPriseEnCharge = (base: Base, prise: 'directe' | 'indirecte'): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, prise],
  )

/** Les établissements qui ont déjà écrit au cabinet, à proposer dans la table. */
export const emetteursConnus = (base: Base): string[] =>
  base
    .lire<{ etablissement: string }>(
      'SELECT DISTINCT etablissement FROM message_recu ORDER BY etablissement LIMIT 100',
    )
    .map(({ etablissement }) => etablissement)
