import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { Statut } from '../../../patients/regles/statut.ts'
import type { InsDiffusee } from '../../hl7/pid.ts'
import type { Verification } from '../message-recu.ts'

/** Le dossier du cabinet qui porte cette INS, s'il y en a un. */
export interface PorteurLocal {
  statut: Statut
  oid: string
}

/**
 * INS.46 (règle 52) : toute INS reçue se vérifie d'elle-même, sauf si un dossier récupéré ou
 * qualifié la porte déjà.
 */
export function verificationDue(
  ins: InsDiffusee | null,
  porteur: PorteurLocal | null,
  mutations: Mutations,
): Verification {
  if (!ins) return 'sans-ins'
  const connue =
    porteur !== null &&
    porteur.oid === ins.oid &&
    (porteur.statut === 'RECUP' || porteur.statut === 'QUAL')
  const due: Verification = connue ? 'deja-connue' : 'attendue'
  return mutations.choisir<Verification>('verification-superflue', due, () => 'attendue')
}
