import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appel, tchitchi } from '../../../mocks/insi/essai/messages.ts'
import { pkiDEssai } from '../../../mocks/pki/essai.ts'
import { VERSION_CONTRAT } from '../../../steps/pilotes/contrat.ts'
import { baseLibre } from '../../base-libre.essai.ts'
import { validerConfig } from '../../config/charger.ts'
import type { Contexte } from '../types.ts'
import { trafic } from './index.ts'

const LONG = 90_000

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-trafic-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

interface Essai {
  /** Code JavaScript de l'appel ; `insi` est l'adresse du service. */
  interroger: string
  connecter?: string
  /** Fichiers d'autorités de l'éditeur. */
  autorites?: readonly string[]
}

const EDITEUR = {
  editeur: { denomination: 'E', siret: '73282932000074' },
  produit: { nom: 'L' },
}

/** Une vraie recherche d'identité, sous ce certificat, datée d'autant de secondes d'avance. */
function appelerVraiment({ chaine, cle }: { chaine: string; cle: string }, avance = 0): string {
  const { corps, entetes } = appel({ corps: tchitchi() })
  return `
    const { request } = await import('node:https')
    const { readFileSync } = await import('node:fs')
    const temps = new Date(Date.now() + ${avance * 1000}).toISOString()
    const corps = ${JSON.stringify(corps)}.replace(/(Temps>)[^<]+/g, '$1' + temps)
    await new Promise((fini, rate) => {
      const demande = request('https://' + insi + '/lps', {
        method: 'POST', rejectUnauthorized: false, agent: false, headers: ${JSON.stringify(entetes)},
        cert: readFileSync(${JSON.stringify(chaine)}), key: readFileSync(${JSON.stringify(cle)}),
      }, (reponse) => reponse.resume().on('end', fini))
      demande.on('error', rate).end(corps)
    })`
}

async function verifier(contexte: Contexte) {
  try {
    return { code: null, message: '', details: [], ...(await trafic.verifier(contexte)) }
  } catch (erreur) {
    return erreur as { code: string; message: string; details: readonly string[] }
  }
}

/** Ce que le docteur dit d'un logiciel dont le pilote fait cet appel. */
async function ausculter({ interroger, connecter, autorites = [] }: Essai) {
  const portBase = await baseLibre()
  // Un module ne se charge qu'une fois par chemin.
  const cible = path.join(dossier, `pilote-${portBase}.mjs`)
  await writeFile(
    cible,
    `const insi = '127.0.0.1:${portBase + 1}'
     export default () => ({
       nom: 'Essai', contrat: ${VERSION_CONTRAT},
       async connecter() { ${connecter ?? 'return { accepte: true, messages: [] }'} },
       async creerPatient() { return { accepte: true, messages: [] } },
       async interrogerInsi() { ${interroger}; return { comparaison: [], reprisePossible: false, messages: [] } },
     })`,
  )
  return verifier({
    config: validerConfig({ ...EDITEUR, cible, pki: { autorites } }, null),
    fauteConfig: null,
    cible,
    sortie: dossier,
    portBase,
    attente: 1,
    dire: null,
  })
}

describe('le docteur observe ce que le logiciel envoie vraiment', () => {
  test(
    'un logiciel qui ne reconnaît pas notre autorité',
    async () => {
      const vu = await ausculter({
        interroger: "await fetch('https://' + insi + '/lps').catch(() => {})",
      })
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
      const vu = await ausculter({
        interroger: "await fetch('http://' + insi + '/lps').catch(() => {})",
      })
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
      expect((await ausculter({ interroger: demander('/faux') })).details.join()).toMatch(
        /\/faux.+\/lps/,
      )
    },
    LONG,
  )

  test(
    'un compte d’essai que le logiciel ne connaît pas',
    async () => {
      const vu = await ausculter({
        interroger: '',
        connecter: "return { accepte: false, messages: ['Compte inconnu.'] }",
      })
      expect(vu.details).toEqual([expect.stringMatching(/c\.testier.+Compte inconnu/)])
    },
    LONG,
  )

  test(
    'un logiciel qui n’appelle rien : les trois causes',
    async () => {
      const vu = await ausculter({ interroger: '' })
      expect(vu.details).toHaveLength(3)
      expect(vu.details[0]).toMatch(/Rien n’est arrivé à INSi simulé en 1 s/)
    },
    LONG,
  )

  test(
    'une action du pilote qui échoue avant d’appeler',
    async () => {
      const vu = await ausculter({ interroger: "throw new Error('bouton absent')" })
      expect(vu.details).toEqual([
        expect.stringMatching(/interrogerInsi.+bouton absent.+le pilote/),
      ])
    },
    LONG,
  )

  test(
    'un certificat de l’IGC de l’éditeur : refusé, sauf quand la configuration reconnaît son autorité',
    async () => {
      // Celle des essais n'est pas celle du banc : elle tient lieu d'IGC de l'éditeur.
      const pki = await pkiDEssai()
      const interroger = appelerVraiment(pki.fichiers('lgc-insi-auto'))
      const inconnue = await ausculter({ interroger })
      expect(inconnue.details).toEqual([
        expect.stringMatching(/réglage de votre logiciel.+« autorites » de segur\.config\.ts/),
      ])
      const reconnue = await ausculter({ interroger, autorites: [pki.ca] })
      expect(reconnue).toMatchObject({
        etat: 'ok',
        constat: expect.stringMatching(/INSi simulé a reçu l’appel \(code 00\), de .*INSI-AUTO/),
      })
    },
    LONG,
  )

  test(
    'un appel servi, mais daté de deux minutes plus tard : à surveiller, et l’écart est dit',
    async () => {
      const pki = await pkiDEssai()
      const interroger = appelerVraiment(pki.fichiers('lgc-insi-auto'), 120)
      const vu = await ausculter({ interroger, autorites: [pki.ca] })
      expect(vu).toMatchObject({ etat: 'attention' })
      expect(vu.details).toEqual([expect.stringMatching(/avance de 1[12]\d s/)])
    },
    LONG,
  )

  test(
    'sans pilote, la personne apprend quoi faire et où appeler, et son appel est jugé',
    async () => {
      let dit = ''
      /** La personne fait appeler INSi à l'adresse qu'on vient de lui donner, sans certificat. */
      const dire = (ligne: string) => {
        dit += ligne
        const url = /https:\S+\/lps/.exec(ligne)?.[0] ?? ''
        const { corps, entetes: headers } = appel({ corps: tchitchi() })
        const options = { method: 'POST', headers, rejectUnauthorized: false, agent: false }
        request(url, options, (reponse) => reponse.resume()).end(corps)
      }
      const vu = await verifier({
        config: validerConfig({ ...EDITEUR, cible: 'guide' }, null),
        fauteConfig: null,
        cible: 'guide',
        sortie: dossier,
        portBase: await baseLibre(),
        attente: 60,
        dire,
      })
      expect(dit).toMatch(/interrogez INSi par les traits.+J’attends 60 s/)
      expect(vu.details.join()).toMatch(/certificat « insi-auto »/)
    },
    LONG,
  )
})
