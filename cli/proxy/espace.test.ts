import { afterAll, beforeAll, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../../mocks/pki/essai.ts'
import { MOT_DE_PASSE_ESSAI } from '../../reference-lgc/index.ts'
import { demarrerPoste, type PosteDemarre } from '../poste.ts'

const MEDECIN = '899700000013'
const ADRESSE = '/espace-de-confiance'

let poste: PosteDemarre
let temoin = ''
beforeAll(async () => {
  poste = await demarrerPoste({ cible: 'reference', proxy: true })
  await commander('reglages', { intervalleCiba: 1 })
}, DELAI_IGC_MS)
afterAll(() => poste.arreter())

const commander = (verbe: string, corps: object) =>
  fetch(`${poste.controle}/_mock/psc/${verbe}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(corps),
  })

async function aller(chemin: string, corps?: Record<string, string>) {
  const reponse = await fetch(`${poste.lgc}${chemin}`, {
    redirect: 'manual',
    headers: { cookie: temoin, ...(corps ? { origin: String(poste.lgc) } : {}) },
    ...(corps ? { method: 'POST', body: new URLSearchParams(corps) } : {}),
  })
  temoin = reponse.headers.get('set-cookie')?.split(';')[0] ?? temoin
  const html = await reponse.text()
  return { lieu: reponse.headers.get('location'), html, rafraichir: reponse.headers.get('refresh') }
}
const montrer = async () => (await aller(ADRESSE)).html
const entrer = () =>
  aller('/connexion', { identifiant: 'c.testier', motDePasse: MOT_DE_PASSE_ESSAI })

/** Ouvre l’espace : le téléphone montre le nombre de l’écran, et accepte. */
async function ouvrir(decision: 'approve' | 'deny') {
  await aller(`${ADRESSE}/ouvrir`, {})
  const { html, rafraichir } = await aller(ADRESSE)
  expect(rafraichir).toBe('3')
  const nombre = /nombre-a-comparer.*?(\d\d)<\/p>/s.exec(html)?.[1]
  const decider = async () => {
    const reponse = await commander('ecps', { nationalId: MEDECIN, decision })
    return reponse.ok ? ((await reponse.json()) as { bindingMessage: string }).bindingMessage : null
  }
  await expect.poll(decider, { timeout: 15_000 }).toBe(nombre)
}

test('l’espace de confiance s’ouvre, s’éprouve et se ferme avec la session du logiciel', async () => {
  await entrer()
  await aller('/dmp/responsabilite', { compris: 'oui' })
  expect((await aller('/reglages')).html).toContain('href="/espace-de-confiance"')
  expect(await montrer()).toContain(MEDECIN)

  await ouvrir('deny')
  await expect.poll(montrer, { timeout: 15_000 }).toContain('sur le téléphone. Recommencez.')

  await ouvrir('approve')
  await expect.poll(montrer, { timeout: 15_000 }).toContain('quatre heures au plus')
  await aller(`${ADRESSE}/verifier`, {})
  expect(await montrer()).toContain(`identifiant national ${MEDECIN}`)

  await aller('/deconnexion', {})
  const traces = (await (await fetch(`${poste.proxy}/traces`)).json()) as { type: string }[]
  expect(traces.map(({ type }) => type)).toEqual([
    'CONNECT_FAILURE',
    'CONNECT_SUCCESS',
    'SEND',
    'DISCONNECT',
  ])
  await entrer()
  expect(await montrer()).toContain('Fermé. Pour')
  const journal = (await aller('/reglages/journal-psc')).html
  expect(journal).toContain('Appel du service d’essai')
  expect(journal).not.toMatch(/eyJ|proxy_session_id/)
})
