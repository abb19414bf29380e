import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DECALAGES } from '../../../mocks/ports.ts'
import { VERSION_CONTRAT } from '../../../steps/pilotes/contrat.ts'
import { validerConfig } from '../../config/charger.ts'
import type { Contexte } from '../types.ts'
import { trafic } from './index.ts'

const LONG = 90_000

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-trafic-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

const libre = (port: number) =>
  new Promise<boolean>((resoudre) => {
    const serveur = createServer()
    serveur.once('error', () => resoudre(false))
    serveur.listen(port, '127.0.0.1', () => serveur.close(() => resoudre(true)))
  })

/** Une base dont tous les ports sont libres, hors de ceux que le système donne aux clients. */
async function baseLibre(): Promise<number> {
  for (;;) {
    const base = 15_000 + Math.floor(Math.random() * 10_000)
    const libres = await Promise.all(Object.values(DECALAGES).map((d) => libre(base + d)))
    if (libres.every(Boolean)) return base
  }
}

/** Un pilote dont l'appel à INSi est ce code JavaScript ; `insi` est l'adresse du service. */
async function ausculter(interroger: string, connecter = 'return { accepte: true, messages: [] }') {
  const portBase = await baseLibre()
  const cible = path.join(dossier, 'pilote.mjs')
  await writeFile(
    cible,
    `const insi = '127.0.0.1:${portBase + 1}'
     export default () => ({
       nom: 'Essai', contrat: ${VERSION_CONTRAT},
       async connecter() { ${connecter} },
       async creerPatient() { return { accepte: true, messages: [] } },
       async interrogerInsi() { ${interroger}; return { comparaison: [], reprisePossible: false, messages: [] } },
     })`,
  )
  const contexte: Contexte = {
    config: validerConfig(
      { cible, editeur: { denomination: 'E', siret: '73282932000074' }, produit: { nom: 'L' } },
      null,
    ),
    fauteConfig: null,
    cible,
    sortie: dossier,
    portBase,
    attente: 1,
    dire: null,
  }
  try {
    return { ...(await trafic.verifier(contexte)), details: [] }
  } catch (erreur) {
    return erreur as { code: string; message: string; details: readonly string[] }
  }
}

describe('le docteur observe ce que le logiciel envoie vraiment', () => {
  test(
    'un logiciel qui ne reconnaît pas notre autorité',
    async () => {
      const vu = await ausculter("await fetch('https://' + insi + '/lps').catch(() => {})")
      expect(vu).toMatchObject({ code: 'SEGUR-LGC-003' })
      expect(vu.details).toEqual([
        expect.stringMatching(/autorité.+réglage de votre logiciel.+ca\.pem/),
      ])
    },
    LONG,
  )

  test(
    'un logiciel qui appelle en clair',
    async () => {
      const vu = await ausculter("await fetch('http://' + insi + '/lps').catch(() => {})")
      expect(vu.details).toEqual([expect.stringMatching(/en clair.+https/)])
    },
    LONG,
  )

  test(
    'un logiciel qui n’a ni certificat, ni la bonne adresse',
    async () => {
      const demander = (chemin: string) => `
        process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
        await fetch('https://' + insi + '${chemin}', { method: 'POST', body: '<x/>' })
        delete process.env.NODE_TLS_REJECT_UNAUTHORIZED`
      expect((await ausculter(demander('/faux'))).details.join()).toMatch(/\/faux.+\/lps/)
    },
    LONG,
  )

  test(
    'un compte d’essai que le logiciel ne connaît pas',
    async () => {
      const vu = await ausculter('', "return { accepte: false, messages: ['Compte inconnu.'] }")
      expect(vu.details).toEqual([expect.stringMatching(/c\.testier.+Compte inconnu/)])
    },
    LONG,
  )

  test(
    'un logiciel qui n’appelle rien : les trois causes',
    async () => {
      const vu = await ausculter('')
      expect(vu.details).toHaveLength(3)
      expect(vu.details[0]).toMatch(/Rien n’est arrivé à INSi simulé en 10 s/)
    },
    LONG,
  )

  test(
    'une action du pilote qui échoue avant d’appeler',
    async () => {
      const vu = await ausculter("throw new Error('bouton absent')")
      expect(vu.details).toEqual([
        expect.stringMatching(/interrogerInsi.+bouton absent.+le pilote/),
      ])
    },
    LONG,
  )
})
