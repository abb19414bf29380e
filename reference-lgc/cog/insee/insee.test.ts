import { rmSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { type Cog, creerCog } from '../cog.ts'
import type { ErreurCog } from './erreur.ts'
import { ecrireJeu, JEU } from './jeu.essai.ts'

const dossiers: string[] = []
afterEach(() => {
  for (const dossier of dossiers.splice(0)) rmSync(dossier, { recursive: true })
})

function ouvrir(...jeu: Parameters<typeof ecrireJeu>): Cog {
  const dossier = ecrireJeu(...jeu)
  dossiers.push(dossier)
  return creerCog(dossier)
}

function problemes(...jeu: Parameters<typeof ecrireJeu>): readonly string[] {
  try {
    ouvrir(...jeu)
  } catch (erreur) {
    return (erreur as ErreurCog).problemesCog
  }
  return []
}

/** « code nom (précision) » de chaque proposition. */
const proposes = (cog: Cog, texte: string, jour: string | null) =>
  cog
    .chercher(texte, 12, jour)
    .map(({ code, nom, precision }) => `${code} ${nom}${precision ? ` (${precision})` : ''}`)

describe('les fichiers de l’Insee', () => {
  test('Oran se trouve sous son code d’avant 1962, l’Algérie après', () => {
    const cog = ouvrir()
    expect(proposes(cog, 'oran', '1955-03-12')).toEqual([
      "92352 Oran (Algérie française, jusqu'au 05/07/1962)",
    ])
    expect(proposes(cog, 'algerie', '1980-01-01')).toEqual(['99352 Algérie (depuis le 05/07/1962)'])
  })

  test('un lieu qui ne valait pas ce jour-là se montre faute de mieux, et le dit', () => {
    const [oran] = ouvrir().chercher('oran', 12, '1990-01-01')
    expect(oran).toMatchObject({ code: '92352', valable: false })
  })

  test.each([
    ['1980-05-04', '97123'],
    ['2012-05-04', '97701'],
  ])('Saint-Barthélemy le %s est %s', (jour, code) => {
    expect(
      ouvrir()
        .chercher('saint barthelemy', 12, jour)
        .map((l) => l.code),
    ).toEqual([code])
  })

  test('un ancien nom mène au nom du jour, et le dit', () => {
    const cog = ouvrir()
    expect(proposes(cog, 'chalons sur marne', '2001-02-03')).toEqual([
      '51108 Châlons-en-Champagne (Marne, anciennement Châlons-sur-Marne, depuis le 29/12/1997)',
    ])
    expect(proposes(cog, 'chalons en champagne', '1980-02-03')).toEqual([
      "51108 Châlons-sur-Marne (Marne, jusqu'au 29/12/1997, aujourd'hui Châlons-en-Champagne)",
    ])
  })

  test('une commune nouvelle mène aux communes réunies pour qui est né avant, et l’inverse', () => {
    const cog = ouvrir()
    expect(cog.chercher('bage dommartin', 12, '1980-01-01').map((l) => l.nom)).toEqual([
      'Bâgé-la-Ville',
      'Dommartin',
    ])
    expect(proposes(cog, 'dommartin', '2020-01-01')).toEqual([
      '01025 Bâgé-Dommartin (Ain, anciennement Dommartin, depuis le 01/01/2018)',
    ])
  })

  test('le nom d’un code est celui de la naissance', () => {
    const cog = ouvrir()
    expect(cog.nommer('51108', '1980-01-01')).toBe('Châlons-sur-Marne')
    expect(cog.nommer('51108')).toBe('Châlons-en-Champagne')
    expect(cog.nommer('20004')).toBe('Ajaccio')
    expect(cog.nommer('2A020')).toBeNull()
  })

  test('Paris se propose après ses arrondissements, avec la raison', () => {
    expect(proposes(ouvrir(), 'paris', '1980-01-01')).toEqual([
      '75114 Paris 14e Arrondissement',
      '75056 Paris (les naissances y sont enregistrées par arrondissement)',
    ])
  })

  test('un code d’extension se nomme, et ne se propose que par son code', () => {
    const cog = ouvrir()
    expect(cog.nommer('97198')).toBe('Basse-Terre')
    expect(proposes(cog, '97198', null)).toEqual(["97198 Basse-Terre (code d'extension de 97105)"])
    expect(cog.chercher('basse terre', 12).map((l) => l.code)).toEqual(['97105'])
  })

  test('un pays disparu ne se propose qu’à son époque, et la France n’est pas un pays étranger', () => {
    const cog = ouvrir()
    expect(cog.chercher('tchecoslovaquie', 12, '1985-01-01')[0]).toMatchObject({
      code: '99115',
      valable: true,
    })
    expect(proposes(cog, 'republique tcheque', '2005-01-01')).toEqual(['99116 Tchéquie'])
    expect(cog.chercher('france', 12)).toEqual([])
    expect(cog.nommer('99999')).toBe('Lieu inconnu')
  })

  test('la collectivité d’outre-mer se lit à côté de la commune', () => {
    expect(proposes(ouvrir(), 'papeete', '1999-01-01')).toEqual([
      '98735 Papeete (Polynésie française)',
    ])
  })

  test('la source dit le millésime et la licence', () => {
    expect(ouvrir(2025).source()).toBe(
      'Insee, code officiel géographique, millésime 2025, avec les communes et pays depuis 1943, Licence Ouverte',
    )
  })
})

describe('d’un millésime à l’autre', () => {
  const AVEC_TYPE = JEU['v_commune_depuis_1943.csv']
    ?.replace(/^COM,/, 'TYPECOM,COM,')
    .replace(/^(\w{5},)/gm, 'COM,$1')

  test('une colonne ajoutée ne change rien : elles se lisent par leur en-tête', () => {
    const cog = ouvrir(2026, { 'v_commune_depuis_1943.csv': AVEC_TYPE ?? '' })
    expect(cog.nommer('51108', '1980-01-01')).toBe('Châlons-sur-Marne')
  })

  test('les fichiers nés en 2024 et 2025 peuvent manquer à un millésime plus ancien', () => {
    const sans = { 'v_codes_extension_AAAA.csv': null, 'v_commune_outremer_depuis_1943.csv': null }
    expect(problemes(2023, sans)).toEqual([])
    expect(problemes(2025, sans)).toHaveLength(2)
  })
})

describe('un dossier fautif', () => {
  test('dit d’un coup tous les fichiers et toutes les colonnes qui manquent', () => {
    expect(
      problemes(2026, {
        'v_tom_depuis_1943.csv': null,
        'v_comer_AAAA.csv': 'COMER;LIBELLE\n977;Saint-Barthélemy\n',
        'v_commune_depuis_1943.csv': 'COM,LIBELLE,DATE_DEBUT\n',
      }),
    ).toEqual([
      "Le fichier v_commune_depuis_1943.csv n'a pas la colonne DATE_FIN.",
      "Le fichier v_comer_2026.csv n'a pas les colonnes COMER, LIBELLE.",
      "Le fichier v_tom_depuis_1943.csv manque (territoires d'outre-mer depuis 1943).",
    ])
  })

  test.each([
    ['une ligne trop courte', 'COMER,LIBELLE\n977\n', 2],
    ['un guillemet jamais fermé', 'COMER,LIBELLE\n977,"Saint\n978,X\n', 3],
  ])('%s nomme le fichier et la ligne', (_cas, contenu, ligne) => {
    const [probleme = ''] = problemes(2026, { 'v_comer_AAAA.csv': contenu })
    expect(probleme).toMatch(/^Le fichier v_comer_2026\.csv est mal formé vers la ligne \d+\.$/)
    expect(Number(/\d+\.$/.exec(probleme)?.[0].slice(0, -1))).toBeGreaterThanOrEqual(ligne)
  })

  test('une date réécrite par un tableur est refusée au lieu d’être mal comprise', () => {
    const contenu = JEU['v_commune_depuis_1943.csv']?.replaceAll('2018-01-01', '01/01/2018') ?? ''
    expect(problemes(2026, { 'v_commune_depuis_1943.csv': contenu })).toEqual([
      'Le fichier v_commune_depuis_1943.csv est mal formé vers la ligne 2.',
    ])
  })

  test('vide ou absent se dit', () => {
    expect(() => creerCog('/rien/du/tout')).toThrow(/introuvable ou illisible/)
    const jeu = Object.fromEntries(Object.keys(JEU).map((nom) => [nom, null]))
    expect(problemes(2026, jeu)).toEqual([expect.stringContaining('v_commune_AAAA.csv')])
  })
})
