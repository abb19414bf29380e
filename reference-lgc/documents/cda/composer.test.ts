import { describe, expect, test } from 'vitest'
import type { IdMutation } from '../../mutations/index.ts'
import { creerMutations } from '../../mutations/interrupteur.ts'
import { contenuEssai } from '../contenu.essai.ts'
import { contenusExemples, remplacant } from '../exemples.essai.ts'
import type { Contenu } from '../modele/contenu.ts'
import { phrasePathologie } from '../recit/phrases.ts'
import { phraseTraitement } from '../recit/traitement.ts'
import { syntheseEssai, syntheseVide } from '../synthese.essai.ts'
import { DESCRIPTIONS } from '../types.ts'
import { composerCda } from './composer.ts'
import { dateCda } from './dates.ts'
import type { Niveau } from './niveau.ts'

const PDF = Buffer.from('%PDF-1.4 <pdfaid:part>1</pdfaid:part>')
const cda = (contenu: Contenu, niveau: Niveau, ...mutants: readonly IdMutation[]): string =>
  composerCda({ contenu, pdf: PDF, niveau }, creerMutations(mutants))

const exemple = (type: Contenu['type']): Contenu => {
  const trouve = contenusExemples().find((contenu) => contenu.type === type)
  if (!trouve) throw new Error(`Aucun exemple de ${type}`)
  return trouve
}
const synthese = (change: Partial<ReturnType<typeof syntheseEssai>> = {}): Contenu =>
  contenuEssai({
    type: 'synthese',
    codage: DESCRIPTIONS.synthese.type,
    corps: syntheseEssai(change),
  })
/** Le texte des éléments, sans balises ni entités. */
const texteDe = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

describe('le récit du VSM', () => {
  test('dit de chaque entrée la phrase que l’écran et le papier disent', () => {
    const { pathologies, traitements } = syntheseEssai()
    const texte = texteDe(cda(synthese(), 'N3'))
    for (const phrase of [
      ...pathologies.lignes.map(phrasePathologie),
      ...traitements.lignes.map(phraseTraitement),
    ])
      expect(texte).toContain(phrase)
  })

  test('a une ancre par ligne, et toute référence y mène', () => {
    const xml = cda(synthese({ modele: '2023.01' }), 'N3')
    const ancres = [...xml.matchAll(/\sID="([^"]+)"/g)].map(([, id]) => id)
    const cibles = [...xml.matchAll(/<reference value="#([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ancres).size).toBe(ancres.length)
    expect(cibles.filter((cible) => !ancres.includes(cible))).toEqual([])
    expect(cibles.length).toBeGreaterThan(20)
  })

  test('dit en code et en clair qu’il n’y a rien', () => {
    const corps = syntheseVide()
    const xml = cda({ ...synthese(), corps }, 'N3')
    for (const absence of ['no-known-problems', 'no-problem-info', 'no-known-procedures'])
      expect(xml).toContain(`code="${absence}"`)
    expect(xml).toContain('code="no-allergy-info"')
    expect(texteDe(xml)).toContain('Aucune pathologie en cours connue')
  })

  test('ne parle de vaccins que sous le modèle 2023.01', () => {
    expect(cda(synthese(), 'N3')).not.toContain('ESSAI-4471')
    expect(cda(synthese({ modele: '2023.01' }), 'N3')).toContain('ESSAI-4471')
  })
})

describe('les deux niveaux d’une synthèse', () => {
  test('n’ont ni le même identifiant, ni la même série, et remplacent chacun le leur', () => {
    const contenu = remplacant(synthese())
    const lus = (['N3', 'N1'] as const).map((niveau) =>
      [...cda(contenu, niveau).matchAll(/<(?:id|setId) root="(1\.3\.6[\d.]+)"\/>/g)].map(
        ([, oid]) => oid,
      ),
    )
    expect(lus[0]).toHaveLength(3)
    expect(lus[1]).toEqual(lus[0]?.map((oid) => `${oid}.1`))
  })
})

describe('chaque mutant change le document là où il le dit', () => {
  const ordonnance = exemple('ordonnance')
  test.each<[IdMutation, Contenu, Niveau, RegExp]>([
    ['type-prescription-faux', ordonnance, 'N1', /code="57828-6"/],
    ['vsm-dose-du-recit-fausse', synthese(), 'N3', /2 comprimé toutes les 12 heures/],
    ['vsm-cote-du-recit-faux', synthese(), 'N3', /Gonarthrose, côté gauche/],
  ])('%s ajoute', (mutant, contenu, niveau, faute) => {
    expect(cda(contenu, niveau)).not.toMatch(faute)
    expect(cda(contenu, niveau, mutant)).toMatch(faute)
  })

  test.each<[IdMutation, Contenu, Niveau, RegExp]>([
    ['cda-sans-destinataires', exemple('lettre-liaison'), 'N1', /<informationRecipient>/],
    ['vsm-sans-allergies', synthese(), 'N3', /code="48765-2"/],
    [
      'cda-n1-sans-pdf-a',
      exemple('certificat'),
      'N1',
      new RegExp(PDF.toString('base64').slice(0, 40)),
    ],
  ])('%s ôte', (mutant, contenu, niveau, juste) => {
    expect(cda(contenu, niveau)).toMatch(juste)
    expect(cda(contenu, niveau, mutant)).not.toMatch(juste)
  })

  test('et laisse juste ce qu’il ne touche pas', () => {
    const entree = /<doseQuantity><low value="1" unit="\{tablet\}"\/>/
    expect(cda(synthese(), 'N3', 'vsm-dose-du-recit-fausse')).toMatch(entree)
    expect(cda(synthese(), 'N3', 'vsm-cote-du-recit-faux')).toMatch(/code="24028007"/)
  })
})

test.each([
  ['1975-12-31', '19751231'],
  ['2014-05', '201405'],
  ['2014', '2014'],
  ['1980-00-31', '1980'],
  ['1980-13-01', '1980'],
  ['1981-02-29', '198102'],
])('la date %s s’écrit %s', (iso, attendu) => {
  expect(dateCda(iso)).toBe(attendu)
})
