import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type Banc, ouvrirBanc } from './essai/appeler.ts'
import { codeCr, codeFaute, individu } from './essai/lire.ts'
import { appel, tchitchi } from './essai/messages.ts'

let banc: Banc
beforeAll(async () => {
  banc = await ouvrirBanc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('insi/reset'))

const chercher = (prenom?: string) => banc.appeler(appel({ corps: tchitchi(prenom) }))
const armer = (panne: Record<string, unknown>) => banc.commander('insi/faults', panne)
const ecarts = async () => (await banc.journal()).at(-1)?.ecarts

describe('pannes nommées', () => {
  test('http503 : deux fois, puis le service revient', async () => {
    await armer({ endpoint: 'lps', mode: 'http503', count: 2 })
    expect([(await chercher()).statut, (await chercher()).statut]).toEqual([503, 503])
    expect(codeCr(await chercher())).toBe('00')
    expect((await banc.journal())[0]).toMatchObject({
      operation: 'rechercherInsAvecTraitsIdentite',
      reponse: { statut: 503 },
      resultat: 'refus',
      ecarts: [],
    })
  })

  test('silence : rien jusqu’à ce que le client renonce', async () => {
    await armer({ endpoint: 'lps', mode: 'silence' })
    const renoncement = new AbortController()
    const attente = banc.appeler(appel({ corps: tchitchi() }, { signal: renoncement.signal }))
    const rejet = expect(attente).rejects.toThrow(/abort/i)
    await expect.poll(async () => (await banc.journal()).length).toBe(1)
    renoncement.abort()
    await rejet
    expect((await banc.journal())[0]?.reponse).toEqual({ statut: 0, entetes: {}, corps: '' })
    expect(codeCr(await chercher())).toBe('00')
  })

  test('silence : l’arrêt du banc libère le client', async () => {
    const autre = await ouvrirBanc()
    await autre.commander('insi/faults', { mode: 'silence' })
    const attente = autre.appeler(appel({ corps: tchitchi() }))
    const rejet = expect(attente).rejects.toThrow()
    await expect.poll(async () => (await autre.journal()).length).toBe(1)
    await autre.arreter()
    await rejet
  })

  test('coupure : la connexion tombe', async () => {
    await armer({ endpoint: 'lps', mode: 'coupure' })
    await expect(chercher()).rejects.toThrow(/hang up|ECONNRESET/)
    expect(codeCr(await chercher())).toBe('00')
  })

  test('delaiMs : la réponse attend, et se cumule avec une autre panne', async () => {
    await armer({ endpoint: 'lps', mode: 'delaiMs', ms: 250 })
    await armer({ endpoint: 'lps', mode: 'cr:02' })
    const debut = performance.now()
    expect(codeCr(await chercher())).toBe('02')
    expect(performance.now() - debut).toBeGreaterThanOrEqual(240)
  })

  test.each(['desir_550', 'desir_560', 'insi_102', 'harness_vitale_obsolete'])(
    'faute:%s',
    async (code) => {
      await armer({ endpoint: 'lps', mode: `faute:${code}` })
      expect(codeFaute(await chercher())).toBe(code)
      expect(await ecarts()).toEqual([])
    },
  )

  test('un code de compte rendu que rien ne publie', async () => {
    await armer({ endpoint: 'lps', mode: 'cr', code: '57' })
    expect(codeCr(await chercher())).toBe('57')
  })

  test.each([
    ['DateNaissance', '1975-00-31'],
    ['DateNaissance', '1975-12-00'],
    ['NomNaissance', ''],
    ['ListePrenom', ''],
    ['Sexe', ''],
    ['LieuNaissance', '99999'],
  ])('trait-degrade %s « %s »', async (champ, valeur) => {
    await armer({ endpoint: 'lps', mode: 'trait-degrade', champ, valeur, count: 1 })
    const degradee = await chercher()
    expect([codeCr(degradee), individu(degradee, `TIQ/${champ}`)]).toEqual(['00', valeur])
    expect(individu(degradee, 'INSACTIF/IdIndividu/NumIdentifiant')).toBe('2360663220836')
    expect(await ecarts()).toEqual([])
    expect(individu(await chercher(), `TIQ/${champ}`)).not.toBe(valeur)
  })

  test('trait-degrade attend une identité trouvée', async () => {
    await armer({ mode: 'trait-degrade', champ: 'Sexe', valeur: '' })
    expect(codeCr(await chercher('OLA'))).toBe('01')
    expect(individu(await chercher(), 'TIQ/Sexe')).toBe('')
  })

  test('hors-schema : une réponse sans libellé, voulue', async () => {
    await armer({ mode: 'hors-schema' })
    expect((await chercher()).corps).not.toContain('LibelleCR')
    expect(await ecarts()).toEqual([])
  })

  test('une panne visant une opération ou une identité laisse passer les autres', async () => {
    await armer({ endpoint: 'rechercherInsAvecCarteVitale', mode: 'http503' })
    await armer({ mode: 'faute:insi_102', matricule: '2751263220749' })
    expect(codeCr(await chercher())).toBe('00')
    const { json } = await banc.commander('insi/etat', undefined, 'GET')
    expect((json as { pannes: unknown[] }).pannes).toHaveLength(2)
  })

  test('la requête est jugée même quand une panne répond à sa place', async () => {
    await armer({ mode: 'http503' })
    await chercher('Catarina')
    expect((await ecarts())?.map((e) => e.regle)).toEqual(['insi.lexical-caracteres'])
  })

  test.each([
    [{}, /« mode » est obligatoire/],
    [{ mode: 'explosion' }, /modes connus : http503, delaiMs/],
    [{ mode: 'faute:autre' }, /« code » doit valoir « desir_550 »/],
    [
      { mode: 'delaiMs', ms: 0, count: 0, autre: 1 },
      /« count » est trop petit.*« ms » est trop petit.*clés inconnues : autre/s,
    ],
    [{ mode: 'trait-degrade', champ: 'Age' }, /« champ » doit valoir.*« valeur » est obligatoire/s],
    [{ mode: 'http503', endpoint: 'ailleurs' }, /« endpoint » doit valoir « lps »/],
  ])(
    'une panne mal décrite est refusée, toutes les erreurs à la fois : %o',
    async (panne, motif) => {
      const { statut, json } = await armer(panne)
      expect(statut).toBe(400)
      expect((json as { erreurs: string[] }).erreurs.join('\n')).toMatch(motif)
    },
  )

  test('DELETE faults désarme tout', async () => {
    await armer({ mode: 'http503', count: 100 })
    await banc.commander('insi/faults', undefined, 'DELETE')
    expect(codeCr(await chercher())).toBe('00')
  })
})
