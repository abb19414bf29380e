import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jugerCda } from '../juger-cda.ts'
import { cdaEssai, ecrireJeu } from './dossier.essai.ts'
import { importerJeu } from './importer-jeu.ts'
import { etatDesSources, listerJeux } from './lire-manifeste.ts'
import { type MoteurOfficiel, ouvrirMoteur } from './moteur-officiel.ts'
import { trouverDossier } from './trouver-dossier.ts'

let dossier: string
let moteur: MoteurOfficiel

const importer = async (source: string, nom: string) => {
  const officiel = trouverDossier(source)
  if (officiel === null) throw new Error('dossier introuvable')
  const destination = path.join(dossier, 'jeux', nom)
  return importerJeu({ officiel, nom, version: '1', destination, date: '2026-11-20T12:00:00Z' })
}
const ouvrir = (nom: string): MoteurOfficiel => {
  const jeu = listerJeux(path.join(dossier, 'jeux')).jeux.find((j) => j.manifeste.nom === nom)
  if (jeu === undefined) throw new Error('jeu absent')
  return ouvrirMoteur(jeu)
}
const juger = (texte: string, officiel: MoteurOfficiel = moteur) =>
  jugerCda(Buffer.from(texte), { officiel })
const messages = (texte: string) => juger(texte).anomalies.map(({ message }) => message)

beforeAll(async () => {
  dossier = mkdtempSync(path.join(tmpdir(), 'segur-officiel-'))
  ecrireJeu(path.join(dossier, 'source', 'outil'))
  await importer(path.join(dossier, 'source'), 'essai')
  moteur = ouvrir('essai')
})
afterAll(() => {
  moteur.fermer()
  rmSync(dossier, { recursive: true, force: true })
})

describe('un document jugé', () => {
  test('passe par le XSD, les cinq profils et le schematron de son volet, dans cet ordre', () => {
    const jugement = juger(cdaEssai())
    expect(jugement.officiel?.controles).toEqual([
      'XSD',
      'IHE',
      'ASIP-STRUCT-MIN-StrucMin',
      'CI-SIS_ModelesDeContenusCDA',
      'CI-SIS_Modeles_ANS',
      'terminologie',
      'CI-SIS_VSM_2023.01',
    ])
    expect(jugement.anomalies.map((a) => [a.gravite, a.message])).toEqual([
      ['information', 'Volet appliqué.'],
    ])
    expect(jugement.nonControles).toEqual([])
  })

  test('chaque constat a sa règle, sa place, sa ligne, sa source', () => {
    const [constat] = juger(cdaEssai({ titre: '' })).anomalies
    expect(constat).toMatchObject({
      regle: 'officiel.IHE.titre.1.1',
      gravite: 'bloquante',
      lieu: '/ClinicalDocument',
      ligne: 1,
      message: 'Un titre est attendu.',
      source: 'essai 1, schematrons/profils/IHE.sch',
      jeu: 'essai 1',
    })
  })

  test('le rôle de l’assertion sépare l’avertissement de l’erreur', () => {
    const [constat] = juger(cdaEssai({ titre: '<title>VSM</title>' })).anomalies
    expect([constat?.gravite, constat?.message]).toEqual(['avertissement', 'Le titre est court.'])
  })

  test('le schéma XML dit la ligne, et ce qui était attendu', () => {
    const [constat] = juger(cdaEssai({ code: '' })).anomalies
    expect(constat).toMatchObject({ regle: 'officiel.xsd', gravite: 'bloquante', lieu: 'ligne 4' })
    expect(constat?.message).toContain('code')
  })

  test('les jeux de valeurs et les terminologies de l’import sont consultés', () => {
    expect(messages(cdaEssai({ code: '<code code="B" codeSystem="1.2.3"/>' }))).toContain(
      'Code B absent.',
    )
    expect(messages(cdaEssai({ code: '<code code="C" codeSystem="1.2.3"/>' }))).toContain(
      'Type C inconnu.',
    )
  })

  test('une terminologie absente n’est pas contrôlée, et c’est dit', () => {
    const { nonControles } = juger(cdaEssai({ code: '<code code="A" codeSystem="9.9"/>' }))
    expect(nonControles).toEqual([
      'Terminologies absentes de l’import, dont l’existence des codes n’est pas contrôlée : 9.9.',
    ])
  })

  test('une règle arrêtée est bloquante, jamais muette', () => {
    const corps = '<component><structuredBody/><structuredBody/></component>'
    const constat = juger(cdaEssai({ corps })).anomalies.find((a) => a.regle.includes('arret'))
    expect(constat?.gravite).toBe('bloquante')
    expect(constat?.message).toContain('n’a pas pu finir')
  })

  test('un auto-présentable se juge comme le document qu’il porte', () => {
    const enveloppe = `<x:stylesheet version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform"><x:template match="/"/>
      <Contenu xmlns="urn:asip-sante:ci-sis">${cdaEssai({ titre: '' })}</Contenu></x:stylesheet>`
    const jugement = juger(enveloppe)
    expect(jugement.document?.autoPresentable).toBe(true)
    expect(jugement.anomalies[0]).toMatchObject({ lieu: '/ClinicalDocument', ligne: 2 })
  })
})

