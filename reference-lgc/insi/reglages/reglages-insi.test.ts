import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creer, creerNavigateur, ouvrirLgc } from '../../essai/navigateur.essai.ts'
import { type CabinetEssai, interroger, ouvrirCabinetEssai } from '../cabinet.essai.ts'
import { reponse00 } from '../service.essai.ts'

let cabinet: CabinetEssai
beforeAll(async () => {
  cabinet = await ouvrirCabinetEssai()
  cabinet.service.repondre({ corps: reponse00() })
})
afterAll(() => cabinet.fermer())

describe("le choix de l'authentification", () => {
  test('fait passer du certificat de la structure à l’assertion du professionnel, et retour', async () => {
    const n = await cabinet.preparer()
    for (const [choix, client, assertion] of [
      ['assertion', null, true],
      ['certificat', 'CN=INSI-MANU', false],
    ] as const) {
      const page = await n.envoyer('/reglages/insi', { authentification: choix })
      expect(page.texte).toContain('Réglages INSi enregistrés.')
      await interroger(n)
      const demande = cabinet.service.demandes.at(-1)
      expect(demande?.client?.includes('CN=INSI-MANU') ?? null).toBe(client && true)
      expect(demande?.corps.includes('NameQualifier="PSC"')).toBe(assertion)
    }
  })

  test('sous « certificat-organisation-ignore » laisse partir une assertion', async () => {
    const n = await cabinet.preparer(['certificat-organisation-ignore'])
    await n.envoyer('/reglages/insi', { authentification: 'certificat' })
    await interroger(n)
    expect(cabinet.service.demandes.at(-1)?.corps).toContain('NameQualifier="PSC"')
  })

  test('ne propose pas un certificat que le poste n’a pas', async () => {
    const insi = cabinet.acces({ authentification: 'assertion', certificat: null, cle: null })
    const lgc = ouvrirLgc({ services: { insi, vitale: null } })
    const n = creerNavigateur(lgc)
    await n.connecter()
    expect((await n.aller('/reglages/insi')).texte).toContain(
      "Aucun certificat d'organisation n'est installé",
    )
    await n.envoyer('/reglages/insi', { authentification: 'certificat' })
    await creer(n)
    await interroger(n)
    expect(cabinet.service.demandes.at(-1)?.client).toBeNull()
    lgc.fermer()
  })

  test('est réservé au responsable du cabinet', async () => {
    const n = await cabinet.preparer()
    await n.connecter('h.exemplaire')
    expect((await n.aller('/reglages/insi')).statut).toBe(403)
  })
})
