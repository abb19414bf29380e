import type { NomAction } from './lire-etapes.ts'

/** Les gestes qui mènent à un statut : le prérequis ne les fait pas tous (steps/services/preparer-patient.ts). */
const PAR_STATUT: Record<string, readonly NomAction[]> = {
  provisoire: ['creerPatient', 'lireIdentite'],
  récupérée: ['creerPatient', 'interrogerInsi', 'accepterIdentite', 'lireIdentite'],
  validée: ['creerPatient', 'validerIdentite', 'lireIdentite'],
  qualifiée: [
    ...(['creerPatient', 'interrogerInsi', 'accepterIdentite'] as const),
    ...(['validerIdentite', 'lireIdentite'] as const),
  ],
}

/** Les gestes du prérequis « le cabinet suit … » ; `null` pour toute autre étape. */
export function gestesDuPrerequis(texte: string): readonly NomAction[] | null {
  const statut = /^le cabinet suit .+, d'identité (\S+)$/.exec(texte)?.[1]
  return PAR_STATUT[statut ?? ''] ?? null
}
