import { afterEach, expect, it, vi } from 'vitest'
import { AFournir, FautePilote, NonConforme } from '../issues.ts'
import { ACTIONS, CADRE, type Pilote, VERSION_CONTRAT } from './contrat.ts'
import { surveiller } from './surveiller.ts'

afterEach(() => {
  vi.useRealTimers()
})

const pilote = (precise: Partial<Pilote>) =>
  surveiller({
    ...Object.fromEntries([...CADRE, ...ACTIONS].map((n) => [n, async () => n])),
    nom: 'essai',
    contrat: VERSION_CONTRAT,
    ...precise,
  } as unknown as Pilote)

const lever = (erreur: Error) => async () => {
  throw erreur
}

it('une action qui lève est une faute du pilote, nommée, sa cause gardée', async () => {
  const cause = new Error('bouton absent')
  const faute = await pilote({ lireIdentite: lever(cause) })
    .lireIdentite()
    .catch((erreur) => erreur)
  expect(faute).toBeInstanceOf(FautePilote)
  expect(faute).toMatchObject({ action: 'lireIdentite', cause })
  expect(faute.message).toMatch(/« lireIdentite ».+bouton absent/)
})

it('une action qui lève sans attendre est une faute aussi', async () => {
  const direct = () => {
    throw new Error('tout de suite')
  }
  await expect(pilote({ lireHistorique: direct }).lireHistorique()).rejects.toBeInstanceOf(
    FautePilote,
  )
})

it('une action qui ne finit pas est une faute du pilote', async () => {
  vi.useFakeTimers()
  const attente = pilote({ lireHistorique: () => new Promise(() => undefined) }).lireHistorique()
  const refus = expect(attente).rejects.toThrow(/« lireHistorique ».+55 s/)
  await vi.advanceTimersByTimeAsync(56_000)
  await refus
})

it.each([new AFournir('pièce'), new NonConforme({ id: 'x' } as never)])(
  'ce qui est voulu suit son cours : %s',
  async (voulue) => {
    await expect(pilote({ lireHistorique: lever(voulue) }).lireHistorique()).rejects.toBe(voulue)
  },
)

it('un crochet et le cadre sont surveillés aussi ; ce qui manque manque toujours', async () => {
  const conduit = pilote({
    remettreAZero: lever(new Error('base verrouillée')),
    demarrer: lever(new Error('port fermé')),
  })
  await expect(conduit.remettreAZero?.()).rejects.toThrow(/« remettreAZero ».+base verrouillée/)
  await expect(conduit.demarrer()).rejects.toThrow(/« demarrer ».+port fermé/)
  expect(conduit.vieillirIdentite).toBeUndefined()
})

it('ce que fait une personne n’est ni pressé ni reproché au pilote', async () => {
  const erreur = new Error('entrée fermée')
  const guide = pilote({ lireHistorique: lever(erreur), guidees: ['lireHistorique'] })
  await expect(guide.lireHistorique()).rejects.toBe(erreur)
})
