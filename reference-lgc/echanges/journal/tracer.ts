import type { Noyau } from '../../serveur/dependances.ts'
import type { MessageSortant } from '../diffusion/depot.ts'
import { type Correspondant, DOMAINE, nommer } from '../domaine.ts'
import { consignerEchange } from './depot.ts'
import { natureDe } from './natures.ts'

/** Consigne un message parti, avec ce que le destinataire en a dit. */
export function tracerEnvoi(
  noyau: Noyau,
  { patientId, evenement, porteIns, identifiant }: MessageSortant,
  destinataire: Correspondant,
  issue: string,
): void {
  // Faute du mutant `partenaire-non-trace` : un envoi portant l'INS ne laisse rien.
  if (!noyau.mutations.choisir('partenaire-non-trace', true, () => !porteIns)) return
  consignerEchange(noyau, {
    sens: 'envoi',
    emetteur: DOMAINE.nom,
    destinataire: nommer(destinataire),
    patientId,
    nature: natureDe(evenement),
    porteIns,
    issue,
    identifiant,
  })
}

/** Consigne un message reçu d'un partenaire. */
export function tracerReception(
  noyau: Noyau,
  recu: {
    emetteur: Correspondant
    patientId: number | null
    evenement: string
    porteIns: boolean
    identifiant: string
    issue: string
  },
): void {
  const { emetteur, evenement, ...reste } = recu
  consignerEchange(noyau, {
    ...reste,
    sens: 'reception',
    emetteur: nommer(emetteur),
    destinataire: DOMAINE.nom,
    nature: natureDe(evenement),
  })
}
