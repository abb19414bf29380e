import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Navigateur } from '../../essai/navigateur.essai.ts'
import {
  type CabinetEssai,
  interroger,
  ouvrirCabinetEssai,
  reglerAutomatismes,
} from '../../insi/cabinet.essai.ts'
import { reponse00, reponseCr } from '../../insi/service.essai.ts'

/** Une machine chargée répond tard ; seule une panne dépasse ce délai. */
const ATTENTE = { timeout: 20_000 }

const HISTORIQUE = ['2090763220834|39', '2090663220123|55']
  .map((m) => m.split('|'))
  .map(
    ([numero, cle]) =>
      `<INSHISTO><IdIndividu><NumIdentifiant>${numero}</NumIdentifiant><Cle>${cle}</Cle></IdIndividu><OID>1.2.250.1.213.1.4.8</OID></INSHISTO>`,
  )
  .join('')

let cabinet: CabinetEssai
let n: Navigateur
beforeAll(async () => {
  cabinet = await ouvrirCabinetEssai()
})
afterAll(() => cabinet.fermer())
beforeEach(() => preparer())

async function preparer(mutations: string[] = []) {
  n = await cabinet.preparer(mutations)
  cabinet.service.repondre({ corps: reponse00({ historique: HISTORIQUE }) })
  await interroger(n)
}

const detail = (id = 1) => n.aller(`/reglages/journal-insi/${id}`)
const champs = (html: string) =>
  new Map(
    [...html.matchAll(/<dt>([^<]*)<\/dt><dd>(.*?)<\/dd>/g)].map(([, dt = '', dd = '']) => [
      dt,
      dd.replace(/<[^>]+>/g, ''),
    ]),
  )

describe("le détail d'un appel au journal", () => {
  test('garde le code, le matricule, l’OID, les traits et les anciens matricules', async () => {
    const lu = champs((await detail()).html)
    expect(Object.fromEntries(lu)).toMatchObject({
      Opération: 'Récupération de l&#39;INS',
      Modalité: 'Traits d&#39;identité',
      'Lieu de naissance': 'Non envoyé',
      'Code retour': '00',
      'Matricule INS': '2 75 12 63 220 749 74 NIR',
      OID: '1.2.250.1.213.1.4.8',
      'Nom de naissance': 'ADRUN',
      'Liste des prénoms de naissance': 'ZOE',
      'Date de naissance': '31/12/1975',
      Sexe: 'F',
      'Code du lieu de naissance': '63220',
      'Ancien matricule 1': '2 09 07 63 220 834 39 NIR, OID\u00A01.2.250.1.213.1.4.8',
      'Ancien matricule 2': '2 09 06 63 220 123 55 NIR, OID\u00A01.2.250.1.213.1.4.8',
    })
  })

  test('dit le certificat présenté, sa structure et son autorité', async () => {
    const lu = champs((await detail()).html)
    expect(lu.get('Mode')).toBe('Certificat d&#39;organisation')
    expect(lu.get('Certificat')).toBe('INSI-MANU')
    expect(lu.get('Structure')).toBe('499700000013001')
    expect(lu.get('Autorité')).toBe('AC ESSAI')
  })

  test('montre la réponse telle que reçue, sans l’interpréter', async () => {
    const { html } = await detail()
    expect(html).toContain('&lt;CodeCR&gt;00&lt;/CodeCR&gt;')
    expect(html).not.toContain('<CodeCR>')
  })

  test('d’un code 01 n’a pas d’identité', async () => {
    cabinet.service.repondre({ corps: reponseCr('01', 'Aucune identite trouvee') })
    await interroger(n)
    const { html, texte } = await detail(2)
    expect(champs(html).get('Retour')).toBe('Aucune identité')
    expect(texte).not.toContain('Données rendues par INSi')
  })

  test('dit qu’un appel est parti seul, et sous quelle authentification', async () => {
    n = await cabinet.preparer()
    await n.envoyer('/reglages/insi', [
      ['authentification', 'assertion'],
      ['automatismes', 'appel'],
    ])
    cabinet.service.repondre({ corps: reponse00() })
    await n.aller('/patients/1')
    await expect.poll(async () => (await detail()).statut, ATTENTE).toBe(200)
    const lu = champs((await detail()).html)
    expect(lu.get('Déclenchement')).toContain('automatique, à l&#39;ouverture de la fiche')
    expect(lu.get('Mode')).toBe('Pro Santé Connect')
    expect(lu.has('Certificat')).toBe(false)
  })

  test('sans droit sur l’identité, ne montre ni nom ni réponse', async () => {
    await n.envoyer('/reglages/droits', { secretaire: 'consulter-identite' })
    const { texte } = await detail()
    expect(texte).toContain('Dossier n° 1')
    expect(texte).toContain('Code retour 00')
    for (const donnee of ['ADRUN', '2 75 12 63 220 749 74', 'Réponse telle que reçue'])
      expect(texte).not.toContain(donnee)
  })

  test('est un accès tracé, et un appel inconnu n’existe pas', async () => {
    await detail()
    expect((await n.aller('/reglages/journal-acces')).texte).toContain(
      "Lecture d'un appel INSi au journal",
    )
    expect((await detail(99)).statut).toBe(404)
  })
})

describe('les mutants du journal', () => {
  test.each([
    ['journal-sans-modalite', 'Modalité', ''],
    ['journal-sans-oid', 'OID', undefined],
    ['journal-sans-traits-recus', 'Nom de naissance', undefined],
    ['journal-sans-historique-matricules', 'Ancien matricule 1', undefined],
    ['certificat-organisation-non-trace', 'Certificat', undefined],
  ])('%s', async (mutant, libelle, valeur) => {
    expect(champs((await detail()).html).has(libelle)).toBe(true)
    await preparer([mutant])
    const lu = champs((await detail()).html).get(libelle)
    expect(valeur === '' ? lu === 'Non renseigné' : lu === valeur).toBe(true)
  })

  test('journal-code-echec-tu perd 01 et garde 00', async () => {
    await preparer(['journal-code-echec-tu'])
    cabinet.service.repondre({ corps: reponseCr('01', 'Aucune') })
    await interroger(n)
    expect(champs((await detail(2)).html).get('Code retour')).toBe('Non renseigné')
    expect(champs((await detail(1)).html).get('Code retour')).toBe('00')
  })

  test('relance-sans-lieu rappelle INSi sans lieu', async () => {
    n = await cabinet.preparer(['relance-sans-lieu'])
    await reglerAutomatismes(n)
    cabinet.service.repondre({ corps: reponseCr('02', 'Plusieurs') })
    await interroger(n)
    expect(cabinet.service.demandes.map((d) => d.corps.includes('LieuNaissance'))).toEqual([
      false,
      false,
    ])
  })
})
