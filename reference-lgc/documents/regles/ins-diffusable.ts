import type { PatientFige } from '../modele/personnes.ts'

/** Hors identité qualifiée, ni le matricule ni l'OID ne sortent (règle 28, EXI SI 08 [V]). */
export const insDiffusable = ({
  statut,
  ins,
}: Pick<PatientFige, 'statut' | 'ins'>): PatientFige['ins'] => (statut === 'QUAL' ? ins : null)
