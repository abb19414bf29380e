import { type Base, lireUn } from '../../base/base.ts'
import type { Ins, Patient } from '../../patients/identite.ts'

/** Quand INSi a confirmé l'INS pour la dernière fois : son obtention, ou une vérification OK. */
export function derniereConfirmation(base: Base, { id }: Pick<Patient, 'id'>, ins: Ins): string {
  const verification = lireUn<{ le: string | null }>(
    base,
    `SELECT max(le) AS le FROM echange_insi
     WHERE patient_id = ? AND action = 'verification' AND code = '00'`,
    [id],
  )?.le
  return verification && verification > ins.obtenueLe ? verification : ins.obtenueLe
}
