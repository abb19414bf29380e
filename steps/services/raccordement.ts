import { AFournir, NonVerifiable } from '../issues.ts'
import type { Pilote } from '../pilotes/contrat.ts'
import type { Simulateurs } from './simulateurs.ts'

/** Le logiciel, et les services qui lui parlent. */
export interface Raccordement {
  pilote: Pick<Pilote, 'guidees'>
  simulateurs: Simulateurs
}

const REMEDE =
  'Le logiciel n’est pas raccordé : écrivez le port où il écoute dans « raccordement » de segur.config.ts (docs/mon-lgc.md).'

/**
 * Le logiciel jugé écoute-t-il ses partenaires ? Sans cela, rien ne peut lui être transmis. Quand ces
 * échanges reviennent à la personne guidée, c'est à elle de le raccorder : la preuve reste à fournir.
 */
export async function exigerRaccordement({ pilote, simulateurs }: Raccordement): Promise<void> {
  const etat = (await simulateurs.lire('flux', 'etat')) as { destination: number | null }
  if (etat.destination !== null) return
  if (pilote.guidees?.includes('lireIdentitesRecues')) throw new AFournir(REMEDE)
  throw new NonVerifiable(REMEDE, 'reglage')
}
