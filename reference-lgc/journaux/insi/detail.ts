import { lireUn } from '../../base/base.ts'
import type { Motif } from '../../insi/motifs.ts'
import type { ActionInsi } from '../../insi/operations.ts'
import type { Individu } from '../../insi/reponse.ts'
import { lireReponse } from '../../insi/soap/lire-reponse.ts'
import type { CertificatTrace, ModeAcces } from '../../insi/trace-acces.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { type AvecPatient, type PatientTrace, patientTrace } from '../lire.ts'

/** Tout ce que le journal garde d'un échange. */
export interface EchangeTrace {
  id: number
  le: string
  auteur: string
  patient: PatientTrace | null
  action: ActionInsi
  motif: Motif
  avecLieu: boolean
  code: string
  /** L'identité rendue, relue de la réponse ; `null` hors d'un code 00 de récupération. */
  individu: Individu | null
  /** La réponse telle que reçue (EXI REC 07). */
  reponse: string | null
  mode: ModeAcces | null
  certificat: CertificatTrace | null
}

interface Ligne extends AvecPatient {
  id: number
  le: string
  auteur: string
  action: ActionInsi
  motif: Motif
  avec_lieu: number
  code: string
  reponse: string | null
  authentification: ModeAcces | null
  certificat: string | null
}

/** Un échange du journal, ou `null`. */
export function lireEchange({ base }: Pick<Noyau, 'base'>, id: number): EchangeTrace | null {
  const ligne = lireUn<Ligne>(
    base,
    `SELECT a.*, p.nom_naissance AS nom, p.premier_prenom AS prenom
     FROM echange_insi a LEFT JOIN patient p ON p.id = a.patient_id WHERE a.id = ?`,
    [id],
  )
  if (!ligne) return null
  const { le, auteur, action, motif, code, reponse } = ligne
  return {
    ...{ id, le, auteur, action, motif, code, reponse },
    patient: patientTrace(ligne),
    avecLieu: ligne.avec_lieu === 1,
    individu: individuDe(action, reponse),
    mode: ligne.authentification,
    certificat:
      ligne.certificat === null ? null : (JSON.parse(ligne.certificat) as CertificatTrace),
  }
}

function individuDe(action: ActionInsi, reponse: string | null): Individu | null {
  if (action === 'verification' || reponse === null) return null
  const lue = lireReponse(reponse)
  return lue.genre === 'trouvee' ? lue.individu : null
}
