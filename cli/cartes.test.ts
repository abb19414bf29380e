/**
 * Carte Vitale et appli carte Vitale de bout en bout : le LGC de référence devant les services simulés,
 * vraies prises, une seule horloge. Le déroulé est celui de l'homologation INSi (ins.md §14 [V]).
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { EntreeJournal } from '../mocks/contrat.ts'
import { UTILISATEURS } from '../steps/donnees/utilisateurs.ts'
import { demarrerPoste, type PosteDemarre } from './poste.ts'

const DELAI_MS = 180_000
const RUTH = {
  nomNaissance: 'NESSI',
  premierPrenom: 'RUTH',
  dateNaissance: '14/07/1977',
  sexe: 'F',
  lieuNaissance: '63220',
}
const DONATELLO = {
  nomNaissance: 'DE VINCI',
  premierPrenom: 'DONATELLO',
  dateNaissance: '07/08/2010',
  sexe: 'M',
  lieuNaissance: '63220',
}

let poste: PosteDemarre
let cookie = ''
beforeAll(async () => {
  poste = await demarrerPoste({ cible: 'reference' })
}, DELAI_MS)
afterAll(() => poste.arreter())
beforeEach(async () => {
  await commander('insi/reset')
  await commander('vitale/reset')
  await demander('/_essai/reinitialiser', { type: 'application/json', corps: '{}' })
  const [medecin] = UTILISATEURS
  await envoyer('/connexion', {
    identifiant: medecin?.identifiant ?? '',
    motDePasse: medecin?.motDePasse ?? '',
  })
})

async function commander(chemin: string, corps: unknown = {}): Promise<unknown> {
  const reponse = await fetch(`${poste.controle}/_mock/${chemin}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(corps),
  })
  return reponse.json()
}

async function journal(service: 'insi' | 'vitale'): Promise<readonly EntreeJournal[]> {
  const reponse = await fetch(`${poste.controle}/_mock/${service}/journal`)
  return ((await reponse.json()) as { entrees: readonly EntreeJournal[] }).entrees
}

interface Page {
  statut: number
  chemin: string
  html: string
  /** Ce que `main` montre, espaces réduites. */
  texte: string
}

const texteDe = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

async function demander(chemin: string, demande?: { type: string; corps: string }): Promise<Page> {
  const origin = poste.lgc ?? ''
  const reponse = await fetch(`${origin}${chemin}`, {
    method: demande ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { cookie, origin, ...(demande ? { 'content-type': demande.type } : {}) },
    ...(demande ? { body: demande.corps } : {}),
  })
  cookie = reponse.headers.get('set-cookie')?.split(';')[0] ?? cookie
  const suite = reponse.headers.get('location')
  if (suite) return demander(suite)
  const html = (await reponse.text()).replaceAll('&#39;', "'")
  return { statut: reponse.status, chemin, html, texte: texteDe(html) }
}

const aller = (chemin: string) => demander(chemin)
const envoyer = (chemin: string, champs: Record<string, string>) =>
  demander(chemin, {
    type: 'application/x-www-form-urlencoded',
    corps: new URLSearchParams(champs).toString(),
  })

/** Cherche puis crée, comme à l'accueil ; rend l'adresse de la fiche. */
async function creer(traits: Record<string, string>): Promise<string> {
  const { html } = await envoyer('/patients/recherche', { nom: 'Z' })
  const recherche = /nouveau\?recherche=([\w-]+)/.exec(html)?.[1] ?? ''
  const { chemin } = await envoyer('/patients', { recherche, ...traits })
  return chemin
}

/** Suit un appel jusqu'à ce que sa réponse soit là. */
async function appelerParCarte(fiche: string, serie: string, beneficiaire: number): Promise<Page> {
  await aller(`${fiche}/vitale`)
  return envoyer(`${fiche}/vitale`, { serie, beneficiaire: String(beneficiaire) })
}

const idsDesAssertions = async () =>
  (await journal('vitale'))
    .filter(({ operation }) => operation === 'assertion')
    .map(({ reponse }) => / ID="([^"]+)"/.exec(reponse.corps)?.[1])

