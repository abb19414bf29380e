import { describe, expect, it } from 'vitest'
import { cadreGuide, completer, repartir } from './completer.ts'
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
const corrections = {
  posees: () => 0,
  relire: async () => null,
  clore: async () => null,
}
const guide = {
  ...cadre,
  ...Object.fromEntries(ACTIONS.map((a) => [a, resultat('guide')])),
  remettrePreuve: async () => null,
  corrections,
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

  it('ouvre le logiciel seul, les questions du scénario précédent oubliées', async () => {
    const gestes: string[] = []
    const corrections = { recommencer: () => gestes.push('questions oubliées') }
    const demarrer = async () => void gestes.push('logiciel ouvert')
    const aide = { ...guide, corrections } as unknown as Pilote
    await completer({ ...cadre, demarrer }, aide).demarrer()
    expect(gestes).toEqual(['questions oubliées', 'logiciel ouvert'])
  })

  it('répartit les actions entre le pilote et la personne', () => {
    const { automatiques, guidees } = repartir({ accepterIdentite: resultat('auto') })
    expect(automatiques).toEqual(['accepterIdentite'])
    expect(guidees).toHaveLength(ACTIONS.length - 1)
  })

  it('garde les méthodes d’un pilote écrit en classe, et leur this', async () => {
    class Classe {
      nom = 'classe'
      readonly contrat = VERSION_CONTRAT
      dit = 'ma valeur'
      async lireVersion() {
        return this.dit
      }
    }
    expect(await completer(new Classe(), guide).lireVersion()).toBe('ma valeur')
  })

  it('sans écran à lire, la personne remet les preuves ; sinon elles se prennent seules', () => {
    const { observer: _, ...aveugle } = cadre
    expect(completer(aveugle, guide).remettrePreuve).toBeTypeOf('function')
    expect(completer(cadre, guide).remettrePreuve).toBeUndefined()
  })

  it('dit ce qui reste à la personne, et lui laisse reprendre ses réponses', () => {
    const partiel = completer({ ...cadre, accepterIdentite: resultat('auto') }, guide)
    expect(partiel.guidees).toContain('connecter')
    expect(partiel.guidees).not.toContain('accepterIdentite')
    expect(partiel.corrections).toBe(corrections)
  })

  it('un pilote qui fait tout ne laisse rien à personne', () => {
    const entier = completer(guide, guide)
    expect(entier.guidees).toEqual([])
    expect(entier.corrections).toBeUndefined()
  })

  it('garde les crochets écrits, et n’en invente aucun', () => {
    const remettreAZero = async () => undefined
    expect(completer({ ...cadre, remettreAZero }, guide).remettreAZero).toBeTypeOf('function')
    expect(completer(cadre, guide).remettreAZero).toBeUndefined()
    expect(completer(cadre, guide).vieillirIdentite).toBeUndefined()
  })

  it('ferme le logiciel, puis le dialogue avec la personne, même si le pilote ne ferme rien ou échoue', async () => {
    const fermes: string[] = []
    const noter = (qui: string) => async () => void fermes.push(qui)
    const aide = { ...guide, fermer: noter('dialogue') } as unknown as Pilote
    await completer({ ...cadre, fermer: noter('logiciel') }, aide).fermer()
    await completer({ nom: 'nu', contrat: VERSION_CONTRAT }, aide).fermer()
    expect(fermes).toEqual(['logiciel', 'dialogue', 'dialogue'])
    const rate = async () => {
      throw new Error('déjà fermé')
    }
    await expect(completer({ ...cadre, fermer: rate }, aide).fermer()).rejects.toThrow('déjà')
    expect(fermes).toHaveLength(4)
  })

  it('nomme ce que la personne fait du cadre', () => {
    expect(cadreGuide({ demarrer: async () => undefined })).toEqual([
      ...['arreter', 'fermer', 'lireVersion', 'observer', 'observerAria'],
    ])
  })
})
