import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { EntreeJournal } from '../../mocks/contrat.ts'
import { type Navigateur, ouvrirParcours, type Parcours } from '../psc/parcours.essai.ts'

/** Le LGC de référence et l'API FHIR de l'Annuaire simulé : une fiche se redemande à l'ANS. */
let parcours: Parcours
let n: Navigateur

const commander = async (verbe: string, corps: unknown = {}): Promise<void> => {
  const reponse = await fetch(`${parcours.description.controle}/_mock/annuaire/${verbe}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(corps),
  })
  if (!reponse.ok) throw new Error(`${verbe} : ${await reponse.text()}`)
}

async function appelsFhir() {
  const reponse = await fetch(`${parcours.description.controle}/_mock/annuaire/journal`)
  const { entrees } = (await reponse.json()) as { entrees: readonly EntreeJournal[] }
  return entrees.map(({ requete }) => requete).filter(({ chemin }) => chemin.includes('/fhir/'))
}

beforeAll(async () => {
  parcours = await ouvrirParcours()
  n = parcours.navigateur()
  await n.connecter('c.testier')
  await n.envoyer('/dmp/responsabilite', { compris: 'oui', suite: '/patients' })
  await n.envoyer('/reglages/annuaire/charger', {})
  for (;;) {
    const { html } = await n.aller('/reglages/annuaire/suivi')
    if (JSON.parse(html).termine) break
    await new Promise((suite) => setTimeout(suite, 10))
  }
})
beforeEach(() => commander('reset'))
afterAll(() => parcours.arreter())

const HAKIM = '/annuaire/personnes/899700000021'
const MARIE = '/annuaire/personnes/899700200043'
const actualiser = (fiche: string) => n.envoyer(`${fiche}/actualiser`, {})

describe('« Actualiser auprès de l’Annuaire Santé »', () => {
  test('montre la boîte du jour, que l’extraction n’a pas encore', async () => {
    expect((await n.aller(MARIE)).texte).toContain('marie-eve.changeant@')
    await commander('day', { n: 2 })
    const { texte } = await actualiser(MARIE)
    expect(texte).toContain('Fiche actualisée auprès de l’Annuaire Santé.')
    expect(texte).toContain("API de l'Annuaire Santé, le ")
    expect(texte).toContain('m.changeant-neuve@medecin.fictif.mssante.fr')
    expect(texte).not.toContain('marie-eve.changeant@')
  })

  test('rend les exercices, leurs adresses et leurs boîtes comme l’extraction les dit', async () => {
    const extraction = (await n.aller(HAKIM)).texte
    const { texte } = await actualiser(HAKIM)
    for (const dit of [
      'Médecin',
      'Pneumologie (SM)',
      'CENTRE HOSPITALIER FICTIF',
      'CABINET DES TILLEULS (FICTIF)',
      'h.exemplaire@hopital.fictif.mssante.fr',
      'secretariat.pneumo@hopital.fictif.mssante.fr',
      'Boîte personnelle (PER), Pneumologie',
      'garde le papier',
    ]) {
      expect(extraction).toContain(dit)
      expect(texte).toContain(dit)
    }
  })

  test('demande par POST : aucun critère ne paraît dans une adresse', async () => {
    await actualiser(HAKIM)
    const appels = await appelsFhir()
    expect(appels.length).toBeGreaterThan(0)
    for (const { methode, chemin } of appels) {
      expect(methode).toBe('POST')
      expect(chemin).not.toContain('99700000021')
    }
  })

  test('dit qu’une personne inactive n’est plus connue', async () => {
    const { texte } = await actualiser('/annuaire/personnes/899700200035')
    expect(texte).toContain('L’Annuaire Santé ne connaît plus cette personne.')
    expect(texte).toContain('Professionnel absent de l’annuaire')
  })

  test.each([
    ['html-503', 'est en panne'],
    ['500', 'est en panne'],
    ['other-cert', "présente un certificat que ce logiciel n'admet pas"],
  ])('%s : la fiche en place reste, et la page le dit', async (mode, raison) => {
    await commander('faults', { endpoint: 'fhir', mode, count: 1 })
    const { texte } = await actualiser(HAKIM)
    expect(texte).toContain(raison)
    expect(texte).toContain("Les données de l'extraction restent en place.")
    expect(texte).toContain('hakim.exemplaire@')
  })
})