describe('la carte Vitale, du lecteur à INSi', () => {
  it('renouvelle l’assertion : RUTH, puis DONATELLO plus de vingt minutes après', async () => {
    await commander('vitale/insert', { card: 'nessi-ruth' })
    await appelerParCarte(await creer(RUTH), '000100200301', 0)
    const donatello = await creer(DONATELLO)
    await commander('vitale/clock', { advanceSeconds: 21 * 60 })
    await appelerParCarte(donatello, '000100200301', 1)
    const appels = (await journal('insi')).filter(
      ({ operation }) => operation === 'rechercherInsAvecCarteVitale',
    )
    expect(appels.map(({ code, ecarts }) => ({ code, ecarts }))).toEqual([
      { code: '00', ecarts: [] },
      { code: '00', ecarts: [] },
    ])
    const ids = await idsDesAssertions()
    expect(new Set(ids).size).toBe(2)
    expect(
      appels.map(({ requete }) => ids.filter((id) => requete.corps.includes(id ?? ''))),
    ).toEqual([[ids[0]], [ids[1]]])
  })

  it('redemande un choix quand la carte INSi 01 est remplacée par la carte INSi 04', async () => {
    const fiche = await creer(RUTH)
    await commander('insi/reset')
    await commander('vitale/insert', { card: 'nessi-ruth' })
    await aller(`${fiche}/vitale`)
    await commander('vitale/insert', { card: 'ecetinsi-pierre-alain' })
    const page = await envoyer(`${fiche}/vitale`, { serie: '000100200301', beneficiaire: '0' })
    expect(page.statut).toBe(409)
    expect(page.texte).toContain('La carte Vitale a changé depuis votre choix')
    expect(page.texte).toContain('ECETINSI PIERRE-ALAIN')
    expect(await journal('insi')).toEqual([])
    expect(await idsDesAssertions()).toEqual([])
  })

  it('cherche un enfant sans NIR certifié par son assuré, sa date et son rang', async () => {
    const fiche = await creer(DONATELLO)
    await commander('insi/reset')
    await commander('vitale/insert', { card: 'nessi-ruth' })
    await appelerParCarte(fiche, '000100200301', 1)
    const [appel] = await journal('insi')
    expect(appel?.requete.corps).not.toContain('MatriculeIndividu')
    expect(appel).toMatchObject({ code: '00', ecarts: [] })
  })

  it('une carte retirée au moment de signer se dit, sans appel à INSi', async () => {
    const fiche = await creer(RUTH)
    await commander('insi/reset')
    await commander('vitale/insert', { card: 'nessi-ruth' })
    await commander('vitale/faults', { endpoint: 'assertion', mode: 'retiree' })
    const page = await appelerParCarte(fiche, '000100200301', 0)
    expect(page.texte).toContain('(code carte-absente)')
    expect(await journal('insi')).toEqual([])
  })
})

describe('l’appli carte Vitale, du téléphone au dossier qualifié', () => {
  async function jetonDe(patient: string): Promise<string> {
    return ((await commander('vitale/apcv-jeton', { patient })) as { jeton: string }).jeton
  }
  const lire = async (champs: Record<string, string>) => envoyer('/apcv', champs)
  const operations = async () =>
    (await journal('vitale')).map(({ operation, resultat, ecarts }) => [
      operation,
      resultat,
      ecarts.map((e) => e.message),
    ])

  it.each(['shape', 'strict'])(
    'crée un dossier qualifié sans appeler INSi, contrôle %s',
    async (m) => {
      await commander('vitale/apcv-reglages', { assertion: m })
      await lire({ voie: 'qr', code: await jetonDe('adrun-zoe') })
      const { texte } = await envoyer('/apcv/beneficiaires/0', { dossier: '', version: '' })
      expect(texte).toContain("l'identité est qualifiée")
      expect(texte).toContain("viennent de l'appli carte Vitale")
      expect(await operations()).toEqual([
        ['authentifierUtilisateurProximite', 'ok', []],
        ['detruireContexteApCV', 'ok', []],
      ])
      expect(await journal('insi')).toEqual([])
    },
  )

  it('par contact, reprend un rattaché puis éteint le contexte à la demande', async () => {
    await commander('vitale/nfc', { patient: 'nessi-ruth' })
    const page = await lire({ voie: 'nfc' })
    expect(page.texte).toContain('DE VINCI DONATELLO')
    await envoyer('/apcv/beneficiaires/2', { dossier: '', version: '' })
    expect((await aller('/patients/1')).texte).toContain('1 10 08 99 999 001 21')
    await envoyer('/apcv/terminer', {})
    expect((await operations()).map(([operation]) => operation)).toEqual([
      'nfc',
      'authentifierUtilisateurProximite',
      'detruireContexteApCV',
    ])
    expect(await journal('insi')).toEqual([])
  })

  it('un code expiré, puis un code déjà servi, se disent', async () => {
    const expire = await jetonDe('adrun-zoe')
    await commander('vitale/clock', { advanceSeconds: 301 })
    expect((await lire({ voie: 'qr', code: expire })).texte).toContain('Le code présenté a expiré')
    const jeton = await jetonDe('adrun-zoe')
    await lire({ voie: 'qr', code: jeton })
    expect((await lire({ voie: 'qr', code: jeton })).texte).toContain('Ce code a déjà servi')
  })

  it('passé trente minutes, redemande le téléphone', async () => {
    await lire({ voie: 'qr', code: await jetonDe('adrun-zoe') })
    await commander('vitale/clock', { advanceSeconds: 20 * 60 })
    expect((await aller('/apcv/beneficiaires')).texte).toContain('ADRUN ZOE')
    await commander('vitale/clock', { advanceSeconds: 11 * 60 })
    expect((await aller('/apcv/beneficiaires')).texte).toContain("n'est plus valable")
    const reprise = await lire({ voie: 'reprise' })
    expect(reprise.texte).toContain('Aucune lecture n’est en cours')
  })
})
