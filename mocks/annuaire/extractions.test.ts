import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancAnnuaire, lireArchive, ouvrirBancAnnuaire } from './essai/banc.ts'

let banc: BancAnnuaire
beforeAll(async () => {
  banc = await ouvrirBancAnnuaire()
}, DELAI_IGC_MS)
afterAll(() => banc.fermer())
beforeEach(() => {
  banc.annuaire.controle.reinitialiser()
  banc.horloge.reinitialiser()
})

type Ligne = Record<string, string>
/** Un lecteur de CSV que personne ici n'a écrit. */
const lignesDe = (texte: string): Ligne[] =>
  parse(texte, { delimiter: '|', columns: true, quote: false, escape: '\0' })

const ACTIVITES = 'PS_LibreAcces_Personne_activite'
const BOITES = 'Extraction_Correspondance_MSSante'
async function lire(extraction: string, fichier: string): Promise<Ligne[]> {
  const { octets, statut } = await banc.extraire(extraction)
  expect(statut).toBe(200)
  return lignesDe((await lireArchive(octets)).get(fichier) ?? '')
}
const activites = () => lire('PS_LibreAcces', ACTIVITES)
const boites = () => lire(BOITES, BOITES)
const de = (lignes: readonly Ligne[], rpps: string) =>
  lignes.filter((ligne) => ligne['Identifiant PP'] === rpps)

describe('une extraction', () => {
  test('se prend en archive datée, taille annoncée ; HEAD n’en donne que le nom', async () => {
    const tete = await banc.extraire('PS_LibreAcces', { method: 'HEAD' })
    const { entetes, octets } = await banc.extraire('PS_LibreAcces')
    expect(entetes['content-disposition']).toBe(
      'attachment; filename=PS_LibreAcces_202611190200.zip',
    )
    expect(tete.entetes['content-disposition']).toBe(entetes['content-disposition'])
    expect([tete.octets.length, tete.statut]).toEqual([0, 200])
    expect(octets.length).toBe(Number(entetes['content-length']))
    expect([...(await lireArchive(octets)).keys()]).toEqual([
      ACTIVITES,
      'PS_LibreAcces_Dipl_AutExerc',
      'PS_LibreAcces_SavoirFaire',
    ])
  })

  test('a les 56 colonnes, et 57 champs par ligne fermée', async () => {
    const texte = (await lireArchive((await banc.extraire('PS_LibreAcces')).octets)).get(ACTIVITES)
    const champs = (texte ?? '')
      .trimEnd()
      .split('\n')
      .map((ligne) => ligne.split('|'))
    expect(new Set(champs.map(({ length }) => length))).toEqual(new Set([57]))
    expect([champs[0]?.[0], champs[0]?.[21], champs[0]?.[43], champs[0]?.[55]]).toEqual([
      "Type d'identifiant PP",
      'Numéro FINESS site',
      'Adresse e-mail (coord. structure)',
      'Libellé genre activité',
    ])
  })

  test('des boîtes : 31 colonnes, PER et ORG seulement', async () => {
    const lues = await boites()
    expect(Object.keys(lues[0] ?? {})).toHaveLength(31)
    expect(new Set(lues.map((ligne) => ligne['Type de BAL']))).toEqual(new Set(['PER', 'ORG']))
  })

  test('inconnue, elle est introuvable', async () => {
    expect((await banc.extraire('Porteurs_CPS_CPF')).statut).toBe(404)
    expect((await banc.extraire('..%2f..%2fetc%2fpasswd')).statut).toBe(404)
  })
})

