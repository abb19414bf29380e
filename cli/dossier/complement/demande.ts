import type { ConfigChargee } from '../../config/charger.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import type { EntreeVerbe } from '../../verbe.ts'

/** Ce qu'un geste de « segur dossier complement » reçoit. */
export interface DemandeComplement extends Pick<EntreeVerbe, 'valeurs' | 'sortie'> {
  config: ConfigChargee
  /** Le dossier des campagnes : le registre y est. */
  racine: string
  /** Les mots qui suivent le geste. */
  mots: readonly string[]
}

/** Une option qu'il faut ; lève SEGUR-CLI-003. */
export function exiger({ valeurs }: DemandeComplement, nom: string): string {
  const valeur = valeurs[nom]
  if (typeof valeur === 'string' && valeur.trim() !== '') return valeur.trim()
  const raison = 'elle est nécessaire pour inscrire une demande'
  throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'dossier', option: `--${nom}`, raison })
}

/** Un mot de trop ne se devine pas ; lève SEGUR-CLI-004. */
export function refuserEnTrop(argument: string | undefined): void {
  if (argument !== undefined) throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'dossier', argument })
}
