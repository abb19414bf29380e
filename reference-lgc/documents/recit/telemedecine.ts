import type { ActeTelemedecine, CorpsTelemedecine } from '../modele/telemedecine.ts'
import { paragraphe, type SectionRecit } from './section.ts'

export const LIBELLES_ACTES: Record<ActeTelemedecine, string> = {
  TE1: 'Téléexpertise de premier niveau',
  TE2: 'Téléexpertise de second niveau',
  TC: 'Téléconsultation',
  TCG: 'Téléconsultation de médecine générale',
}

export const recitTelemedecine = (c: CorpsTelemedecine): readonly SectionRecit[] => [
  paragraphe('Acte demandé', `${LIBELLES_ACTES[c.acte]}${c.urgent ? ', en urgence' : ''}`),
  ...c.sections.map(({ titre, texte }) => paragraphe(titre, texte)),
]
