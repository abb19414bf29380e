import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import { demarrerSimulateurs } from './index.ts'
import { ouvrirBanc } from './insi/essai/appeler.ts'
import { codeCr } from './insi/essai/lire.ts'
import { appel, traits } from './insi/essai/messages.ts'
import { inventerIdentites } from './insi/identites-inventees.ts'
import { DELAI_IGC_MS, pkiDEssai } from './pki/essai.ts'

beforeAll(async () => {
  await pkiDEssai()
}, DELAI_IGC_MS)

/** Tient un port de 127.0.0.1 le temps d'un essai. */
async function tenirPort(port = 0): Promise<{ port: number; rendre: () => Promise<void> }> {
  const serveur = createServer()
  await new Promise<void>((resoudre, rejeter) => {
    serveur.once('error', rejeter)
    serveur.listen(port, '127.0.0.1', resoudre)
  })
  return {
    port: (serveur.address() as AddressInfo).port,
    rendre: () => new Promise((resoudre) => serveur.close(() => resoudre())),
  }
}

/** Trois ports libres de suite, trouvés en les prenant. */
async function baseLibre(): Promise<number> {
  for (let essai = 0; essai < 50; essai += 1) {
    const premier = await tenirPort()
    const suivants = await Promise.allSettled([
      tenirPort(premier.port + 1),
      tenirPort(premier.port + 2),
    ])
    await premier.rendre()
    for (const suivant of suivants) if (suivant.status === 'fulfilled') await suivant.value.rendre()
    if (suivants.every((s) => s.status === 'fulfilled')) return premier.port
  }
  throw new Error('Pas trois ports libres de suite')
}

test('la description a les clés de conception.md §5 et tous ses fichiers existent', async () => {
  const banc = await ouvrirBanc()
  const { apcv, controle, pki, insi, vitale } = banc.description
  await banc.arreter()
  expect(Object.keys(banc.description)).toEqual([
    'controle',
    'pki',
    'insi',
    'vitale',
    'apcv',
    'flux',
    'psc',
    'apiPsc',
    'mss',
    'dmp',
    'on',
    'annuaire',
    'webPs',
  ])
  expect(apcv.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/apcv$/)
  expect([apcv.telephone, apcv.nfc]).toEqual([`${vitale.url}/qr`, `${vitale.url}/nfc`])
  expect([controle, vitale.url]).toEqual([
    expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
  ])
  expect(insi).toEqual({
    url: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+\/lps$/),
    wsdl: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+\/lps\?wsdl$/),
    idamAcceptes: ['HARN00000001', 'HARN00000002'],
  })
  expect(Object.keys(pki.clients)).toEqual([
    'structure',
    'structure-signature',
    'proxy',
    'insi-auto',
    'insi-manu',
    'ps',
    'ps-signature',
  ])
  const fichiers = Object.values(pki.clients).flatMap(({ cert, cle, pfx }) => [cert, cle, pfx])
  expect([pki.ca, pki.crl, ...fichiers].filter((f) => !existsSync(f))).toEqual([])
  expect(JSON.parse(JSON.stringify(banc.description))).toEqual(banc.description)
})

test('portBase fixe les ports : contrôle, INSi, Vitale à la suite', async () => {
  const portBase = await baseLibre()
  const banc = await ouvrirBanc({ portBase })
  const { controle, insi, vitale } = banc.description
  await banc.arreter()
  expect(
    [controle, insi.url, vitale.url].map((url) => Number(new URL(url).port) - portBase),
  ).toEqual([0, 1, 2])
})

test('port pris : erreur typée, et les serveurs déjà ouverts sont refermés', async () => {
  const portBase = await baseLibre()
  const occupant = await tenirPort(portBase + 1)
  const { dossier } = await pkiDEssai()
  await expect(demarrerSimulateurs({ dossierPki: dossier, portBase })).rejects.toMatchObject({
    code: 'port-occupe',
    port: portBase + 1,
    service: 'insi',
  })
  const controle = await tenirPort(portBase)
  await Promise.all([occupant.rendre(), controle.rendre()])
})

test('une graine ajoute ses identités à la base', async () => {
  const banc = await ouvrirBanc({ graine: 42 })
  const [invente] = inventerIdentites(42, 20)
  const corps = traits([
    ['NomNaissance', invente?.nomNaissance.replace("'", '&apos;') ?? ''],
    ['Prenom', invente?.prenoms ?? ''],
    ['Sexe', invente?.sexe ?? ''],
    ['DateNaissance', invente?.dateNaissance ?? ''],
  ])
  const reponse = await banc.appeler(appel({ corps }))
  await banc.arreter()
  expect(codeCr(reponse)).toBe('00')
})

test('arrêté, plus rien n’écoute', async () => {
  const banc = await ouvrirBanc()
  await banc.arreter()
  await expect(fetch(`${banc.description.controle}/_mock/insi/etat`)).rejects.toThrow()
})
