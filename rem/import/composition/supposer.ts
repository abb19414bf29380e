import type { ExigenceEcrite } from '../../forme/exigence.ts'
import type { Moyen, ServiceConcerne, TypePreuve } from '../../types.ts'

const MOYENS_PAR_TYPE: Readonly<Record<TypePreuve, Moyen>> = {
  capture: 'ui',
  video: 'ui',
  log: 'protocole',
  document: 'declaratif',
  pdf: 'document',
  xdm: 'document',
  'fichier-cda': 'document',
  attestation: 'declaratif',
}

/** Les services le plus souvent en jeu dans la même fonction, sinon le même chapitre, du catalogue. */
export function supposerServices(
  { chapitre, fonction }: Pick<ExigenceEcrite, 'chapitre' | 'fonction'>,
  bases: readonly ExigenceEcrite[],
): ServiceConcerne[] {
  const voisines = bases.filter((base) => base.chapitre === chapitre)
  const proches = voisines.filter((base) => base.fonction === fonction)
  const comptes = new Map<ServiceConcerne, number>()
  for (const { services } of proches.length > 0 ? proches : voisines) {
    for (const service of services) comptes.set(service, (comptes.get(service) ?? 0) + 1)
  }
  const [premier] = [...comptes].sort(([, a], [, b]) => b - a)
  return [premier?.[0] ?? 'LGC-UI']
}

/** Par quoi le banc vérifierait une exigence, d'après les preuves qu'elle demande. */
export function supposerMoyens(types: readonly TypePreuve[]): Moyen[] {
  const moyens = [...new Set(types.map((type) => MOYENS_PAR_TYPE[type]))]
  return moyens.length === 0 ? ['ui'] : moyens
}