describe('le volet', () => {
  test.each([
    ['', 'Aucun templateId de volet reconnu', null],
    [
      '<templateId root="1.2.250.1.213.1.1.1.13" extension="1999"/>',
      'version du volet',
      'CI-SIS_VSM_2023.01',
    ],
  ])('%j', (modele, remarque, volet) => {
    const { officiel, anomalies } = juger(cdaEssai({ modele: `<templateId root="1"/>${modele}` }))
    expect(officiel?.volet).toBe(volet)
    const [premiere] = anomalies
    expect(premiere).toMatchObject({ gravite: 'avertissement' })
    expect(premiere?.message).toContain(remarque)
  })

  test('absent de l’import, il est dit non contrôlé', () => {
    const modele = '<templateId root="1.2.250.1.213.1.1.1.46" extension="2023.01"/>'
    expect(juger(cdaEssai({ modele })).nonControles).toEqual([
      'Le schematron du volet, CI-SIS_VAC-NOTE_2023.01, n’est pas dans l’import.',
    ])
  })
})

describe('l’import', () => {
  test('suit le dossier : identique, changé, absent', async () => {
    const source = path.join(dossier, 'mobile')
    ecrireJeu(source)
    const manifeste = await importer(source, 'mobile')
    expect(etatDesSources(manifeste)).toBe('identiques')
    utimesSync(path.join(source, 'jeuxDeValeurs/Types.xml'), 1, 1)
    expect(etatDesSources(manifeste)).toBe('changees')
    rmSync(source, { recursive: true })
    expect(etatDesSources(manifeste)).toBe('absentes')
    const seul = ouvrir('mobile')
    expect(juger(cdaEssai({ titre: '' }), seul).anomalies[0]?.message).toBe('Un titre est attendu.')
    seul.fermer()
  })

  test('garde deux jeux côte à côte, et l’empreinte suit le contenu', async () => {
    const source = path.join(dossier, 'second')
    ecrireJeu(source, { 'jeuxDeValeurs/Types.xml': '<Jeu><Concept code="Z"/></Jeu>' })
    const second = await importer(source, 'second')
    expect(second.empreinte).not.toBe(moteur.manifeste.empreinte)
    const autre = ouvrir('second')
    expect(juger(cdaEssai(), autre).anomalies[0]?.message).toBe('Type A inconnu.')
    autre.fermer()
  })

  test('dit ce qui manque, schematron par schematron', async () => {
    const source = path.join(dossier, 'troue')
    ecrireJeu(source, {
      'Schematrons/include/Titre.sch': null,
      'infrastructure/CDA/types.xsd': null,
      'jeuxDeValeurs/casse.xml': '<a>',
    })
    const { manques, xsd } = await importer(source, 'troue')
    expect(xsd).toBe(false)
    expect(manques).toEqual([
      expect.stringContaining('le schéma XML ne se compile pas'),
      expect.stringContaining('le schematron IHE n’a pas pu être préparé'),
      expect.stringContaining('document de référence laissé : jeuxDeValeurs/casse.xml'),
    ])
    const troue = ouvrir('troue')
    const { nonControles } = juger(cdaEssai(), troue)
    troue.fermer()
    expect(nonControles).toEqual([
      expect.stringContaining('schéma XML'),
      expect.stringContaining('IHE n’a pas pu être préparé'),
    ])
  })

  test('raté, il laisse le précédent en place et ne laisse pas de chantier', async () => {
    const source = path.join(dossier, 'rate')
    cpSync(path.join(dossier, 'source'), source, { recursive: true })
    await importer(source, 'rate')
    const vide = path.join(dossier, 'vide')
    ecrireJeu(vide, Object.fromEntries(readdirSync(dossier).map((nom) => [nom, null])))
    rmSync(path.join(vide, 'Schematrons'), { recursive: true })
    writeFileSync(path.join(vide, 'schematrons'), '')
    expect(trouverDossier(vide)).toBeNull()
    rmSync(path.join(vide, 'schematrons'))
    ecrireJeu(path.join(vide, 'schematrons'), {})
    rmSync(path.join(vide, 'schematrons', 'Schematrons'), { recursive: true })
    await expect(importer(vide, 'rate')).rejects.toThrow('aucun schematron de ce dossier')
    expect(readdirSync(path.join(dossier, 'jeux'))).not.toContainEqual(
      expect.stringContaining('en-cours'),
    )
    expect(ouvrir('rate').manifeste.schematrons).toHaveLength(6)
  })
})
