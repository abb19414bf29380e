import type { DemandeEnvoi } from '../envoi/demande.ts'

/** Un document que le médecin a masqué ne part pas à ceux qu'il masque (mssante.md §13 [V]). */
export function documentMasque({ canal, document }: DemandeEnvoi): string | null {
  const masquages = document?.contenu.masquages ?? []
  if (canal === 'professionnel' && masquages.includes('MASQUE_PS'))
    return 'Ce document est masqué aux professionnels : il ne peut pas leur être envoyé.'
  return canal === 'patient' && masquages.includes('INVISIBLE_PATIENT')
    ? "Ce document n'est pas encore visible du patient : il ne peut pas lui être envoyé."
    : null
}
