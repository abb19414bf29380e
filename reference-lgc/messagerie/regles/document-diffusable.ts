import { empechementDiffusion } from '../../documents/regles/diffusion-possible.ts'
import type { DemandeEnvoi } from '../envoi/demande.ts'

/** Le document porte une INS qui n'est plus celle du dossier : il ne sort plus (règle 28). */
export const documentDiffusable = ({ document, patient }: DemandeEnvoi): string | null =>
  document && patient ? empechementDiffusion(document.contenu, patient) : null
