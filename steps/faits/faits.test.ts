import { describe, expect, it } from 'vitest'
import type { FichierPris } from '../../reports/campagne/types.ts'
import { FautePilote, NonVerifiable, ServiceReel } from '../issues.ts'
import { creerCarnet } from './carnet.ts'
import { empreinteDemande } from './cle.ts'
import { garderErreur, releverErreur } from './erreurs.ts'
import type { Faits } from './types.ts'
import { creerValeurs, relire } from './valeurs.ts'

/** Un dépôt en mémoire, par chemin. */
function creerDepot() {
  const fichiers = new Map<string, Uint8Array>()
  const deposer = (octets: Uint8Array, type: string): FichierPris => {
    const chemin = `objets/${fichiers.size}`
    fichiers.set(chemin, octets)
    return { chemin, sha256: '', taille: octets.byteLength, type }
  }
  const lire = (chemin: string) => fichiers.get(chemin) ?? new Uint8Array()
  return { deposer, deposerFichier: () => deposer(new Uint8Array(), ''), lire, fichiers }
}

describe('les valeurs gardées', () => {
  it('se relisent telles quelles, octets et absences compris', () => {
    const depot = creerDepot()
    const valeurs = creerValeurs(depot)
    const vue = { nom: 'ADRUN', pdf: Buffer.from([0x25, 0, 0xff]), lignes: [1, null] }
    const [une, rien] = [valeurs.garder(vue), valeurs.garder(undefined)]
    expect(relire(une, valeurs.contenu(), depot.lire)).toEqual(vue)
    expect(relire(rien, valeurs.contenu(), depot.lire)).toBeUndefined()
    expect(valeurs.masquees()).toEqual([])
  })

  it('ne gardent qu’une fois ce qui est lu deux fois', () => {
    const valeurs = creerValeurs(creerDepot())
    expect(valeurs.garder({ a: 1 })).toBe(valeurs.garder({ a: 1 }))
    expect(Object.keys(valeurs.contenu())).toHaveLength(1)
  })

  it('perdent leurs secrets, jusque dans un fichier de texte, et le disent', () => {
    const depot = creerDepot()
    const valeurs = creerValeurs(depot)
    const secret = 'trEsSecret42'
    const jeton = valeurs.garder({ motDePasse: secret })
    const mail = valeurs.garder(Buffer.from(`Authorization: Bearer ${secret}\n`))
    expect(JSON.stringify(valeurs.contenu())).not.toContain(secret)
    expect([...depot.fichiers.values()].map((o) => Buffer.from(o).toString()).join()).not.toContain(
      secret,
    )
    expect(valeurs.masquees()).toEqual([jeton, mail])
  })
})

it.each([
  ['un autre jour', [{ date: '2026-11-20T08:00:00.000Z' }], [{ date: '2027-01-03T09:30:00.000Z' }]],
  ['avec d’autres octets', [Buffer.from('a')], [Buffer.from('bb')]],
  ['sous un autre identifiant', ['2.25.123456789012345678'], ['2.25.876543210987654321']],
])('la même demande %s a la même empreinte', (_, avant, apres) => {
  expect(empreinteDemande(avant)).toBe(empreinteDemande(apres))
})

it('deux demandes différentes ont deux empreintes', () => {
  expect(empreinteDemande(['ADRUN'])).not.toBe(empreinteDemande(['NESSI']))
})

it.each([
  new ServiceReel('pas simulé'),
  new NonVerifiable('prérequis', 'pilote'),
  new FautePilote('lireIdentite', new Error('panne')),
])('une erreur se relève de sa classe, avec son message (%#)', (erreur) => {
  const relevee = releverErreur(garderErreur(erreur))
  expect(relevee).toBeInstanceOf(erreur.constructor)
  expect(relevee.message).toBe(erreur.message)
  expect(relevee).toMatchObject(erreur instanceof NonVerifiable ? { origine: erreur.origine } : {})
})

describe('le carnet', () => {
  function tenir() {
    const depot = creerDepot()
    const carnet = creerCarnet(depot)
    let reponse: unknown = 'provisoire'
    const pilote = {
      lireIdentite: async () => reponse,
      observer: async () => ({ image: [1], texte: 't' }),
    }
    const simulateurs = { simules: ['insi'], journal: async () => [] }
    const conduite = { pilote, simulateurs } as never
    const suivie = carnet.suivre(conduite, conduite)
    const lire = async (voulue: unknown) => {
      reponse = voulue
      await suivie.conduite.pilote.lireIdentite()
    }
    const faits = (): Faits =>
      JSON.parse(Buffer.from(depot.lire(carnet.ranger().chemin)).toString())
    return { carnet, lire, faits, suivie }
  }

  it('note ce que chaque étape lit, dans l’ordre', async () => {
    const { carnet, lire, faits } = tenir()
    carnet.commencer(0, 'Quand')
    await lire('provisoire')
    carnet.commencer(1, 'Alors')
    await lire('validée')
    const { etapes, valeurs, simules } = faits()
    expect(simules).toEqual(['insi'])
    const issue = (rang: number) => etapes[rang]?.appels[0]?.issue as { valeur: string }
    expect([0, 1].map((rang) => valeurs[issue(rang).valeur])).toEqual(['provisoire', 'validée'])
  })

  it('ne garde d’une attente que ce qui change', async () => {
    const { carnet, lire, faits } = tenir()
    carnet.commencer(0, 'Alors')
    for (const vue of ['a', 'a', 'a', 'b', 'b']) await lire(vue)
    expect(faits().etapes[0]?.appels).toHaveLength(2)
  })

  it('une étape reprise efface ce qu’elle et les suivantes avaient lu', async () => {
    const { carnet, lire, faits } = tenir()
    carnet.commencer(0, 'Quand')
    await lire('faux')
    carnet.commencer(1, 'Alors')
    carnet.commencer(0, 'Quand')
    await lire('juste')
    const { etapes, valeurs } = faits()
    expect(etapes.map(({ texte }) => texte)).toEqual(['Quand'])
    expect(Object.values(valeurs)).toContain('juste')
  })

  it('ne garde ni image d’écran ni ce que le banc demande hors d’une étape', async () => {
    const { carnet, lire, faits, suivie } = tenir()
    await lire('avant le scénario')
    carnet.commencer(0, 'Alors')
    await suivie.conduite.pilote.observer()
    expect(Object.values(faits().valeurs)).toEqual([{ image: null, texte: 't' }])
  })
})
