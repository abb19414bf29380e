import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Navigateur, valeur } from '../essai/navigateur.essai.ts'
import {
  type CabinetEssai,
  decider,
  interroger,
  journalInsi,
  ouvrirCabinetEssai,
  qualifier,
  statut,
} from './cabinet.essai.ts'
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

/** Dominique, dont le lieu 2A020 n'est dans aucune table (ins.md §6 [V]). */
const ADRTROIS = {
  nomNaissance: 'ADRTROIS',
  premierPrenom: 'DOMINIQUE',
  dateNaissance: '26/02/1997',
  sexe: 'F',
  lieuNaissance: '99999',
}

describe("ce qu'INSi rend d'inattendu", () => {
  test('un code de lieu inconnu est repris tel quel et montré nu', async () => {
    n = await cabinet.preparer([], ADRTROIS)
    cabinet.service.repondre({
      corps: reponse00({
        ...{ matricule: '297022A020778', cle: '78', nom: 'ADRTROIS', liste: 'DOMINIQUE' },
        ...{ date: '1997-02-26', lieu: '2A020' },
      }),
    })
    const { html } = await decider(n, 'accepter', (await interroger(n)).html)
    expect(valeur(html, 'Code du lieu de naissance')).toMatch(/^2A020/)
    expect(valeur(html, 'Matricule INS')).toBe('2 97 02 2A 020 778 78 NIR')
  })

  test.each([
    ['1.2.250.1.213.1.4.9', 'NIA'],
    ['1.2.250.1.213.1.4.10', 'NIR TEST'],
    ['1.2.250.1.213.1.4.11', 'NIR DEMO'],
  ])('l’OID %s se lit %s à côté du matricule', async (oid, nature) => {
    cabinet.service.repondre({ corps: reponse00({ oid }) })
    const { html } = await decider(n, 'accepter', (await interroger(n)).html)
    expect(valeur(html, 'Matricule INS')).toBe(`2 75 12 63 220 749 74 ${nature}`)
  })

  test('une clé fausse alerte, ne s’intègre pas et reste au journal', async () => {
    cabinet.service.repondre({ corps: reponse00({ cle: '60' }) })
    expect((await interroger(n)).texte).toContain(
      'La clé du matricule INS rendu par INSi est fausse',
    )
    expect(statut((await n.aller('/patients/1')).html)).toBe('provisoire')
    expect((await journalInsi(n))[0]?.[6]).toBe('00')
    expect((await n.aller('/reglages/journal-insi/1')).texte).toContain('2 75 12 63 220 749 60')
  })
})

describe('une identité qualifiée', () => {
  beforeEach(async () => {
    cabinet.service.repondre({ corps: reponse00() })
    await qualifier(n)
  })

  test('ne se remplace pas par une réponse différente, même demandée à la main', async () => {
    cabinet.service.repondre({ corps: reponse00({ nom: 'ADRUNE' }) })
    const page = await interroger(n)
    expect(page.texte).toContain('Cette identité est qualifiée')
    expect(page.texte).not.toContain("Accepter l'identité")
    await n.envoyer(page.chemin, { decision: 'accepter', version: '3' })
    const { html } = await n.aller('/patients/1')
    expect([statut(html), valeur(html, 'Nom de naissance')]).toEqual(['qualifiée', 'ADRUN'])
  })

  test('se reprend sans dommage quand INSi rend la même', async () => {
    const page = await interroger(n)
    expect(page.texte).toContain("Accepter l'identité")
  })
})

test("l'historique des matricules se lit sur la page d'historique", async () => {
  const historique =
    '<INSHISTO><IdIndividu><NumIdentifiant>2090763220834</NumIdentifiant><Cle>39</Cle></IdIndividu><OID>1.2.250.1.213.1.4.8</OID><DateDeb>2009-07-14</DateDeb><DateFin>2010-01-01</DateFin></INSHISTO>'
  cabinet.service.repondre({ corps: reponse00({ historique }) })
  await decider(n, 'accepter', (await interroger(n)).html)
  const { texte } = await n.aller('/patients/1/historique')
  expect(texte).toMatch(/2 75 12 63 220 749 74 NIR Actif OID 1\.2\.250\.1\.213\.1\.4\.8, reçu le/)
  expect(texte).toMatch(
    /2 09 07 63 220 834 39 NIR Ancien OID 1\.2\.250\.1\.213\.1\.4\.8, depuis le 14\/07\/2009, jusqu'au 01\/01\/2010/,
  )
})
