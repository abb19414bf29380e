import { expect, it } from 'vitest'
import type { Rejugement } from '../../mocks/rejugement/types.ts'
import type { MessageEchange } from '../../reports/campagne/types.ts'
import { rejugerMessages } from './rejuger-messages.ts'

const ecart = (regle: string, message = 'faux') => ({ regle, message, source: 'guide [V]' })

const message = (ecarts: MessageEchange['ecarts']): MessageEchange => ({
  ...{ id: 'insi-1', service: 'insi', horodatage: 'x', appelant: null, operation: 'rechercher' },
  ...{ resultat: 'ok', requete: 'requete.json', reponse: 'reponse.json', ecarts },
})

/** Rejuge un message avec des règles qui disent ce qu'on leur fait dire. */
async function rejuger(
  gardes: MessageEchange['ecarts'],
  neufs: Rejugement['ecarts'] | null,
  requete = '{"corps":"<a/>","entetes":{}}',
) {
  const rejugement = neufs && {
    ecarts: neufs,
    refaite: (regle: string) => regle !== 'insi.certificat',
  }
  const { messages, rejuges } = await rejugerMessages([message(gardes)], {
    rejugeur: { rejuger: async () => rejugement, liberer: () => undefined },
    lire: () => Buffer.from(requete),
  })
  return { regles: messages[0]?.ecarts.map(({ regle }) => regle), rejuges }
}

const NEUF = { regle: 'insi.traits', source: 'guide', marque: 'V', message: 'faux' } as const

it('une règle corrigée relève ce qu’elle ne voyait pas', async () => {
  expect(await rejuger([], [NEUF])).toEqual({ regles: ['insi.traits'], rejuges: ['insi-1'] })
})

it('une règle corrigée ne condamne plus à tort', async () => {
  expect((await rejuger([ecart('insi.traits')], [])).regles).toEqual([])
})

it('ce qui tenait à la connexion reste à son jugement d’alors', async () => {
  const { regles } = await rejuger([ecart('insi.certificat'), ecart('insi.traits')], [])
  expect(regles).toEqual(['insi.certificat'])
})

it('sans règle à refaire, ou sans fichier lisible, le message garde son jugement et ne se compte pas', async () => {
  const gardes = [ecart('insi.traits')]
  expect(await rejuger(gardes, null)).toEqual({ regles: ['insi.traits'], rejuges: [] })
  expect(await rejuger(gardes, [], 'coupé')).toEqual({ regles: ['insi.traits'], rejuges: [] })
})
