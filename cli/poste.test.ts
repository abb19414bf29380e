import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { ecrireJeu } from '../reference-lgc/cog/insee/jeu.essai.ts'
import { MOT_DE_PASSE_ESSAI } from '../reference-lgc/comptes/comptes-essai.ts'
import { demarrerPoste, type PosteDemarre } from './poste.ts'

const LONG = 60_000

let postes: PosteDemarre[] = []
afterEach(async () => {
  for (const poste of postes) await poste.arreter()
  postes = []
})

async function demarrer(options: Parameters<typeof demarrerPoste>[0]): Promise<PosteDemarre> {
  const poste = await demarrerPoste(options)
  postes.push(poste)
  return poste
}

const enEcoute = (adresse: string | null) =>
  fetch(adresse ?? '').then(
    () => true,
    () => false,
  )

describe('demarrerPoste', () => {
  test(
    'sur le LGC de référence, services et logiciel répondent, puis plus rien n’écoute',
    async () => {
      const poste = await demarrer({ cible: 'reference', mutations: ['nom-tronque'] })
      expect(await enEcoute(poste.controle)).toBe(true)
      // Pas la page d'accueil : elle consulterait des interrupteurs.
      const essai = await fetch(`${poste.lgc}/_essai/mutations`)
      expect(await essai.json()).toMatchObject({ actives: ['nom-tronque'] })
      await fetch(`${poste.lgc}/_essai/reinitialiser`, { method: 'POST', body: '{}' })
      expect(poste.mutationsConsultees()).toEqual([])
      await poste.arreter()
      expect(await enEcoute(poste.controle)).toBe(false)
      expect(await enEcoute(poste.lgc)).toBe(false)
    },
    LONG,
  )

  test(
    'l’horloge avancée par l’API de contrôle est celle du logiciel : la session y expire',
    async () => {
      const poste = await demarrer({ cible: 'reference' })
      const cookie = await ouvrirSession(poste.lgc ?? '')
      const lirePatients = () =>
        fetch(`${poste.lgc}/patients`, { headers: { cookie }, redirect: 'manual' })
      expect((await lirePatients()).status).toBe(200)
      await fetch(`${poste.controle}/_mock/insi/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ advanceSeconds: 30 * 86_400 }),
      })
      expect((await lirePatients()).headers.get('location')).toMatch(/connexion/)
    },
    LONG,
  )

  test(
    'un dossier de lieux fautif dit tous ses fichiers, et ne laisse rien en écoute',
    async () => {
      const cogDossier = ecrireJeu(2026, {
        'v_comer_AAAA.csv': null,
        'v_tom_depuis_1943.csv': 'COMER\n',
      })
      const refus = await demarrerPoste({ cible: 'reference', cogDossier }).catch((e) => e)
      rmSync(cogDossier, { recursive: true })
      expect([refus.code, refus.details]).toEqual([
        'SEGUR-CFG-010',
        [
          "Le fichier v_comer_2026.csv manque (collectivités d'outre-mer).",
          "Le fichier v_tom_depuis_1943.csv n'a pas les colonnes LIBELLE, DATE_DEBUT, DATE_FIN.",
        ],
      ])
    },
    LONG,
  )

  test(
    'un logiciel d’éditeur n’a que les services simulés',
    async () => {
      const poste = await demarrer({ cible: 'guide', services: { insi: 'simule', dmp: 'recette' } })
      expect(poste.lgc).toBeNull()
      expect(await enEcoute(poste.controle)).toBe(true)
      expect(poste.mutationsConsultees()).toEqual([])
    },
    LONG,
  )

  test(
    'le système raccordé apprend où ce logiciel écoute, sauf sur une machine que rien n’admet',
    async () => {
      const { controle } = await demarrer({ cible: 'guide', raccordement: { port: 18_650 } })
      const etat = await fetch(`${controle}/_mock/flux/etat`).then((recu) => recu.json())
      expect(etat).toMatchObject({ destination: 18_650 })
      const ailleurs = { cible: 'guide', raccordement: { port: 18_650, hote: '192.0.2.7' } }
      await expect(demarrer(ailleurs)).rejects.toMatchObject({
        code: 'SEGUR-SIM-013',
        message: expect.stringMatching(/192\.0\.2\.7:18650.+n’est pas autorisée/),
      })
    },
    LONG,
  )

  test('sans aucun service simulé, rien n’est démarré', async () => {
    const poste = await demarrer({ cible: 'guide', services: { insi: 'recette' } })
    expect(poste).toMatchObject({ controle: null, lgc: null })
  })

  test(
    'deux postes se côtoient sans partager leurs ports',
    async () => {
      const [un, deux] = await Promise.all([
        demarrer({ cible: 'reference' }),
        demarrer({ cible: 'reference' }),
      ])
      expect(new Set([un.controle, un.lgc, deux.controle, deux.lgc]).size).toBe(4)
    },
    LONG,
  )

  test(
    'si le logiciel ne peut pas démarrer, les services déjà ouverts sont refermés',
    async () => {
      const occupant = createServer()
      await new Promise<void>((resoudre) => occupant.listen(0, '127.0.0.1', resoudre))
      const adresse = occupant.address()
      const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0
      const libre = await portLibre()
      await expect(
        demarrerPoste({ cible: 'reference', portBase: libre, portLgc: port }),
      ).rejects.toMatchObject({ code: 'SEGUR-PORT-001' })
      expect(await enEcoute(`http://127.0.0.1:${libre}`)).toBe(false)
      await new Promise((resoudre) => occupant.close(resoudre))
    },
    LONG,
  )
})

/** Un port libre à l’instant, assez bas pour laisser la place aux services suivants. */
async function portLibre(): Promise<number> {
  const serveur = createServer()
  await new Promise<void>((resoudre) => serveur.listen(0, '127.0.0.1', resoudre))
  const adresse = serveur.address()
  await new Promise((resoudre) => serveur.close(resoudre))
  return typeof adresse === 'object' && adresse !== null ? Math.min(adresse.port, 60_000) : 0
}

async function ouvrirSession(lgc: string): Promise<string> {
  const reponse = await fetch(`${lgc}/connexion`, {
    method: 'POST',
    headers: { origin: lgc },
    body: new URLSearchParams({ identifiant: 'c.testier', motDePasse: MOT_DE_PASSE_ESSAI }),
    redirect: 'manual',
  })
  const cookie = (reponse.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  // Le message de responsabilité du DMP est dû à la première connexion.
  await fetch(`${lgc}/dmp/responsabilite`, {
    method: 'POST',
    headers: { origin: lgc, cookie },
    body: new URLSearchParams({ compris: 'oui' }),
    redirect: 'manual',
  })
  return cookie
}
