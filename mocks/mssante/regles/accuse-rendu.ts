import type { Partie } from '../mime/structure.ts'
import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'mssante.md §12, ECO.3.1.6, UX.34, RFC 8098', marque: 'V' } as const
const CHAMPS = ['Final-Recipient', 'Original-Message-ID', 'Disposition']

const partieMachine = ({ parties }: Partie) =>
  parties.find(({ sousType }) => sousType === 'disposition-notification')

/** Un accusé de lecture rendu : trois parties, les champs de la RFC 8098, chemin de retour vide. */
export const accuseRendu: RegleMessage = ({ accuse, structure, octets, enveloppe, champ }) => {
  if (!accuse) return []
  const machine = partieMachine(structure)
  const texte = machine ? octets.toString('latin1', machine.corps, machine.fin) : ''
  const absents = CHAMPS.filter((nom) => !new RegExp(`^${nom}:`, 'im').test(texte))
  return ecartsDe('accuse-rendu', PROVENANCE, [
    !machine && 'Accusé sans partie message/disposition-notification.',
    structure.parties.length < 2 && 'Accusé sans texte pour le lecteur humain.',
    machine !== undefined && absents.length > 0 && `Accusé sans ${absents.join(', ')}.`,
    enveloppe.expediteur !== '' && 'Accusé dont le chemin de retour n’est pas vide.',
    champ('in-reply-to').length === 0 && 'Accusé sans In-Reply-To.',
  ])
}
