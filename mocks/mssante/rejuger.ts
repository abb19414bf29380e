import { estEntier, type Rejuger } from '../rejugement/types.ts'
import { jugerMessage } from './regles/index.ts'
import type { Enveloppe } from './remise/types.ts'

/**
 * Les règles qui ne lisent que la source du message. Les autres veulent l'enveloppe, la boîte ouverte, la
 * vague du référentiel ou les messages d'avant : la campagne n'en garde pas assez.
 */
const SUR_LA_SOURCE = new Set(
  [
    'forme',
    'fil',
    'corps',
    'charset',
    'objet',
    'pieces-xdm',
    'un-seul-patient',
    'remplacement',
  ].map((nom) => `mss.${nom}`),
)

const SANS_ENVELOPPE: Enveloppe = {
  ...{ file: '', expediteur: '', destinataires: [], envid: null, ret: null },
  ...{ client: '', tls: null, mecanisme: null, date: '' },
}

/** Rejuge la source d'un message soumis, quand le journal l'a gardée entière. */
export const rejugerMss: Rejuger = async ({ operation, requete: { corps } }) => {
  if (operation !== 'smtp.DATA' || !estEntier(corps) || corps.includes('***')) return null
  const { ecarts } = await jugerMessage({
    octets: Buffer.from(corps),
    enveloppe: SANS_ENVELOPPE,
    boite: null,
    vague: '2',
    dejaSoumis: () => false,
  })
  const refaite = (regle: string) => SUR_LA_SOURCE.has(regle)
  return { ecarts: ecarts.filter(({ regle }) => refaite(regle)), refaite }
}
