import type { ServiceSimule } from '../contrat.ts'
import { creerRejugementDmp } from '../dmp/rejuger.ts'
import { rejugerFlux } from '../flux/rejuger.ts'
import { creerRejugementInsi } from '../insi/rejuger.ts'
import { rejugerMss } from '../mssante/rejuger.ts'
import type { EchangeGarde, Rejugement, Rejuger } from './types.ts'

export interface Rejugeur {
  /** Nul quand ce service ne se rejuge pas, ou pas cet échange. */
  rejuger(service: string, echange: EchangeGarde): Promise<Rejugement | null>
  /** Rend la mémoire des schémas ; plus rien ne se rejuge ensuite. */
  liberer(): void
}

/**
 * Les règles des services qui ne lisent que le message, sur des échanges déjà gardés. Pro Santé Connect, la
 * carte Vitale et l'annuaire jugent d'après des jetons, des signatures et un état que la campagne ne garde
 * pas : ils ne se rejugent pas.
 */
export function creerRejugeur(): Rejugeur {
  const insi = creerRejugementInsi()
  const dmp = creerRejugementDmp()
  const parService = new Map<string, Rejuger>([
    ['insi', insi.rejuger],
    ['dmp', dmp.rejuger],
    ['mss', rejugerMss],
    ['flux', rejugerFlux],
  ] satisfies [ServiceSimule, Rejuger][])
  return {
    rejuger: async (service, echange) => (await parService.get(service)?.(echange)) ?? null,
    liberer() {
      insi.liberer()
      dmp.liberer()
    },
  }
}
