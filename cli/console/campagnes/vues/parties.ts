import { EMETTEURS_FLUX } from '../../../../mocks/flux/emetteurs.ts'
import type { MessageEchange } from '../../../../reports/campagne/types.ts'
import { nomService } from '../../../../reports/libelles.ts'

/** Qui parle à qui ; `precision` dit sous quel nom l'appelant s'est présenté. */
export interface Parties {
  de: string
  vers: string
  precision: string | null
}

const LOGICIEL = 'Logiciel'

/** Le nom d'un certificat : son CN, sinon tel quel. */
const nomCourt = (appelant: string): string => /\bCN=([^,]+)/.exec(appelant)?.[1] ?? appelant

/** Un partenaire HL7 écrit au logiciel ; tous les autres messages partent du logiciel. */
export function partiesDe({
  service,
  appelant,
}: Pick<MessageEchange, 'service' | 'appelant'>): Parties {
  const emetteur = EMETTEURS_FLUX.find(({ application }) => appelant?.startsWith(`${application} `))
  if (service === 'flux' && emetteur)
    return { de: emetteur.nom, vers: LOGICIEL, precision: appelant }
  return {
    de: LOGICIEL,
    vers: nomService(service),
    precision: appelant === null ? null : nomCourt(appelant),
  }
}
