import { ENVIRONNEMENTS, type Environnement, type ServiceConcerne } from '../../rem/index.ts'

const SERVICE_DU_BANC: Partial<Record<ServiceConcerne, string>> = {
  INSi: 'insi',
  DMP: 'dmp',
  MSS: 'mss',
  PSC: 'psc',
  ANN: 'annuaire',
  APCV: 'vitale',
  ON: 'on',
}

/**
 * Où une preuve est prise : le moins réel des environnements des services que l'exigence met en jeu.
 * Un écran du logiciel seul est pris devant des services simulés : `simule`.
 */
export function environnementDePrise(
  services: readonly ServiceConcerne[],
  cablage: Record<string, Environnement>,
): Environnement {
  const enJeu = services.flatMap((s) => {
    const service = SERVICE_DU_BANC[s]
    return service ? [cablage[service] ?? 'simule'] : []
  })
  return ENVIRONNEMENTS.find((e) => enJeu.includes(e)) ?? 'simule'
}
