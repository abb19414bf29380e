import { describe, expect, it } from 'vitest'
import { completer, repartir } from './completer.ts'
import type { Pilote, PilotePartiel } from './contrat.ts'
import { ACTIONS, VERSION_CONTRAT } from './contrat.ts'

const cadre = {
  nom: 'essai',
  contrat: VERSION_CONTRAT,
  demarrer: async () => undefined,
  arreter: async () => undefined,
  fermer: async () => undefined,
  lireVersion: async () => '1',
  observer: async () => ({ image: null, type: '', texte: '', incident: null }),
  observerAria: async () => null,
} satisfies PilotePartiel

const resultat = (message: string) => async () => ({ accepte: true, messages: [message] })
const guide = {
  ...cadre,
  ...Object.fromEntries(ACTIONS.map((a) => [a, resultat('guide')])),
} as unknown as Pilote

describe('completer', () => {
  it('garde l’action automatique et guide celle qui manque', async () => {
    const pilote = completer({ ...cadre, accepterIdentite: resultat('auto') }, guide)
    expect((await pilote.accepterIdentite()).messages).toEqual(['auto'])
    expect((await pilote.validerIdentite('passeport')).messages).toEqual(['guide'])
  })

  it('refuse un pilote d’un autre contrat', () => {
    const ancien = { ...cadre, contrat: 0 } as unknown as PilotePartiel
    expect(() => completer(ancien, guide)).toThrow('contrat 0')
  })

  it('répartit les actions entre le pilote et la personne', () => {
    const { automatiques, guidees } = repartir({ accepterIdentite: resultat('auto') })
    expect(automatiques).toEqual(['accepterIdentite'])
    expect(guidees).toHaveLength(ACTIONS.length - 1)
  })
})
