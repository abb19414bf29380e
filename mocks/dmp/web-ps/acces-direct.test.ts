import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { creerHorloge } from '../../horloge.ts'
import { SCHEMA_IDENTITES } from '../../insi/identite.ts'
import { IDENTITES_DE_TEST } from '../../insi/identites-de-test.ts'
import { creerJournal } from '../../journal.ts'
import { creerEtatDmp } from '../etat.ts'
import { trouverPersonne } from '../personne.ts'
import { semer } from '../semer.ts'
import { creerAccesWebPs } from './acces.ts'
import { monterAccesDirect } from './acces-direct.ts'

const ZOE = '275126322074974'
const ADRDEUX = '181019999900119'
const PS = { identifiant: '899700000013', nom: 'TESTIER', prenom: 'CAMILLE' }

function site(options: { reconnu?: boolean } = {}) {
  const identites = SCHEMA_IDENTITES.parse(IDENTITES_DE_TEST)
  const horloge = creerHorloge()
  const journal = creerJournal('dmp', horloge)
  const etat = creerEtatDmp((depot) => semer(depot, identites))
  const personne = (ins: string) => trouverPersonne(identites, ins)
  const acces = creerAccesWebPs(etat, { horloge, journal, personne })
  const app = new Hono()
  monterAccesDirect(app, {
    acces,
    reconnu: () => (options.reconnu === false ? null : PS),
    identifier: async (c, destination) => c.redirect(`/identification?vers=${destination}`, 302),
  })
  return { app, journal, etat, acces }
}

test('un professionnel pas encore reconnu va s’identifier, et revient à la page demandée', async () => {
  const { app, journal } = site({ reconnu: false })
  const reponse = await app.request(`/AccesDirect/Documents/${ZOE}`, {
    headers: { referer: 'http://lgc.invalid/patients/1' },
  })
  expect(reponse.headers.get('location')).toContain(`/AccesDirect/Documents/${ZOE}`)
  expect(journal.lire()[0]?.details).toMatchObject({
    transaction: 'TD0.9',
    page: 'Documents',
    ins: ZOE,
    provenance: 'http://lgc.invalid/patients/1',
  })
})

test('sans autorisation le site demande confirmation ; confirmée, la page s’ouvre, marquée SIMULATION', async () => {
  const { app } = site()
  const avant = await (await app.request(`/AccesDirect/DossierPatient/${ZOE}`)).text()
  expect(avant).toContain('Le patient m’autorise')
  await app.request(`/AccesDirect/DossierPatient/${ZOE}`, { method: 'POST' })
  const apres = await (await app.request(`/AccesDirect/DossierPatient/${ZOE}`)).text()
  expect(apres).toContain('SIMULATION')
  expect(apres).toContain('ADRUN')
  expect(apres).toContain('Aucun document dans ce dossier')
})

test('dossier absent, fermé ou bloqué : la raison et le tableau de bord ; bloqué, confirmer n’y fait rien', async () => {
  const { app, etat } = site()
  const absent = await app.request(`/AccesDirect/Documents/${ADRDEUX}`)
  etat.depot().dossiers.bloquer(ZOE, PS.identifiant)
  await app.request(`/AccesDirect/Documents/${ZOE}`, { method: 'POST' })
  const bloque = await app.request(`/AccesDirect/Documents/${ZOE}`)
  expect([absent.status, bloque.status]).toEqual([403, 403])
  expect(await bloque.text()).toContain('/AccesDirect/TableauDeBord')
})

test('page inconnue, INS absent ou mal formé ; le tableau de bord s’ouvre sans patient', async () => {
  const { app } = site()
  const statuts = []
  for (const chemin of ['Rien', 'Documents', 'Documents/123', 'TableauDeBord', 'Parametrages'])
    statuts.push((await app.request(`/AccesDirect/${chemin}`)).status)
  expect(statuts).toEqual([404, 400, 403, 200, 200])
})
