import { afterEach, describe, expect, it } from 'vitest'
import { creerCarnet } from '../faits/carnet.ts'
import type { Faits } from '../faits/types.ts'
import { NonVerifiable } from '../issues.ts'
import type { Conduite } from '../passage.ts'
import { doublerConduite } from './doublures.ts'
import { type HorlogeRejouee, remonterLeTemps } from './horloge.ts'
import { creerLecteur } from './lecteur.ts'
import { NonRejouable } from './non-rejouable.ts'

/** Joue des étapes devant un logiciel, et rend ce que le carnet en a gardé. */
async function enregistrer(
  pilote: Record<string, unknown>,
  etapes: Record<string, (conduite: Conduite) => Promise<unknown>>,
): Promise<Faits> {
  let range = Buffer.alloc(0)
  const carnet = creerCarnet({
    deposer(octets, type) {
      range = Buffer.from(octets)
      return { chemin: 'objets/x', sha256: '', taille: 0, type }
    },
    deposerFichier: () => ({ chemin: '', sha256: '', taille: 0, type: '' }),
  })
  const conduite = { pilote, simulateurs: { simules: [] } } as never
  const suivie = carnet.suivre(conduite, conduite)
  for (const [rang, [texte, jouer]] of Object.entries(etapes).entries()) {
    carnet.commencer(rang, texte)
    await jouer(suivie.conduite).catch(() => undefined)
  }
  carnet.ranger()
  return JSON.parse(range.toString('utf8'))
}

function rejouer(faits: Faits) {
  const instants: number[] = []
  const lecteur = creerLecteur(faits, {
    lire: () => new Uint8Array(),
    regler: (instant) => instants.push(instant),
  })
  return { lecteur, instants, ...doublerConduite('', faits, lecteur) }
}

const lireStatut = async ({ pilote }: Conduite) => (await pilote.lireIdentite()).statut

describe('le rejeu', () => {
  it('rend au contrôle ce que le logiciel avait montré', async () => {
    const faits = await enregistrer(
      { lireIdentite: async () => ({ statut: 'validée' }) },
      { 'Alors le statut': lireStatut },
    )
    const { lecteur, ...conduite } = rejouer(faits)
    lecteur.commencer('Alors le statut')
    expect(await lireStatut(conduite)).toBe('validée')
    // Une règle corrigée qui relit voit la même chose.
    expect(await lireStatut(conduite)).toBe('validée')
  })

  it('relève ce que le logiciel avait levé', async () => {
    const faits = await enregistrer(
      { lireIdentite: async () => Promise.reject(new NonVerifiable('aucun dossier', 'pilote')) },
      { Alors: lireStatut },
    )
    const { lecteur, ...conduite } = rejouer(faits)
    lecteur.commencer('Alors')
    await expect(lireStatut(conduite)).rejects.toMatchObject({
      name: 'NonVerifiable',
      origine: 'pilote',
    })
  })

  it('une étape neuve passe son tour, une étape d’avant se retrouve', async () => {
    const faits = await enregistrer(
      { lireIdentite: async () => ({ statut: 'validée' }) },
      { Quand: lireStatut, Alors: lireStatut },
    )
    const { lecteur } = rejouer(faits)
    expect(() => lecteur.commencer('Quand rien de tel')).toThrow(NonRejouable)
    lecteur.commencer('Alors')
    expect(() => lecteur.commencer('Quand')).toThrow(NonRejouable)
  })

  it('n’invente aucun fait : ce qui n’avait pas été demandé ne se rejoue pas', async () => {
    const faits = await enregistrer(
      { lireIdentite: async () => ({ statut: 'validée' }) },
      { Alors: lireStatut },
    )
    const { lecteur, pilote } = rejouer(faits)
    lecteur.commencer('Alors')
    await expect(pilote.lireJournal('patients' as never)).rejects.toThrow(/lireJournal/)
  })

  it('un geste ne se rejoue pas deux fois', async () => {
    const valider = ({ pilote }: Conduite) => pilote.interrogerInsi('traits' as never)
    const faits = await enregistrer({ interrogerInsi: async () => ({}) }, { Quand: valider })
    const { lecteur, ...conduite } = rejouer(faits)
    lecteur.commencer('Quand')
    await valider(conduite)
    await expect(valider(conduite)).rejects.toThrow(NonRejouable)
  })

  it('dit qu’un secret a été retiré de ce qu’il a rendu', async () => {
    const faits = await enregistrer(
      { lireIdentite: async () => ({ motDePasse: 'secret42' }) },
      { Alors: lireStatut },
    )
    const { lecteur, ...conduite } = rejouer(faits)
    lecteur.commencer('Alors')
    expect(lecteur.masque()).toBe(false)
    await lireStatut(conduite)
    expect(lecteur.masque()).toBe(true)
  })
})

describe('l’horloge d’un rejeu', () => {
  let horloge: HorlogeRejouee
  afterEach(() => horloge.rendre())

  it('donne l’heure d’alors, laisse les autres dates, et se rend', () => {
    const maintenant = Date.now()
    horloge = remonterLeTemps()
    horloge.regler(Date.UTC(2026, 10, 20))
    expect(new Date().toISOString()).toBe('2026-11-20T00:00:00.000Z')
    expect(Date.now()).toBe(Date.UTC(2026, 10, 20))
    expect(new Date('2001-01-01').getUTCFullYear()).toBe(2001)
    expect(new Date() instanceof Date).toBe(true)
    horloge.rendre()
    expect(Date.now()).toBeGreaterThanOrEqual(maintenant)
  })
})
