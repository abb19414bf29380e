import { afterAll, expect, it } from 'vitest'
import { BASE, creerNavigateur, ouvrirLgc } from '../essai/navigateur.essai.ts'
import { SECTIONS_CONDITIONS } from './texte.ts'

const lgc = ouvrirLgc()
afterAll(() => lgc.fermer())

it('les conditions sont à un clic de chaque page, connecté ou non', async () => {
  const n = creerNavigateur(lgc)
  for (const page of ['/connexion', '/patients', '/reglages'])
    expect((await n.aller(page)).html).toContain('href="/conditions#confidentialite"')
  await n.connecter()
  for (const page of ['/patients', '/reglages', '/absente'])
    expect((await n.aller(page)).html).toContain('href="/conditions#confidentialite"')
})

it('elles sont datées, versionnées, et disent tous leurs sujets', async () => {
  const { texte } = await creerNavigateur(lgc).aller('/conditions')
  expect(texte).toMatch(/Version 2, en vigueur depuis le 20\/11\/2026/)
  for (const { titre } of SECTIONS_CONDITIONS) expect(texte).toContain(titre)
  expect(texte).toMatch(/documents sensibles[\s\S]*2016\/679/)
})

it('le fichier est un PDF, toujours le même', async () => {
  const prendre = async () => {
    const reponse = await lgc.app.request(`${BASE}/conditions.pdf`)
    return { entete: reponse.headers, octets: Buffer.from(await reponse.arrayBuffer()) }
  }
  const [un, deux] = [await prendre(), await prendre()]
  expect(un.entete.get('content-type')).toBe('application/pdf')
  expect(un.entete.get('content-disposition')).toContain('conditions-d-utilisation-v2.pdf')
  expect(un.octets.subarray(0, 5).toString()).toBe('%PDF-')
  expect(un.octets.equals(deux.octets)).toBe(true)
})
