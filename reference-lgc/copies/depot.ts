import { type Base, lireUn, type Valeur } from '../base/base.ts'
import type { Chiffre } from './coffre.ts'
import type { TypeCopie } from './regles/type-du-fichier.ts'

/** Une copie telle que les listes la montrent : rien de son image. */
export interface Copie {
  id: number
  patientId: number
  /** Libellé du titre copié. */
  titre: string
  type: TypeCopie
  /** Octets du fichier déposé. */
  taille: number
  deposeeLe: string
  deposeePar: string
  /** Clé publique sous laquelle elle est chiffrée. */
  destinataire: string
}

interface Ligne {
  id: number
  patient_id: number
  titre: string
  type: TypeCopie
  taille: number
  deposee_le: string
  deposee_par: string
  destinataire: string
}

const SELECTION = `SELECT id, patient_id, titre, type, taille, deposee_le, deposee_par, destinataire
  FROM copie_titre`

const versCopie = (ligne: Ligne): Copie => ({
  id: ligne.id,
  patientId: ligne.patient_id,
  titre: ligne.titre,
  type: ligne.type,
  taille: ligne.taille,
  deposeeLe: ligne.deposee_le,
  deposeePar: ligne.deposee_par,
  destinataire: ligne.destinataire,
})

/** `suite` : clauses SQL écrites par nous, valeurs toujours liées. */
const lire = (base: Base, suite: string, valeurs: readonly Valeur[] = []): Copie[] =>
  base.lire<Ligne>(`${SELECTION} ${suite}`, valeurs).map(versCopie)

export const copiesDuPatient = (base: Base, patientId: number): Copie[] =>
  lire(base, 'WHERE patient_id = ? ORDER BY id DESC', [patientId])

export const toutesLesCopies = (base: Base): Copie[] => lire(base, 'ORDER BY id')

export const pageDeCopies = (base: Base, page: number, parPage: number): Copie[] =>
  lire(base, 'ORDER BY id DESC LIMIT ? OFFSET ?', [parPage, (page - 1) * parPage])

/** Cette copie-là, si elle est bien de ce patient. */
export const lireCopie = (base: Base, patientId: number, id: number): Copie | null =>
  lire(base, 'WHERE patient_id = ? AND id = ?', [patientId, id])[0] ?? null

export const copieDeNumero = (base: Base, id: number): Copie | null =>
  lire(base, 'WHERE id = ?', [id])[0] ?? null

export const nombreDeCopies = (base: Base): number =>
  lireUn<{ n: number }>(base, 'SELECT count(*) AS n FROM copie_titre')?.n ?? 0

/** Ce que la base garde, octet pour octet. */
export function contenuStocke(base: Base, id: number): Uint8Array {
  const ligne = lireUn<{ chiffre: string }>(base, 'SELECT chiffre FROM copie_titre WHERE id = ?', [
    id,
  ])
  return Buffer.from(ligne?.chiffre ?? '', 'base64')
}

export function ajouterCopie(
  base: Base,
  copie: Omit<Copie, 'id' | 'destinataire'>,
  { octets, destinataire }: Chiffre,
): number {
  return base.executer(
    `INSERT INTO copie_titre
       (patient_id, titre, type, taille, destinataire, chiffre, deposee_le, deposee_par)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      copie.patientId,
      copie.titre,
      copie.type,
      copie.taille,
      destinataire,
      Buffer.from(octets).toString('base64'),
      copie.deposeeLe,
      copie.deposeePar,
    ],
  )
}

/** Remplace le chiffré, à condition que rien ne l'ait changé entre-temps. */
export function rechiffrer(base: Base, { id, destinataire }: Copie, neuf: Chiffre): void {
  base.executer(
    'UPDATE copie_titre SET chiffre = ?, destinataire = ? WHERE id = ? AND destinataire = ?',
    [Buffer.from(neuf.octets).toString('base64'), neuf.destinataire, id, destinataire],
  )
}

/**
 * Retire des copies et leurs octets, avec ce que `consigner` écrit, ou rien : les pages libérées sont
 * remises à zéro, et le journal de la base, qui les contient encore, est vidé.
 */
export function retirerCopies(base: Base, ids: readonly number[], consigner: () => void): void {
  base.script('PRAGMA secure_delete = ON')
  try {
    base.transaction(() => {
      for (const id of ids) base.executer('DELETE FROM copie_titre WHERE id = ?', [id])
      consigner()
    })
  } finally {
    base.script('PRAGMA secure_delete = OFF')
  }
  base.lire('PRAGMA wal_checkpoint(TRUNCATE)')
}