describe('les cas du jeu', () => {
  test('quatre activités, dont une ligne répétée', async () => {
    const lignes = de(await activites(), '99700200027')
    expect(lignes).toHaveLength(5)
    expect(new Set(lignes.map((ligne) => ligne['Raison sociale site'])).size).toBe(4)
  })

  test('sans activité, une ligne sans structure ; inactif, aucune', async () => {
    const lues = await activites()
    expect(de(lues, '99700999107')).toMatchObject([
      { "Nom d'exercice": 'MOCKREMP', 'Raison sociale site': '', 'Code genre activité': '' },
    ])
    expect(de(lues, '99700200035')).toEqual([])
  })

  test('deux homonymes dans deux villes', async () => {
    const villes = (await activites())
      .filter((ligne) => ligne["Nom d'exercice"] === 'EXEMPLAIRE')
      .map((ligne) => ligne['Libellé commune (coord. structure)'])
    expect(new Set(villes)).toEqual(new Set(['Clermont-Ferrand', 'Vichy']))
  })

  test('trois boîtes autour d’une personne : la sienne, celle d’une activité, celle de la structure', async () => {
    const lues = await boites()
    const siennes = de(lues, '99700000021').map((ligne) => ligne['Identification Structure'])
    expect(siennes).toEqual(['', '990000014'])
    const structure = lues.filter(
      (ligne) =>
        ligne['Type de BAL'] === 'ORG' && ligne['Identification Structure'] === '990000014',
    )
    expect(structure.map((ligne) => ligne['Adresse BAL'])).toEqual([
      'secretariat.pneumo@hopital.fictif.mssante.fr',
    ])
  })
})

describe('le second jour', () => {
  test('change le nom du fichier, une boîte, une structure, une arrivée et un départ', async () => {
    const avant = await activites()
    expect(de(await boites(), '99700200043')[0]?.['Adresse BAL']).toContain('marie-eve.changeant')
    await banc.commander('day', { n: 2 })
    const { entetes } = await banc.extraire('PS_LibreAcces', { method: 'HEAD' })
    expect(entetes['content-disposition']).toContain('_202611200200.zip')
    const apres = await activites()
    const compte = (rpps: string) => [de(avant, rpps).length, de(apres, rpps).length]
    expect([compte('99700200050'), compte('99700200068')]).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(de(apres, '99700200076')[0]?.['Raison sociale site']).toBe(
      'CABINET PLURIDISCIPLINAIRE DU PONT',
    )
    expect(de(await boites(), '99700200043')[0]?.['Adresse BAL']).toContain('m.changeant-neuve')
  })

  test('l’horloge qui avance d’un jour date un nouveau fichier', async () => {
    banc.horloge.avancer(86_400)
    const { entetes } = await banc.extraire(BOITES, { method: 'HEAD' })
    expect(entetes['content-disposition']).toContain('_202611200200.zip')
  })
})

test('une boîte ajoutée par le banc se lit dans l’extraction et dans l’API', async () => {
  const adresse = 'rpps.seize@medecin.fictif.mssante.fr'
  expect((await banc.commander('mailbox', { rpps: '99700999107', adresse })).statut).toBe(200)
  expect(de(await boites(), '99700999107')[0]?.['Adresse BAL']).toBe(adresse)
  const { json } = await banc.fhir('/Practitioner?mailbox-mss=rpps.seize')
  expect(json.total).toBe(1)
  expect(banc.annuaire.boite(adresse)?.titulaires).toEqual(['899700999107'])
  expect((await banc.commander('mailbox', { rpps: '99700999107', adresse: 'a|b' })).statut).toBe(
    400,
  )
})

test('l’API et l’extraction disent les mêmes personnes', async () => {
  const { json } = await banc.fhir('/Practitioner?active=true&_count=200')
  const api = (json.entry as { resource: { identifier: { value: string }[] } }[]).map(
    ({ resource }) => resource.identifier[1]?.value ?? '',
  )
  const extraits = new Set((await activites()).map((ligne) => ligne['Identifiant PP'] ?? ''))
  expect(new Set(api)).toEqual(extraits)
})

test('le jeu grandit, avec la même graine les mêmes personnes', async () => {
  await banc.commander('reglages', { nombre: 2_000, graine: 7 })
  const premiere = await activites()
  await banc.commander('reglages', { nombre: 2_000, graine: 7 })
  expect(await activites()).toEqual(premiere)
  expect(premiere.length).toBe(2_000 + 26)
  await banc.commander('reglages', { nombre: 2_000, graine: 8 })
  expect(await activites()).not.toEqual(premiere)
})
