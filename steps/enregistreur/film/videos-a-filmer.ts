import type { Scenario } from '../../../rem/index.ts'
import type { Pilote } from '../../pilotes/contrat.ts'

/**
 * Combien de vidéos le banc doit prendre dans ce scénario. Une personne guidée remet les siennes ; la
 * matrice de mutation ne garde rien.
 */
export function videosAFilmer(
  { preuves }: Pick<Scenario, 'preuves'>,
  { pilote, captures }: { pilote: Pick<Pilote, 'remettrePreuve'>; captures: 'toutes' | 'aucune' },
): number {
  if (captures === 'aucune' || pilote.remettrePreuve) return 0
  return preuves.filter(({ type }) => type === 'video').length
}
