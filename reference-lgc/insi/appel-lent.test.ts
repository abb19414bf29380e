import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { creer, creerNavigateur, type Navigateur, ouvrirLgc } from '../essai/navigateur.essai.ts'
import { type CabinetEssai, interroger, ouvrirCabinetEssai } from './cabinet.essai.ts'
import { reponse00 } from './service.essai.ts'

let cabinet: CabinetEssai
let n: Navigateur
beforeAll(async () => {
  cabinet = await ouvrirCabinetEssai()
})
afterAll(() => cabinet.fermer())
beforeEach(async () => {
  n = await cabinet.preparer()
})

describe("l'appel qui dure", () => {
  const termine = async (m: Navigateur) =>
    (JSON.parse((await m.aller('/patients/1/insi/1/etat')).html) as { termine: boolean }).termine

  test('montre ce qui est demandé, laisse quitter la page, puis donne la réponse', async () => {
    let liberer = () => {}
    const quand = new Promise<void>((resoudre) => {
      liberer = resoudre
    })
    cabinet.service.repondre({ corps: reponse00(), quand })
    const attente = await interroger(n)
    expect(attente.texte).toContain("Interrogation d'INSi en cours")
    expect(attente.html).toContain('data-suivi="/patients/1/insi/1/etat"')
    expect((await n.aller('/patients/1')).texte).toContain('Un appel à INSi est en cours')
    expect(await termine(n)).toBe(false)
    liberer()
    await expect.poll(() => termine(n), { timeout: 10_000 }).toBe(true)
    expect((await n.aller('/patients/1')).texte).toContain(
      "Une réponse d'INSi attend votre décision",
    )
  })

  test('au-delà du délai devient une panne, et la fiche reste utilisable', async () => {
    const presse = ouvrirLgc({ services: { insi: cabinet.acces({ delaiMs: 200 }), vitale: null } })
    const m = creerNavigateur(presse)
    await m.connecter()
    await creer(m)
    cabinet.service.repondre({ quand: new Promise(() => {}) })
    await m.envoyer('/patients/1/insi')
    await expect.poll(() => termine(m), { timeout: 10_000 }).toBe(true)
    expect((await m.aller('/patients/1/insi/1')).texte).toContain('(code delai-depasse)')
    presse.fermer()
  })

  test('interrompu par l’arrêt du logiciel ne paraît plus courir ensuite', async () => {
    const dossier = mkdtempSync(path.join(tmpdir(), 'interrompu-'))
    const base = path.join(dossier, 'cabinet.sqlite')
    const services = { insi: cabinet.acces(), vitale: null }
    const avant = ouvrirLgc({ base, services })
    const m = creerNavigateur(avant)
    await m.connecter()
    await creer(m)
    cabinet.service.repondre({ quand: new Promise(() => {}) })
    await m.envoyer('/patients/1/insi')
    avant.fermer()
    const apres = ouvrirLgc({ base, services })
    const suivant = creerNavigateur(apres)
    await suivant.connecter()
    expect((await suivant.aller('/patients/1/insi/1')).texte).toContain('(code interrompu)')
    apres.fermer()
    rmSync(dossier, { recursive: true, force: true })
  })
})
