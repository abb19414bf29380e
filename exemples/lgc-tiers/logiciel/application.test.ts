import { beforeEach, describe, expect, it } from 'vitest'
import { ouvrirBase } from '../base/base.ts'
import { tenirSessions } from '../comptes/sessions.ts'
import { creerApplication } from './application.ts'
import type { Cabinet } from './cabinet.ts'

const PHRASE = 'Tilleuls-2026-essai'
const SAISIE = {
  ...{
    nom: 'adrun',
    prenom: 'zoé',
    prenoms: '',
    naissance: '1975-12-31',
    sexe: 'F',
    lieu: '63220',
  },
  ...{ nomUtilise: '', prenomUtilise: '', adresse: '', telephone: '', courriel: '' },
  ...{ assure: '', piece: '' },
}

let app: ReturnType<typeof creerApplication>
beforeEach(() => {
  const { base, vider } = ouvrirBase()
  const insi: Cabinet['insi'] = {
    chercher: async () => ({ trouvee: false, message: 'INSi n’a trouvé personne (code 01).' }),
    verifier: async () => ({ concorde: null, message: '' }),
    fermer: () => undefined,
  }
  const cabinet = { base, vider, insi, sessions: tenirSessions(), a: () => false }
  app = creerApplication(
    { ...cabinet, version: '7.3.1', maintenant: () => new Date('2026-11-20T09:00:00Z') },
    { minMs: 0, maxMs: 0 },
  )
})

async function demander(methode: string, adresse: string, cookie = '', corps?: unknown) {
  const reponse = await app.request(`http://127.0.0.1${adresse}`, {
    method: methode,
    headers: { cookie, 'content-type': 'application/json' },
    ...(corps === undefined ? {} : { body: JSON.stringify(corps) }),
  })
  const lu: Record<string, unknown> = await reponse.json()
  return { statut: reponse.status, cookie: reponse.headers.get('set-cookie') ?? '', ...lu }
}

async function entrer(code: string): Promise<string> {
  const { cookie } = await demander('POST', '/api/session', '', { code, phrase: PHRASE })
  return cookie.split(';')[0] ?? ''
}

describe('Sorbier', () => {
  it('n’ouvre rien sans session, ni avec une phrase fausse', async () => {
    expect((await demander('GET', '/api/usagers?nom=A')).statut).toBe(401)
    const essai = { code: 'c.testier', phrase: 'autre' }
    expect((await demander('POST', '/api/session', '', essai)).statut).toBe(401)
  })

  it('ne répond qu’à cette machine', async () => {
    const reponse = await app.request('http://ailleurs.example/api/session')
    expect(reponse.status).toBe(403)
  })

  it('crée une fiche, que la recherche retrouve', async () => {
    const cookie = await entrer('c.testier')
    expect((await demander('POST', '/api/usagers', cookie, SAISIE)).statut).toBe(201)
    expect(await demander('GET', '/api/usagers?nom=ADR', cookie)).toMatchObject({
      usagers: [{ id: 1, civil: { nom: 'ADRUN', prenom: 'ZOE' }, etat: 'provisoire' }],
    })
  })

  it('refuse une fiche incomplète en nommant chaque champ', async () => {
    const cookie = await entrer('c.testier')
    const saisie = { ...SAISIE, nom: '', naissance: '1975-00-31' }
    expect(await demander('POST', '/api/usagers', cookie, saisie)).toMatchObject({
      statut: 422,
      erreurs: [
        'Nom de famille à la naissance : à renseigner.',
        'Né(e) le : le mois va de 01 à 12.',
      ],
    })
  })

  it('ferme les fiches au secrétariat que le cabinet n’y admet pas', async () => {
    const medecin = await entrer('c.testier')
    const droits = { droits: { consulter: false, insi: false } }
    await demander('PUT', '/api/parametres', medecin, droits)
    const secretaire = await entrer('j.mocksecr')
    expect((await demander('GET', '/api/usagers?nom=A', secretaire)).statut).toBe(403)
  })

  it('ne laisse vider la base qu’au superviseur', async () => {
    expect((await demander('POST', '/api/base/vide', await entrer('h.exemplaire'))).statut).toBe(
      403,
    )
    expect((await demander('POST', '/api/base/vide', await entrer('c.testier'))).statut).toBe(200)
  })
})
